import { type BigIntStats, lstatSync, type Stats } from "node:fs";
import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { FileError } from "./file-error.ts";

/**
 * Result of a file system call, if the file exists.
 *
 * @param call - the call.
 * @returns its result, or `undefined` when there is nothing at the path; any other error is thrown.
 */
export async function ifThere<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Whether a path lies in a folder, by name alone.
 *
 * @param folder - the folder, absolute.
 * @param path - the path, absolute.
 * @returns true for the folder itself, too.
 */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * The canonical path of a folder, so that locks and journals always use the same name.
 *
 * @param path - the folder; it need not exist.
 * @returns its absolute path, without links as far as it exists.
 */
export async function canonical(path: string): Promise<string> {
  const absolute = resolve(path);
  const real = await ifThere(realpath(absolute));
  if (real !== undefined) return real;
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(await canonical(parent), relative(parent, absolute));
}

/** Commands look at thousands of files: asking the system at once costs a fraction of asking it in the background. */
const IF_THERE = { throwIfNoEntry: false } as const;

/**
 * Makes sure that a file is inside its folder and that neither it nor a folder on its path is a link or
 * a special file.
 *
 * @param folder - the folder; links in its own path are allowed.
 * @param path - path of the file in the folder, with `/`.
 * @returns what is known of the file; `undefined` when there is none.
 * @throws FileError when the path leaves the folder, or is not a regular file.
 */
export async function statInside(folder: string, path: string): Promise<Stats | undefined> {
  const parts = path.split("/");
  if (isAbsolute(path) || parts.some((part) => part === "" || part === "." || part === ".." || /[\\\0]/.test(part)))
    throw new FileError(join(folder, path), "outside", "a path that leaves its folder", "correct the path");
  let at = folder;
  for (const part of parts.slice(0, -1)) {
    at = join(at, part);
    const found = lstatSync(at, IF_THERE);
    if (found === undefined) return undefined;
    if (found.isSymbolicLink()) throw linkError(at, "folder");
    if (!found.isDirectory())
      throw new FileError(at, "special", `${kindOf(found)} where a folder belongs`, "move it away");
  }
  const target = join(folder, path);
  const found = lstatSync(target, IF_THERE);
  if (found !== undefined) refuseSpecial(target, found);
  return found;
}

/**
 * Refuses everything except a regular file.
 *
 * @param path - the file, for the message.
 * @param found - what is known of it.
 * @throws FileError for a link, a folder, a pipe, a socket or a device.
 */
export function refuseSpecial(path: string, found: Stats | BigIntStats): void {
  if (found.isFile()) return;
  if (found.isSymbolicLink()) throw linkError(path, "file");
  if (found.isDirectory()) throw new FileError(path, "folder", "a folder", "move it away, or correct the name");
  throw new FileError(path, "special", kindOf(found), "replace it by a file");
}

function linkError(path: string, what: "file" | "folder"): FileError {
  return new FileError(path, "link", "a symbolic link, which is never followed", `replace it by the ${what} itself`);
}

function kindOf(found: Stats | BigIntStats): string {
  if (found.isFIFO()) return "a pipe";
  if (found.isSocket()) return "a socket";
  if (found.isFile()) return "a file";
  return found.isSymbolicLink() ? "a symbolic link" : "a device";
}
