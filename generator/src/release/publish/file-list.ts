import { CHANGELOG } from "../../emit/output.ts";

/**
 * Reads a committed list of files.
 *
 * @param list - its text, one path a line.
 * @returns the paths.
 */
export function listedFiles(list: string): string[] {
  return list.split(/\r?\n/).filter(Boolean);
}

/**
 * Compares the files of a tarball with the committed list, so that nothing is published by mistake and
 * nothing is missing. The changelog comes with the first release, so that it may be there or not.
 *
 * @param files - paths in the tarball.
 * @param list - text of the committed list, one path a line.
 * @returns what is wrong, one sentence each; nothing when they are the same.
 */
export function fileListFaults(files: readonly string[], list: string): string[] {
  const packed = new Set(files.filter((path) => path !== CHANGELOG));
  const listed = new Set(listedFiles(list).filter((path) => path !== CHANGELOG));
  return [
    ...[...packed].filter((path) => !listed.has(path)).map((path) => `${path} is in the tarball and not in the list`),
    ...[...listed].filter((path) => !packed.has(path)).map((path) => `${path} is in the list and not in the tarball`),
  ].sort();
}
