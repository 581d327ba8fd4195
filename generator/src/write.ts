import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileMap } from "./emit/index.ts";

/** Lists the files that the generator owns in a package. */
export const MANIFEST = ".codes-manifest.json";

/** What a folder would need to become what the generator writes. */
export interface Difference {
  readonly path: string;
  readonly change: "missing" | "changed" | "stale";
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
export async function compareFiles(folder: string, files: FileMap): Promise<Difference[]> {
  const old = await readManifest(folder);
  const differences: Difference[] = [];
  for (const [path, text] of files) {
    const present = await readText(join(folder, path));
    if (present === undefined) differences.push({ path, change: "missing" });
    else if (present !== text) differences.push({ path, change: "changed" });
  }
  const stale = old?.files.filter((path) => !files.has(path)) ?? [];
  const manifest = manifestText(true, files);
  if ((await readText(join(folder, MANIFEST))) !== manifest)
    differences.push({ path: MANIFEST, change: old ? "changed" : "missing" });
  return [...differences, ...stale.map((path): Difference => ({ path, change: "stale" }))].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
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
export async function writeFiles(folder: string, files: FileMap): Promise<Difference[]> {
  const differences = await compareFiles(folder, files);
  if (differences.length === 0) return [];
  const old = await readManifest(folder);
  const owned = [...new Set([...(old?.files ?? []), ...files.keys()])].sort();
  await replace(folder, MANIFEST, `${JSON.stringify({ complete: false, files: owned }, null, 2)}\n`);
  for (const { path, change } of differences) {
    if (path === MANIFEST) continue;
    const text = files.get(path);
    if (change === "stale") await removeFile(folder, path);
    else if (text !== undefined) await replace(folder, path, text);
  }
  await replace(folder, MANIFEST, manifestText(true, files));
  return differences;
}

function manifestText(complete: boolean, files: FileMap): string {
  return `${JSON.stringify({ complete, files: [...files.keys()] } satisfies Manifest, null, 2)}\n`;
}

async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await readText(join(folder, MANIFEST));
  if (text === undefined) return undefined;
  const manifest = JSON.parse(text) as Manifest;
  // The manifest decides what is removed: nothing outside the folder, ever.
  return {
    ...manifest,
    files: manifest.files.filter((path) => !path.startsWith("/") && !path.split("/").includes("..")),
  };
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

async function replace(folder: string, path: string, text: string): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  const temporary = `${target}.codes-tmp`;
  await writeFile(temporary, text);
  await rename(temporary, target);
}

async function removeFile(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    if ((await readdir(join(folder, parent))).length > 0) return;
    await rmdir(join(folder, parent));
  }
}
