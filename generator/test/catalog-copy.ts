import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Document, isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import { END } from "../src/catalog/file-end.ts";
import { listProviders } from "../src/catalog/index.ts";
import { CATALOG } from "../src/places.ts";

/** Makes an empty folder for one test. */
export async function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "codes-"));
}

/** A step to a value of a file: a key, an index, or what an element of a list has. */
export type Step = string | number | Readonly<Record<string, string>>;

/**
 * A file under `catalog/`, where in it, and what to put there: a value, undefined for nothing, or what a function makes
 * of the value that stands there. How the file is written, with which quotes and indents, makes no difference.
 */
export type Edit = readonly [file: string, path: readonly Step[], to: unknown];

/**
 * Copies the catalog and changes it, to see what the tools make of the change.
 *
 * @param edits - what to replace.
 * @returns the folder of the copy.
 * @throws Error when what is to be replaced is not there, so that no test passes for nothing.
 */
export async function catalogWith(...edits: readonly Edit[]): Promise<string> {
  const folder = join(await emptyFolder(), "catalog");
  await cp(CATALOG, folder, { recursive: true });
  await editFiles(folder, edits);
  return folder;
}

/**
 * Changes YAML files of a copy.
 *
 * @param folder - the copy of the catalog.
 * @param edits - what to replace.
 * @throws Error when what is to be replaced is not there, so that no test passes for nothing.
 */
export async function editFiles(folder: string, edits: readonly Edit[]): Promise<void> {
  for (const [file, path, to] of edits) {
    const place = join(folder, file);
    const text = await readFile(place, "utf8");
    const document = parseDocument(text, { schema: "failsafe" });
    const keys = keysOf(document, path, file);
    const old = document.getIn(keys);
    if (to === undefined) {
      if (!document.deleteIn(keys)) throw new Error(`${file} has no ${JSON.stringify(path)}`);
    } else document.setIn(keys, document.createNode(typeof to === "function" ? to(old) : to));
    const changed = document.toString({ lineWidth: 0 });
    if (changed === text) throw new Error(`${file} says that already: ${JSON.stringify(path)}`);
    await writeFile(place, changed);
  }
}

/** Makes keys and indexes of steps. */
function keysOf(document: Document, path: readonly Step[], file: string): (string | number)[] {
  const keys: (string | number)[] = [];
  for (const step of path) {
    if (typeof step !== "object") {
      keys.push(step);
      continue;
    }
    const list = document.getIn(keys);
    const index = isSeq(list)
      ? list.items.findIndex(
          (item) => isMap(item) && Object.entries(step).every(([key, value]) => item.get(key) === value),
        )
      : -1;
    if (index < 0) throw new Error(`${file} has no ${JSON.stringify(step)} in ${keys.join(".")}`);
    keys.push(index);
  }
  return keys;
}

/**
 * Takes the other providers out of a copy, and with them most of the work: each is part of the joint package.
 *
 * @param folder - the copy of the catalog.
 * @param provider - the one that stays.
 */
export async function leaveAlone(folder: string, provider: string): Promise<void> {
  for (const other of await listProviders(folder))
    if (other !== provider) await rm(join(folder, other), { recursive: true });
}

/**
 * Writes a YAML file in a style of its own: two spaces, quotes where they are needed, lists of texts on one line, no
 * comments. A test that is about the text of a file starts from this one, however people wrote it.
 *
 * @param folder - the copy of the catalog.
 * @param file - the file in it.
 */
export async function restyle(folder: string, file: string): Promise<void> {
  const path = join(folder, file);
  const data: unknown = parseDocument(await readFile(path, "utf8"), { schema: "failsafe" }).toJS();
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_key, list) => {
      list.flow = list.items.every(isScalar);
    },
  });
  await writeFile(path, `${document.toString({ lineWidth: 0, flowCollectionPadding: false })}${END}\n`);
}

/**
 * Changes the text of a file: the rows of a page.
 *
 * @param folder - the copy of the catalog.
 * @param file - the file in it.
 * @param change - makes the new text.
 * @throws Error when nothing changes, so that no test passes for nothing.
 */
export async function editText(folder: string, file: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`${file} stays as it is`);
  await writeFile(path, changed);
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
