import { readFile } from "node:fs/promises";

/**
 * What a file system call gives.
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
 * Reads a text file.
 *
 * @param path - the file.
 * @returns its text, or `undefined` when there is none.
 */
export function readText(path: string): Promise<string | undefined> {
  return ifThere(readFile(path, "utf8"));
}
