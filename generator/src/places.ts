import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the repository. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Folder of the catalog; tests of the generator have one of their own, which does not change with the real one. */
export const CATALOG = process.env.CODES_CATALOG ?? join(ROOT, "catalog");

/** Folder that holds the generated packages; those of the tests' catalog stand elsewhere, too. */
export const PACKAGES = process.env.CODES_PACKAGES ?? join(ROOT, "packages");

/** The license that every package carries. */
export const LICENSE = join(ROOT, "LICENSE");

/** Stands for all providers where a package is called by the id of its provider: it is in the joint package. */
export const JOINT = "payment";

/** Folder of the modules that every package carries. */
export const RUNTIME = join(ROOT, "generator", "src", "runtime");

/** Folder of what packages of other languages carry: a folder for each language, with its runtime and its tests. */
export const LANGUAGES = join(ROOT, "languages");

/** Folder of the modules of the command that the joint package carries. */
export const COMMAND_LINE = join(ROOT, "generator", "src", "command-line");

/** Folder of the templates for prose. */
export const TEMPLATES = join(ROOT, "templates");

/**
 * Name of the folder of a provider's package.
 *
 * @param provider - id of the provider, or {@link JOINT}.
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

/** Folder of what builds Python packages: a script, and its pinned tools. */
export const PYTHON_BUILD = join(ROOT, "generator", "src", "release", "publish", "python");

/** Folder of the scripts that ask a package in a process of its own. */
export const ASKER = join(ROOT, "generator", "src", "release", "ask");
