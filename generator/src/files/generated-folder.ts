import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { InPieces, PackageFiles } from "./file-map.ts";
import { ifThere, statInside } from "./inside.ts";
import { listedPaths, topFolders } from "./listing.ts";
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
export async function compareFiles(place: Place, files: PackageFiles): Promise<Difference[]> {
  return inOrder([...(await compareContents(place, files)), ...(await compareNames(place, [...files.keys()]))]);
}

/**
 * Compares the contents of files with what would be written; of a folder that is made part by part, those of a part.
 *
 * @param place - folder of the package.
 * @param files - what would be written.
 * @returns what is missing or changed.
 * @throws as {@link compareFiles} does.
 */
export async function compareContents({ folder }: Place, files: PackageFiles): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const [path, content] of files) {
    const present = await readText(folder, path);
    if (present === undefined) differences.push({ path, change: "missing" });
    else if (!isSame(present, content)) differences.push({ path, change: "changed" });
  }
  return differences;
}

/**
 * Compares what is in a folder, and what its manifest says, with the list of all files that would be written.
 *
 * @param place - folder of the package.
 * @param paths - all files, sorted.
 * @returns how the manifest differs, and what does not belong there.
 * @throws as {@link compareFiles} does.
 */
export async function compareNames({ kind, folder }: Place, paths: readonly string[]): Promise<Difference[]> {
  const manifest = await readText(folder, MANIFEST);
  const listed = listedFiles(manifest);
  const wanted = new Set(paths);
  // A manifest comes with the checkout: it decides about nothing that the generator does not write.
  const stale = listed?.filter((path) => !wanted.has(path) && path !== MANIFEST && mayWrite(kind, path)) ?? [];
  const isListed = manifest === manifestText(paths);
  const extra = (await filesBelow(folder, paths)).filter((path) => !wanted.has(path) && !stale.includes(path));
  return [
    ...(isListed ? [] : [{ path: MANIFEST, change: listed ? "changed" : "missing" } as const]),
    ...stale.map((path): Difference => ({ path, change: "stale" })),
    ...extra.map((path): Difference => ({ path, change: "extra" })),
  ];
}

/**
 * Sorts differences of the parts of a folder.
 *
 * @param differences - the differences.
 * @returns the same, by path.
 */
export function inOrder(differences: readonly Difference[]): Difference[] {
  return [...differences].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The changes that make a folder equal to what the generator writes. Files that are not in the old
 * manifest are never removed.
 *
 * @param place - folder of the package.
 * @param files - what to write.
 * @param differences - what is different.
 * @returns the changes, in the order in which they are made.
 */
export function changesOf(place: Place, files: PackageFiles, differences: readonly Difference[]): Change[] {
  return [...newContents(place, files, differences), ...lastChanges(place, [...files.keys()], differences)];
}

/**
 * The changes that make the contents of files equal to what the generator writes.
 *
 * @param place - folder of the package.
 * @param files - what to write, or a part of it.
 * @param differences - what is different.
 * @returns the changes.
 */
export function newContents(place: Place, files: PackageFiles, differences: readonly Difference[]): Change[] {
  return differences.flatMap(({ path }): Change[] => {
    const content = files.get(path);
    return content === undefined ? [] : [{ place, path, content }];
  });
}

/**
 * The changes that come after the new contents. The manifest is written last, so that it always lists everything.
 *
 * @param place - folder of the package.
 * @param paths - all files that the folder has then, sorted.
 * @param differences - all that is different.
 * @returns the changes, in the order in which they are made.
 */
export function lastChanges(place: Place, paths: readonly string[], differences: readonly Difference[]): Change[] {
  if (differences.every(({ change }) => change === "extra")) return [];
  const stale = differences.filter(({ change }) => change === "stale");
  return [
    ...stale.map(({ path }): Change => ({ place, path, content: null })),
    { place, path: MANIFEST, content: manifestText(paths) },
  ];
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
async function filesBelow(folder: string, generated: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    topFolders(generated).map(async (name) => {
      await statInside(folder, `${name}/x`);
      const items = await ifThere(readdir(join(folder, name), { recursive: true, withFileTypes: true }));
      return listedPaths(folder, items ?? []);
    }),
  );
  return lists.flat().filter((path) => !COMPILED.test(path));
}

/** What Python compiles stands beside its modules, and comes and goes. */
const COMPILED = /(?:^|\/)__pycache__\//;

/**
 * What stands in the manifest of a folder.
 *
 * @param paths - all files that are written there, sorted.
 * @returns its text.
 */
export function manifestText(paths: readonly string[]): string {
  return `${JSON.stringify({ files: paths }, null, 2)}\n`;
}

/** Files that a manifest lists; none when it is missing or damaged, for example by a merge. */
function listedFiles(manifest: string | undefined): string[] | undefined {
  if (manifest === undefined) return undefined;
  try {
    const { files } = JSON.parse(manifest) as { files?: unknown };
    return Array.isArray(files) && files.every((path) => typeof path === "string") ? files : undefined;
  } catch {
    return undefined;
  }
}
