import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { CommandError } from "../command-error.ts";
import { ifThere, statInside } from "../files/inside.ts";
import { readBytes } from "../files/read.ts";
import { ROOT } from "../places.ts";
import { nameOf } from "./name-of.ts";
import { dataIn, tablesIn } from "./tables/write.ts";
import type { WaysIn } from "./ways-in.ts";

/**
 * What decides how sources are compiled, and tables and vectors written, in `src`: after a change of it, the same sources
 * give another result. Files, and whole folders, which end with `/`.
 */
export const MAKERS: readonly string[] = [
  "package/build.ts",
  "package/compile-modules.ts",
  "package/compile-program.ts",
  "package/inner-names.ts",
  "package/tables/",
  "package/vectors/",
  "package/ways-in.ts",
  "emit/made-body.ts",
  "emit/tables/files.ts",
  "emit/tables/shapes.ts",
  "emit/tables/table.ts",
  "command-line/told/money.ts",
  "emit/vectors-file.ts",
  "runtime/advice.ts",
  "runtime/letters.ts",
  "runtime/vocabulary.ts",
];
const GENERATOR = join(ROOT, "generator", "src");

/**
 * A hash of all that decides what is built.
 *
 * @param folder - folder of the package.
 * @param ways - what people import and run.
 * @returns the content of `.dist-source`.
 * @throws CommandError when the package has no sources.
 */
export async function hashOfSource(folder: string, { exported, entries, programs }: WaysIn): Promise<string> {
  const tables = tablesIn(exported);
  const hash = createHash("sha256").update([...entries, ...programs, ...tables].join());
  const sources = [...(await sourcesOf(folder)), ...(tables.length > 0 ? dataIn(exported) : [])];
  for (const name of sources) hash.update(name).update((await readBytes(folder, name)) ?? "");
  for (const name of await makerFiles()) hash.update(name).update((await readBytes(GENERATOR, name)) ?? "");
  return `${hash.digest("hex")}\n`;
}

/**
 * The files that {@link MAKERS} names.
 *
 * @returns their paths in `src`.
 */
export async function makerFiles(): Promise<string[]> {
  const files = MAKERS.map((name) => (name.endsWith("/") ? modulesIn(GENERATOR, name) : [name]));
  return (await Promise.all(files)).flat();
}

async function sourcesOf(folder: string): Promise<string[]> {
  await statInside(folder, "src/x");
  const paths = await ifThere(modulesIn(folder, "src/"));
  if (paths === undefined) throw new CommandError(`${nameOf(folder)} has no sources; generate it first`);
  return paths;
}

/** Paths of the modules below a part of a folder, sorted. */
async function modulesIn(folder: string, part: string): Promise<string[]> {
  const paths = await readdir(join(folder, part), { recursive: true });
  return paths
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `${part}${path.replaceAll("\\", "/")}`)
    .sort();
}
