import { FileError } from "../files/file-error.ts";
import { readBytes } from "../files/read.ts";
import { findCutOff } from "./file-end.ts";
import type { Problem } from "./problem.ts";
import { MAX_FILE_BYTES } from "./source-file.ts";

/** The content of a file of the catalog, or what is wrong with the file as a whole. */
export interface FileText {
  /** Not there where the file is missing or damaged. */
  readonly text: string | undefined;
  /** None where there is no file. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a file of the catalog. One that is damaged is not looked at any further: what it still says
 * is not all of what was written.
 *
 * @param catalog - folder of the catalog.
 * @param path - the file in it, with `/`.
 * @param restore - how to get the file back where a part of it is gone.
 * @returns its text; a problem where it is no regular file, too large, not UTF-8 or lost its end; neither where there is no file.
 */
export async function readCatalogFile(
  catalog: string,
  path: string,
  restore = "restore the file from version control",
): Promise<FileText> {
  const name = `catalog/${path}`;
  let bytes: Buffer | undefined;
  try {
    bytes = await readBytes(catalog, path, MAX_FILE_BYTES);
  } catch (error) {
    // The catalog comes with a checkout, and a checkout can hold links.
    if (!(error instanceof FileError)) throw error;
    const { fault, found, expected, mend } = error;
    const rule = fault === "too-large" ? "file-size" : "file";
    return { text: undefined, problems: [{ file: name, line: 1, column: 1, rule, found, expected, mend }] };
  }
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
