import type { Dirent } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * The folders at the top that files stand in. What else is in a package stands beside them.
 *
 * @param paths - paths of the files, with `/`.
 * @returns names of folders, each once.
 */
export function topFolders(paths: Iterable<string>): string[] {
  const inFolders = [...paths].filter((path) => path.includes("/"));
  return [...new Set(inFolders.map((path) => path.slice(0, path.indexOf("/"))))];
}

/**
 * Paths of what was listed below a folder.
 *
 * @param folder - the folder that the paths start from.
 * @param items - what is there, or in a folder of it.
 * @returns everything that is no folder, with `/`.
 */
export function listedPaths(folder: string, items: readonly Dirent[]): string[] {
  return items
    .filter((item) => !item.isDirectory())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join("/"));
}
