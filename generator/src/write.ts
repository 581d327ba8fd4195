import { mkdir, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { FileMap, InPieces, PackageFiles } from "./emit/index.ts";
import { ifThere, readText } from "./read.ts";

/** Lists the files that the generator owns in a package. */
export const MANIFEST = ".codes-manifest.json";

/** What a folder would need to become what the generator writes. */
export interface Difference {
  readonly path: string;
  /** `extra`: somebody else put it where only generated files belong; it is reported, never removed. */
  readonly change: "missing" | "changed" | "stale" | "extra";
}

interface Manifest {
  /** False while files are being written; such a folder is finished by the next run. */
  readonly complete: boolean;
  readonly files: readonly string[];
}

/**
 * Compares a folder with what would be written.
 *
 * @param folder - folder of the package.
 * @param files - what would be written.
 * @returns the differences by path; none when the folder is up to date and was written to the end.
 */
export async function compareFiles(folder: string, files: PackageFiles): Promise<Difference[]> {
  const old = await ownedFiles(folder);
  const differences: Difference[] = [];
  for (const [path, content] of files) {
    const present = await readText(join(folder, path));
    if (present === undefined) differences.push({ path, change: "missing" });
    else if (!isSame(present, content)) differences.push({ path, change: "changed" });
  }
  const stale = old?.filter((path) => !files.has(path)) ?? [];
  const manifest = manifestText(true, files);
  if ((await readText(join(folder, MANIFEST))) !== manifest)
    differences.push({ path: MANIFEST, change: old ? "changed" : "missing" });
  const extra = (await filesBelow(folder, files)).filter((path) => !files.has(path) && !stale.includes(path));
  return [
    ...differences,
    ...stale.map((path): Difference => ({ path, change: "stale" })),
    ...extra.map((path): Difference => ({ path, change: "extra" })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Writes the files of a package, the only place that does. Every file is written to a temporary
 * name and renamed, and the manifest says until the end that the folder is incomplete, so that a
 * killed run leaves no truncated file and the next run finishes it. Files that are not in the old
 * manifest are never removed.
 *
 * @param folder - folder of the package; made when missing.
 * @param files - what to write.
 * @returns what was changed.
 */
export async function writeFiles(folder: string, files: PackageFiles): Promise<Difference[]> {
  const differences = await compareFiles(folder, files);
  if (differences.every(({ change }) => change === "extra")) return differences;
  const old = await ownedFiles(folder);
  const owned = [...new Set([...(old ?? []), ...files.keys()])].sort();
  await replaceFile(folder, MANIFEST, `${JSON.stringify({ complete: false, files: owned }, null, 2)}\n`);
  for (const { path, change } of differences) {
    if (path === MANIFEST) continue;
    const content = files.get(path);
    if (change === "stale") await removeFile(folder, path);
    else if (content !== undefined) await replaceFile(folder, path, content);
  }
  await replaceFile(folder, MANIFEST, manifestText(true, files));
  return differences;
}

function isSame(present: string, content: string | InPieces): boolean {
  if (typeof content === "string") return present === content;
  let offset = 0;
  for (const piece of content.pieces()) {
    if (!present.startsWith(piece, offset)) return false;
    offset += piece.length;
  }
  return offset === present.length;
}

/** Files in those folders of a package that hold generated files only. */
async function filesBelow(folder: string, files: PackageFiles): Promise<string[]> {
  const owned = new Set(
    [...files.keys()].flatMap((path) => (path.includes("/") ? [path.slice(0, path.indexOf("/"))] : [])),
  );
  const lists = await Promise.all(
    [...owned].map(async (name) => {
      const items = (await ifThere(readdir(join(folder, name), { recursive: true, withFileTypes: true }))) ?? [];
      const paths = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
      return paths.map((path) => relative(folder, path).split(sep).join("/"));
    }),
  );
  return lists.flat();
}

function manifestText(complete: boolean, files: PackageFiles): string {
  return `${JSON.stringify({ complete, files: [...files.keys()] } satisfies Manifest, null, 2)}\n`;
}

async function ownedFiles(folder: string): Promise<string[] | undefined> {
  const text = await readText(join(folder, MANIFEST));
  if (text === undefined) return undefined;
  const files = listedFiles(text);
  // The manifest decides what is removed: nothing outside the folder, ever.
  return files?.filter((path) => !path.startsWith("/") && !path.split("/").includes(".."));
}

/** Files in a manifest; none when it was damaged, for example by a merge. */
function listedFiles(text: string): string[] | undefined {
  try {
    const { files } = JSON.parse(text) as Partial<Manifest>;
    return Array.isArray(files) && files.every((path) => typeof path === "string") ? files : undefined;
  } catch {
    return undefined;
  }
}

/** Holds files that are replaced together, until all of them are. */
const JOURNAL = ".codes-journal.json";

/**
 * Replaces files together: what a killed run leaves is completed by {@link finishTogether}, so that
 * there are the old files or the new ones. Nothing is replaced before all content is on the disk.
 *
 * @param folder - the folder that the paths start from.
 * @param files - the new content by path; in the folder, or in a folder beside it.
 */
export async function replaceTogether(folder: string, files: FileMap): Promise<void> {
  const journal = join(folder, JOURNAL);
  await writeFile(`${journal}.codes-tmp`, JSON.stringify([...files]), { flush: true });
  await rename(`${journal}.codes-tmp`, journal);
  await finishTogether(folder);
}

/**
 * Completes what a killed run began to replace.
 *
 * @param folder - the folder that was given to {@link replaceTogether}.
 * @returns the paths that were replaced; none where nothing was left to do.
 */
export async function finishTogether(folder: string): Promise<string[]> {
  const text = await readText(join(folder, JOURNAL));
  if (text === undefined) return [];
  const files = JSON.parse(text) as [string, string][];
  for (const [path] of files)
    if (!/^(?:\.\.\/)?(?:(?!\.\.?\/)[^/]+\/)*[^/]+$/.test(path))
      throw new Error(`${join(folder, JOURNAL)} names ${path}, which is outside of the catalog; remove the file`);
  for (const [path, content] of files) await replaceFile(folder, path, content);
  await rm(join(folder, JOURNAL));
  return files.map(([path]) => path);
}

/**
 * Writes one file to a temporary name and renames it, so that nobody ever sees half of it.
 *
 * @param folder - the folder that the path starts from.
 * @param path - the file; folders on the way are made.
 * @param content - its content.
 */
export async function replaceFile(folder: string, path: string, content: string | InPieces): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  const temporary = `${target}.codes-tmp`;
  await writeFile(temporary, typeof content === "string" ? content : joined(content.pieces()));
  await rename(temporary, target);
}

/** Pieces that are worth a write of their own. */
function* joined(pieces: Iterable<string>): Generator<string> {
  let block = "";
  for (const piece of pieces) {
    block += piece;
    if (block.length < 1_000_000) continue;
    yield block;
    block = "";
  }
  yield block;
}

/**
 * Removes one file, and the folders that are empty then.
 *
 * @param folder - the folder that the path starts from; it stays.
 * @param path - the file; nothing happens when there is none.
 */
export async function removeFile(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    const left = await ifThere(readdir(join(folder, parent)));
    if (left && left.length > 0) return;
    if (left) await rmdir(join(folder, parent));
  }
}
