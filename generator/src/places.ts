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
