import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the matrix. */
export const MATRIX = fileURLToPath(new URL("../", import.meta.url));

/** Folder of the repository. */
export const ROOT = join(MATRIX, "..", "..");

/** Folder that holds the generated packages. */
export const PACKAGES = join(ROOT, "packages");

/** The programs of a user, copied into an empty project. */
export const CONSUMER = join(MATRIX, "consumer");

/**
 * Place of a file of one of the matrix's tools.
 *
 * @param path - package and path inside it.
 * @returns the absolute path; the file is missing when the tool could not be installed.
 */
export function toolFile(...path: readonly string[]): string {
  return join(MATRIX, "node_modules", ...path);
}
