import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the repository. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Folder of the catalog. */
export const CATALOG = join(ROOT, "catalog");

/** Folder that holds the generated packages. */
export const PACKAGES = join(ROOT, "packages");

/** The license that every package carries. */
export const LICENSE = join(ROOT, "LICENSE");

/**
 * Name of the folder of a provider's package.
 *
 * @param provider - id of the provider.
 * @returns the folder's name under `packages/`.
 */
export function packageFolder(provider: string): string {
  return `${provider}-codes`;
}

/** Folder for fetched pages; it can be deleted at any time. */
export const PAGE_CACHE = join(ROOT, "node_modules", ".cache", "codes-pages");

/** Compile cache of Node.js, which makes later runs start faster. */
export const COMPILE_CACHE = join(ROOT, "node_modules", ".cache", "compiled");

/** Folder of the packed packages that are about to be published. */
export const RELEASE = join(ROOT, "node_modules", ".cache", "release");

/** Folder of the committed lists of the files in each packed package. */
export const CONTENTS = join(ROOT, "consumers", "matrix", "contents");
