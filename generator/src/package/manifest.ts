import { join } from "node:path";
import { CommandError } from "../command-error.ts";
import { readText } from "../files/read.ts";
import { versionProblem } from "./versions.ts";

/** The fields of a `package.json` that are needed. */
export interface PackageManifest {
  readonly name: string;
  /** Exactly as written. */
  readonly version: unknown;
  /** What is published. */
  readonly files: readonly string[];
  /** The file itself. */
  readonly text: string;
}

/**
 * Reads the `package.json` of a package.
 *
 * @param folder - folder of the package.
 * @returns what it says, or `undefined` when there is none.
 * @throws CommandError when it is cut off, contains merge conflict markers or has no name.
 */
export async function readManifest(folder: string): Promise<PackageManifest | undefined> {
  const text = await readText(folder, "package.json");
  if (text === undefined) return undefined;
  const path = join(folder, "package.json");
  const data = parseJson(text, path);
  const {
    name,
    version,
    files = [],
  } = typeof data === "object" && data !== null ? (data as Partial<PackageManifest>) : {};
  if (typeof name !== "string") throw new CommandError(`${path} has no name; ${MEND}`);
  if (!Array.isArray(files) || files.some((file) => typeof file !== "string"))
    throw new CommandError(`${path} has an invalid list of files; ${MEND}`);
  return { name, version, files, text };
}

/**
 * The version of a package. It belongs to changesets and is kept.
 *
 * @param folder - folder of the package.
 * @returns the version, or `undefined` when there is no package yet.
 * @throws CommandError when it cannot be read: it is the version of the last release and must not be guessed.
 */
export async function readVersion(folder: string): Promise<string | undefined> {
  const manifest = await readManifest(folder);
  if (manifest === undefined) return undefined;
  const problem = versionProblem(manifest.text, manifest.version, join(folder, "package.json"));
  if (problem !== undefined) throw new CommandError(`${problem}, or ${MEND}`);
  return manifest.version as string;
}

const MEND = "restore the file from Git (git checkout HEAD -- FILE); its version is that of the last release";

/**
 * Reads JSON that a person or a merge may have damaged.
 *
 * @param text - the text.
 * @param path - the file, for the message.
 * @returns the value.
 * @throws CommandError that says what is wrong with it.
 */
export function parseJson(text: string, path: string): unknown {
  if (/^(?:<{7}|={7}|>{7})(?: |$)/m.test(text))
    throw new CommandError(`${path} contains merge conflict markers; resolve the conflict, or ${MEND}`);
  try {
    return JSON.parse(text);
  } catch (error) {
    const what = text.trim() === "" ? "is empty" : `is not JSON (${(error as Error).message})`;
    throw new CommandError(`${path} ${what}; ${MEND}`);
  }
}
