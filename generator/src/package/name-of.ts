import { relative, sep } from "node:path";
import { ROOT } from "../places.ts";

/**
 * How messages call a package.
 *
 * @param folder - its folder.
 * @returns its path in the repository, with `/`.
 */
export function nameOf(folder: string): string {
  return relative(ROOT, folder).split(sep).join("/");
}
