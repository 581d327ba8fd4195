import { createHash } from "node:crypto";
import { closeSync, constants, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { blocksOf, type InPieces } from "./file-map.ts";
import { listedPaths, topFolders } from "./listing.ts";

const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * SHA-256 of a file of a folder. It only serves to find out that nothing has changed, so whatever is unusual, and would
 * be an error to whoever reads the file, is no answer here. Synchronous, as hundreds of small files are read.
 *
 * @param folder - the folder; links in its own path are allowed.
 * @param path - path in the folder, with `/`.
 * @returns hexadecimal digits; null where there is no file; undefined for a link, or anything that cannot be read.
 */
export function fileDigest(folder: string, path: string): string | null | undefined {
  try {
    const parts = path.split("/");
    let at = folder;
    for (const [index, part] of parts.entries()) {
      at = join(at, part);
      const found = lstatSync(at, { throwIfNoEntry: false });
      if (found === undefined) return null;
      if (index < parts.length - 1 ? !found.isDirectory() : !found.isFile()) return undefined;
    }
    return digestIn(at);
  } catch {
    return undefined;
  }
}

function digestIn(path: string): string {
  const file = openSync(path, FLAGS);
  try {
    const hash = createHash("sha256");
    for (;;) {
      const length = readSync(file, block);
      if (length === 0) return hash.digest("hex");
      hash.update(block.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
}

/**
 * SHA-256 of what would be written to a file.
 *
 * @param content - the content.
 * @returns hexadecimal digits.
 */
export function contentDigest(content: string | InPieces): string {
  const hash = createHash("sha256");
  for (const block of blocksOf(content)) hash.update(block);
  return hash.digest("hex");
}

/** Used again for every file, so that large ones take no memory. */
const block = Buffer.allocUnsafeSlow(1024 * 1024);

/**
 * Whether a folder holds some files, byte by byte, and nothing else in the folders that they are in.
 *
 * @param folder - the folder.
 * @param digests - SHA-256 of each file, by path with `/`.
 * @returns false also where something cannot be read.
 */
export function holdsOnly(folder: string, digests: ReadonlyMap<string, string>): boolean {
  const isKnown = (path: string) => digests.has(path);
  return topFolders(digests.keys()).every((top) => namesBelow(folder, top)?.every(isKnown)) && holds(folder, digests);
}

/**
 * Whether a folder holds some files, byte by byte, beside whatever else.
 *
 * @param folder - the folder.
 * @param digests - SHA-256 of each file, by path with `/`.
 * @returns false also where something cannot be read.
 */
export function holds(folder: string, digests: ReadonlyMap<string, string>): boolean {
  return [...digests].every(([path, digest]) => fileDigest(folder, path) === digest);
}

/** Everything below a folder that is no folder; undefined where it cannot be listed. */
function namesBelow(folder: string, name: string): string[] | undefined {
  try {
    if (!lstatSync(join(folder, name)).isDirectory()) return undefined;
    return listedPaths(folder, readdirSync(join(folder, name), { recursive: true, withFileTypes: true }));
  } catch {
    return undefined;
  }
}
