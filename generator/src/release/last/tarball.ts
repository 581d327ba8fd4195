import { stat } from "node:fs/promises";
import { list } from "tar";
import { CommandError } from "../../command-error.ts";
import type { PublishedFiles } from "../../compare/published.ts";
import { sizeText } from "../../size-text.ts";

/** Larger than any of our packages. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads a tarball as npm makes them. Nothing is unpacked to the disk.
 *
 * @param path - the file.
 * @param most - largest total size of its files, in bytes.
 * @returns text by path, without the top folder of the tarball.
 * @throws CommandError when it is not a tarball or too large.
 */
export async function readTarball(path: string, most: number = MOST_BYTES): Promise<PublishedFiles> {
  const contents: Promise<readonly [string, string]>[] = [];
  let bytes = 0;
  try {
    if (!(await stat(path)).isFile()) throw new Error("it is no file");
    await list({
      file: path,
      strict: true,
      onReadEntry(entry) {
        if (entry.type !== "File" && entry.type !== "OldFile") return entry.resume();
        bytes += entry.size;
        if (bytes > most) return entry.resume();
        const name = entry.path.split("/").slice(1).join("/");
        contents.push(entry.concat().then((content) => [name, content.toString("utf8")] as const));
      },
    });
    if (bytes > most) throw new Error(`it holds more than ${sizeText(most)}, the most that is read`);
  } catch (error) {
    throw new CommandError(`${path} cannot be read as the tarball of a package: ${(error as Error).message}`);
  }
  const files = new Map(await Promise.all(contents));
  if (!files.has("package.json"))
    throw new CommandError(`${path} holds no package.json; name the tarball of a package`);
  return files;
}
