import { FileError } from "../files/file-error.ts";
import type { FileMap } from "../files/file-map.ts";
import { readBytes, refuseLarger } from "../files/read.ts";
import { findCutOff } from "./file-end.ts";
import type { KeptData } from "./kept-data.ts";
import type { Problem } from "./problem.ts";
import { digestOf, type Seen } from "./seen.ts";
import { MAX_FILE_BYTES } from "./source-file.ts";

/** The content of a catalog file, or what is wrong with the whole file. */
export interface FileText {
  /** Undefined if the file is missing or damaged. */
  readonly text: string | undefined;
  /** Empty if there is no file. */
  readonly problems: readonly Problem[];
}

/** The files of a catalog folder, with changes that are not written yet. */
export interface CatalogFiles {
  /** Folder of the catalog. */
  readonly folder: string;
  /** New contents by path in the catalog; they are read instead of what is on the disk. */
  readonly overlay: FileMap;
  /** Filled with what is read. */
  readonly seen?: Seen;
  /** What earlier runs have read. */
  readonly kept?: KeptData;
}

/**
 * The files of a catalog as they are on the disk.
 *
 * @param folder - folder of the catalog.
 * @returns the catalog without any change.
 */
export function filesOnDisk(folder: string): CatalogFiles {
  return { folder, overlay: new Map() };
}

/**
 * Reads a file of the catalog. A damaged file is not examined any further, because part of what was
 * written is missing.
 *
 * @param files - the catalog.
 * @param path - the file in it, with `/`.
 * @param restore - how to restore a truncated file.
 * @returns its text; a problem if it is not a regular file, too large, not UTF-8 or truncated; neither if there is no
 *   file.
 */
export async function readCatalogFile(
  { folder, overlay, seen }: CatalogFiles,
  path: string,
  restore = "restore the file from version control",
): Promise<FileText> {
  const name = `catalog/${path}`;
  let bytes: Buffer | undefined;
  try {
    const changed = overlay.get(path);
    if (changed === undefined) bytes = await readBytes(folder, path, MAX_FILE_BYTES);
    else {
      bytes = Buffer.from(changed);
      refuseLarger(path, bytes.length, MAX_FILE_BYTES);
    }
  } catch (error) {
    // The catalog is part of a checkout, which can contain links.
    if (!(error instanceof FileError)) throw error;
    const { fault, found, expected, mend } = error;
    const rule = fault === "too-large" ? "file-size" : "file";
    return { text: undefined, problems: [{ file: name, line: 1, column: 1, rule, found, expected, mend }] };
  }
  seen?.set(path, bytes === undefined ? null : digestOf(bytes));
  if (bytes === undefined) return { text: undefined, problems: [] };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const details = { found: "bytes that are not UTF-8", expected: "UTF-8 text", mend: "save the file as UTF-8" };
    return { text: undefined, problems: [{ file: name, line: 1, column: 1, rule: "file", ...details }] };
  }
  const cutOff = findCutOff(name, text, restore);
  return cutOff ? { text: undefined, problems: [cutOff] } : { text, problems: [] };
}
