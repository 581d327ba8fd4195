import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { readdir, rename, rm, rmdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { blocksOf, type InPieces } from "./file-map.ts";
import { ifThere, statInside } from "./inside.ts";

/** Suffix of temporary files; Git ignores them. */
const ENDING = ".codes-tmp";

/**
 * A unique id of a run.
 *
 * @returns 16 hexadecimal digits that no other run has.
 */
export function newRunId(): string {
  return randomBytes(8).toString("hex");
}

/**
 * Path of the temporary file with the new content of a file. It is in the same folder, because only then
 * is replacing the file atomic.
 *
 * @param path - path of the file in its folder, with `/`.
 * @param id - of the run.
 * @returns path in the same folder.
 */
export function temporaryPath(path: string, id: string): string {
  const parent = dirname(path);
  const name = `.${basename(path)}.${id}${ENDING}`;
  return parent === "." ? name : `${parent}/${name}`;
}

/**
 * Creates a folder and its missing parents. Node.js can do that itself, but then its errors do not say
 * why it failed.
 *
 * @param folder - the folder, absolute.
 * @param mode - rights of the folders that are made.
 * @throws Error of the file system.
 */
export async function makeFolder(folder: string, mode: number = 0o777): Promise<void> {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" && dirname(folder) !== folder) {
      await makeFolder(dirname(folder), mode);
      return makeFolder(folder, mode);
    }
    // The error does not matter if the folder exists.
    const found = code === "EEXIST" || code === "EROFS" || code === "EACCES" ? await ifThere(stat(folder)) : undefined;
    if (found?.isDirectory() !== true) throw error;
  }
}

/**
 * Writes a new file, which must not exist yet.
 *
 * @param path - the file, absolute; its folder exists.
 * @param content - its content.
 * @param isDurable - whether to flush it to the disk before returning.
 * @param onBlock - called with each block that was written.
 * @throws Error of the file system; what was written then is incomplete.
 */
export async function writeNew(
  path: string,
  content: string | InPieces,
  isDurable: boolean,
  onBlock: (block: Buffer) => void = () => {},
): Promise<void> {
  const file = openSync(path, "wx");
  try {
    for (const text of blocksOf(content)) {
      const block = Buffer.from(text);
      writeFileSync(file, block);
      onBlock(block);
    }
    if (isDurable) fsyncSync(file);
  } catch (error) {
    // The system error does not name the file.
    throw Object.assign(error as Error, { path });
  } finally {
    closeSync(file);
  }
}

/**
 * Replaces a single file atomically. Files that belong together are replaced by `replaceTogether`.
 *
 * @param folder - the folder that the path starts from; made when missing.
 * @param path - the file, with `/`; folders on the way are made.
 * @param content - its content.
 * @throws FileError when a link or something special is in the way.
 */
export async function replaceFile(folder: string, path: string, content: string | InPieces): Promise<void> {
  await statInside(folder, path);
  await makeFolder(dirname(join(folder, path)));
  const temporary = join(folder, temporaryPath(path, newRunId()));
  try {
    await writeNew(temporary, content, false);
    await rename(temporary, join(folder, path));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Removes temporary files of a killed {@link replaceFile}. Nobody else may be replacing the file.
 *
 * @param folder - the folder that the path starts from; nothing happens where there is none.
 * @param path - the file, with `/`.
 */
export async function removeLeftOver(folder: string, path: string): Promise<void> {
  const parent = dirname(join(folder, path));
  const isLeft = (name: string) => name.startsWith(`.${basename(path)}.`) && name.endsWith(ENDING);
  for (const name of ((await ifThere(readdir(parent))) ?? []).filter(isLeft)) await rm(join(parent, name));
}

/**
 * Removes a file, and folders that become empty.
 *
 * @param folder - the folder that the path starts from; it stays.
 * @param path - the file, with `/`; nothing happens when there is none.
 * @throws FileError when a link or something special is in the way.
 */
export async function removeFile(folder: string, path: string): Promise<void> {
  if ((await statInside(folder, path)) !== undefined) await rm(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    if (await removeIfEmpty(join(folder, parent))) continue;
    if ((await ifThere(readdir(join(folder, parent)))) !== undefined) return;
  }
}

/**
 * Removes a folder that holds nothing.
 *
 * @param folder - the folder.
 * @returns whether it was removed.
 */
export async function removeIfEmpty(folder: string): Promise<boolean> {
  const left = await ifThere(readdir(folder));
  if (left === undefined || left.length > 0) return false;
  await rmdir(folder);
  return true;
}
