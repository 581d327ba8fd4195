import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { InPieces, PackageFiles } from "./file-map.ts";
import { ifThere, statInside } from "./inside.ts";
import { mayWrite, type Place } from "./place.ts";
import { readText } from "./read.ts";
import type { Change } from "./together.ts";
import { inTurn, write } from "./turn.ts";

/** Lists the files that the generator owns in a package. */
export const MANIFEST = ".codes-manifest.json";

/** How a folder differs from what the generator writes. */
export interface Difference {
  readonly path: string;
  /** `extra`: an unknown file in a folder for generated files; it is reported, never removed. */
  readonly change: "missing" | "changed" | "stale" | "extra";
}

/**
 * Compares a folder with what would be written.
 *
 * @param place - folder of the package.
 * @param files - what would be written.
 * @returns the differences by path; none when the folder is up to date.
 * @throws FileError where a link or something special stands for a file.
 */
export async function compareFiles({ kind, folder }: Place, files: PackageFiles): Promise<Difference[]> {
  const listed = await listedFiles(folder);
  // A manifest comes with the checkout: it decides about nothing that the generator does not write.
  const stale = listed?.filter((path) => !files.has(path) && path !== MANIFEST && mayWrite(kind, path)) ?? [];
  const differences: Difference[] = [];
  for (const [path, content] of files) {
    const present = await readText(folder, path);
    if (present === undefined) differences.push({ path, change: "missing" });
    else if (!isSame(present, content)) differences.push({ path, change: "changed" });
  }
  if ((await readText(folder, MANIFEST)) !== manifestText(files))
    differences.push({ path: MANIFEST, change: listed ? "changed" : "missing" });
  const extra = (await filesBelow(folder, files)).filter((path) => !files.has(path) && !stale.includes(path));
  return [
    ...differences,
    ...stale.map((path): Difference => ({ path, change: "stale" })),
    ...extra.map((path): Difference => ({ path, change: "extra" })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The changes that make a folder equal to what the generator writes. Files that are not in the old
 * manifest are never removed. The manifest is written last, so that it always lists everything.
 *
 * @param place - folder of the package.
 * @param files - what to write.
 * @param differences - what is different.
 * @returns the changes, in the order in which they are made.
 */
export function changesOf(place: Place, files: PackageFiles, differences: readonly Difference[]): Change[] {
  const changes = differences.flatMap(({ path, change }): Change[] => {
    if (change === "extra" || path === MANIFEST) return [];
    return [{ place, path, content: change === "stale" ? null : (files.get(path) ?? null) }];
  });
  const isChanged = differences.some(({ change }) => change !== "extra");
  return isChanged ? [...changes, { place, path: MANIFEST, content: manifestText(files) }] : [];
}

/**
 * Writes the files of one folder.
 *
 * @param place - the folder; made when missing.
 * @param files - what to write.
 * @returns what was changed.
 */
export function writeFiles(place: Place, files: PackageFiles): Promise<Difference[]> {
  return inTurn({ write: [place] }, async () => {
    const differences = await compareFiles(place, files);
    await write(changesOf(place, files, differences));
    return differences;
  });
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

/** Files in the folders of a package that only contain generated files. */
async function filesBelow(folder: string, files: PackageFiles): Promise<string[]> {
  const owned = new Set(
    [...files.keys()].flatMap((path) => (path.includes("/") ? [path.slice(0, path.indexOf("/"))] : [])),
  );
  const lists = await Promise.all(
    [...owned].map(async (name) => {
      await statInside(folder, `${name}/x`);
      const items = (await ifThere(readdir(join(folder, name), { recursive: true, withFileTypes: true }))) ?? [];
      const paths = items.filter((item) => !item.isDirectory()).map((item) => join(item.parentPath, item.name));
      return paths.map((path) => relative(folder, path).split(sep).join("/"));
    }),
  );
  return lists.flat();
}

function manifestText(files: PackageFiles): string {
  return `${JSON.stringify({ files: [...files.keys()] }, null, 2)}\n`;
}

/** Files in the manifest of a folder; none when it is missing or damaged, for example by a merge. */
async function listedFiles(folder: string): Promise<string[] | undefined> {
  const text = await readText(folder, MANIFEST);
  if (text === undefined) return undefined;
  try {
    const { files } = JSON.parse(text) as { files?: unknown };
    return Array.isArray(files) && files.every((path) => typeof path === "string") ? files : undefined;
  } catch {
    return undefined;
  }
}
