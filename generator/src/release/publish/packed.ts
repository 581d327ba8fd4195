import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { CommandError } from "../../command-error.ts";
import { ifThere } from "../../files/inside.ts";
import { placeOf } from "../../files/place.ts";
import { readText } from "../../files/read.ts";
import { inTurn, write } from "../../files/turn.ts";
import { parseJson } from "../../package/manifest.ts";
import { readTarball } from "../last/tarball.ts";
import { type Digests, digestsOf } from "./digests.ts";
import { PYTHON_FOLDER } from "./python/names.ts";

const manifestShape = z.object({
  name: z.string(),
  version: z.string(),
  repository: z.unknown().optional(),
  publishConfig: z.object({ access: z.string().optional(), provenance: z.boolean().optional() }).optional(),
});

const packedShape = z.array(
  z.strictObject({
    name: z.string(),
    version: z.string(),
    /** Name of the tarball in the folder of the record. */
    file: z.string().regex(/^[0-9A-Za-z][0-9A-Za-z._+-]*\.tgz$/),
    files: z.number(),
    sha256: z.string(),
    /** The distributions of the Python package, in a folder of their own. */
    python: z
      .array(
        z.strictObject({
          file: z.string().regex(/^[0-9a-z][0-9a-z_]*-[0-9a-z.]+(?:-py3-none-any\.whl|\.tar\.gz)$/),
          sha256: z.string(),
        }),
      )
      .optional(),
  }),
);

/** A packed package, as recorded beside the tarballs. */
export type Packed = z.infer<typeof packedShape>[number];

/** What is in a tarball. */
export interface Tarball extends Digests {
  readonly manifest: z.infer<typeof manifestShape>;
  /** Paths of its files in the package, sorted. */
  readonly files: readonly string[];
}

/** A packed package with its verified tarball. */
export interface Ready extends Packed {
  readonly tarball: Tarball;
}

/** The record of the packed tarballs of a folder and their digests. */
const RECORD = "packed.json";

/**
 * Reads a packed package.
 *
 * @param path - the tarball.
 * @returns what is in it, and its digests.
 * @throws CommandError when it is not the tarball of a package.
 */
export async function readPackage(path: string): Promise<Tarball> {
  const files = await readTarball(path);
  const manifest = manifestShape.safeParse(parseJson(files.get("package.json") ?? "", `package.json in ${path}`));
  if (!manifest.success) throw new CommandError(`${path} has a package.json without name or version; pack again`);
  return { manifest: manifest.data, files: [...files.keys()].sort(), ...digestsOf(await readFile(path)) };
}

/**
 * Removes the record, so that nothing is published while the folder is being filled.
 *
 * @param folder - folder of the tarballs.
 */
export async function removeRecord(folder: string): Promise<void> {
  await replaceRecord(folder, null);
}

/**
 * Records what was packed; without this record, nothing in the folder is published.
 *
 * @param folder - folder of the tarballs.
 * @param packed - the packages.
 */
export async function writeRecord(folder: string, packed: readonly Packed[]): Promise<void> {
  await replaceRecord(folder, `${JSON.stringify(packed, null, 2)}\n`);
}

async function replaceRecord(folder: string, content: string | null): Promise<void> {
  const place = await placeOf("release", folder);
  await inTurn({ write: [place] }, () => write([{ place, path: RECORD, content }]));
}

/**
 * Reads what was packed.
 *
 * @param folder - folder of the tarballs.
 * @returns the packages, each with exactly the files that were packed.
 * @throws CommandError when there is no record, or a file has changed.
 */
export async function readRecord(folder: string): Promise<Ready[]> {
  const text = await readText(folder, RECORD);
  if (text === undefined)
    throw new CommandError(`${folder} holds nothing packed; run: npm run codes -- release pack --to ${folder}`);
  return Promise.all(
    parseRecord(text, folder).map(async (packed) => {
      const path = join(folder, packed.file);
      const tarball = await readPackage(path);
      const { name, version } = tarball.manifest;
      if (tarball.sha256 !== packed.sha256 || name !== packed.name || version !== packed.version)
        throw new CommandError(
          `${path} is not the tarball that was packed: found ${name}@${version} sha256 ${tarball.sha256}, ` +
            `expected ${packed.name}@${packed.version} sha256 ${packed.sha256}; pack again`,
        );
      for (const { file, sha256 } of packed.python ?? []) await refuseOther(join(folder, PYTHON_FOLDER, file), sha256);
      return { ...packed, tarball };
    }),
  );
}

async function refuseOther(path: string, sha256: string): Promise<void> {
  const bytes = await ifThere(readFile(path));
  const found = bytes === undefined ? "nothing" : `sha256 ${digestsOf(bytes).sha256}`;
  if (found !== `sha256 ${sha256}`)
    throw new CommandError(`${path} is not the file that was packed: found ${found}, expected ${sha256}; pack again`);
}

/**
 * The folder of a package, which packages of other languages are named after.
 *
 * @param name - name of the npm package.
 * @returns its name without the scope.
 */
export function folderOf(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

function parseRecord(text: string, folder: string): Packed[] {
  try {
    return packedShape.parse(JSON.parse(text));
  } catch {
    throw new CommandError(`${join(folder, RECORD)} is damaged; pack again: npm run codes -- release pack`);
  }
}
