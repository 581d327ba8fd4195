import { cp, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CATALOG } from "../src/places.ts";

/** Makes an empty folder for one test. */
export async function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "codes-"));
}

/** File under `catalog/`, text that stands there, text to put instead. */
export type Edit = readonly [file: string, from: string | RegExp, to: string];

/**
 * Copies the catalog and changes it, to see what the tools make of the change.
 *
 * @param edits - what to replace.
 * @returns the folder of the copy.
 * @throws Error when the text to be replaced is not there, so that no test passes for nothing.
 */
export async function catalogWith(...edits: readonly Edit[]): Promise<string> {
  const folder = join(await emptyFolder(), "catalog");
  await cp(CATALOG, folder, { recursive: true });
  await editFiles(folder, edits);
  return folder;
}

/**
 * Changes files of a copy.
 *
 * @param folder - the copy of the catalog.
 * @param edits - what to replace.
 * @throws Error when the text to be replaced is not there, so that no test passes for nothing.
 */
export async function editFiles(folder: string, edits: readonly Edit[]): Promise<void> {
  for (const [file, from, to] of edits) {
    const path = join(folder, file);
    const text = await readFile(path, "utf8");
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} does not hold ${from}`);
    await writeFile(path, changed);
  }
}

/**
 * Reads everything below a folder.
 *
 * @param folder - the folder.
 * @returns text of each file by its path in the folder.
 */
export async function tree(folder: string): Promise<Map<string, string>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  return new Map(
    await Promise.all(
      paths.sort().map(async (path) => [path.slice(folder.length + 1), await readFile(path, "utf8")] as const),
    ),
  );
}
