import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { CommandError } from "../../command-error.ts";
import type { PublishedFiles } from "../../compare/published.ts";
import { ifThere } from "../../files/inside.ts";
import { readText } from "../../files/read.ts";

/** Files that npm always publishes, whatever `files` says. */
const ALWAYS = /^(package\.json|(README|LICENSE|LICENCE)(\.[^/]*)?)$/i;

/**
 * Reads the files of a folder that would be published.
 *
 * @param folder - folder of a package.
 * @returns their text by path; undefined if there is no `package.json`.
 * @throws CommandError when `package.json` does not list its files.
 */
export async function readPackageFolder(folder: string): Promise<PublishedFiles | undefined> {
  const manifest = await readText(folder, "package.json");
  if (manifest === undefined) return undefined;
  const listed = listedIn(manifest, folder);
  const names = (await readdir(folder)).filter((name) => ALWAYS.test(name) || listed.includes(name)).sort();
  const paths = (await Promise.all(names.map((name) => filesAt(join(folder, name))))).flat();
  const texts = await Promise.all(
    paths.map(async (path) => {
      const name = relative(folder, path).split(sep).join("/");
      return [name, (await readText(folder, name)) ?? ""] as const;
    }),
  );
  return new Map(texts);
}

function listedIn(manifest: string, folder: string): readonly string[] {
  try {
    const { files } = JSON.parse(manifest) as { files?: unknown };
    if (Array.isArray(files)) return files.filter((name) => typeof name === "string");
  } catch (error) {
    throw new CommandError(`${join(folder, "package.json")} is not JSON: ${(error as Error).message}`);
  }
  throw new CommandError(`${join(folder, "package.json")} has no list of files; it is not one of our packages`);
}

async function filesAt(path: string): Promise<string[]> {
  const items = await ifThere(readdir(path, { recursive: true, withFileTypes: true }).catch(asFile));
  if (items === undefined) return [path];
  return items
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
}

/** A file has no content to list. */
function asFile(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOTDIR") return undefined;
  throw error;
}
