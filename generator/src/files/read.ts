import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { FileError } from "./file-error.ts";
import { ifThere, refuseSpecial, statInside } from "./inside.ts";

/** Largest file that is read where nothing smaller is asked for, in bytes: a text must fit into a string. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Does not wait for the other end of a pipe. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const NO_LINK = constants.O_NOFOLLOW ?? 0;

/**
 * Reads a file of a folder. Links, pipes and devices are never followed or read: a checkout can hold them.
 *
 * @param folder - the folder.
 * @param path - path in the folder, with `/`.
 * @param most - largest size that is read, in bytes; it is looked at before anything is read.
 * @returns the content, or `undefined` when there is no file.
 * @throws FileError when it is not a regular file, or too large.
 */
export async function readBytes(folder: string, path: string, most: number = MOST_BYTES): Promise<Buffer | undefined> {
  if ((await statInside(folder, path)) === undefined) return undefined;
  return ifThere(readRegular(join(folder, path), most, FLAGS | NO_LINK));
}

/**
 * Reads a text of a folder, as {@link readBytes} does.
 *
 * @param folder - the folder.
 * @param path - path in the folder, with `/`.
 * @param most - largest size that is read, in bytes.
 * @returns the text, or `undefined` when there is no file.
 * @throws FileError when it is not a regular file, or too large.
 */
export async function readText(folder: string, path: string, most?: number): Promise<string | undefined> {
  return (await readBytes(folder, path, most))?.toString("utf8");
}

/**
 * Reads a file named by the user, which may be a link.
 *
 * @param path - the file.
 * @param most - bytes that are read at most; one more is read where there are more, so that it shows.
 * @returns the content, cut off behind `most` and one bytes.
 * @throws FileError when it is no regular file.
 */
export async function readGiven(path: string, most: number): Promise<Buffer> {
  return readRegular(path, most, FLAGS, true);
}

/**
 * Refuses a file that is too large to be read.
 *
 * @param path - the file as the error names it.
 * @param size - its size in bytes.
 * @param most - largest size that is read, in bytes.
 * @throws FileError when it is larger.
 */
export function refuseLarger(path: string, size: number, most: number): void {
  if (size > most) throw new FileError(path, "too-large", `${size} bytes, at most ${most} are read`, "make it smaller");
}

async function readRegular(path: string, most: number, flags: number, isCut = false): Promise<Buffer> {
  const file = openSync(path, flags);
  try {
    const found = fstatSync(file);
    refuseSpecial(path, found);
    if (!isCut) refuseLarger(path, found.size, most);
    // No more than this is read, even if the file grows meanwhile.
    const buffer = Buffer.allocUnsafe(Math.min(found.size, most) + 1);
    let length = 0;
    for (;;) {
      const read = readSync(file, buffer, length, buffer.length - length, null);
      length += read;
      if (read === 0 || length === buffer.length) break;
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
