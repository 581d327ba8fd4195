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
 * What decides how sources are compiled, and tables and vectors written, in `src`: after a change of it, the same sources give another
 * result.
 */
export const MAKERS: readonly string[] = [
  "package/build.ts",
  "package/compile-modules.ts",
  "package/compile-program.ts",
  "package/inner-names.ts",
  "package/tables/content.ts",
  "package/tables/csv.ts",
  "package/tables/ndjson.ts",
  "package/tables/parquet.ts",
  "package/tables/rows.ts",
  "package/tables/table.ts",
  "package/tables/words.ts",
  "package/tables/write.ts",
  "package/vectors/answer.ts",
  "package/vectors/arriving.ts",
  "package/vectors/authored/circumstances.ts",
  "package/vectors/authored/claims.ts",
  "package/vectors/authored/conditions.ts",
  "package/vectors/authored/earlier.ts",
  "package/vectors/authored/explained.ts",
  "package/vectors/authored/index.ts",
  "package/vectors/authored/messages.ts",
  "package/vectors/authored/money.ts",
  "package/vectors/authored/untold.ts",
  "package/vectors/authored/values.ts",
  "package/vectors/bodies.ts",
  "package/vectors/cases.ts",
  "package/vectors/chance.ts",
  "package/vectors/codes.ts",
  "package/vectors/generated.ts",
  "package/vectors/lines.ts",
  "package/vectors/lookups.ts",
  "package/vectors/pairs.ts",
  "package/vectors/payments.ts",
  "package/vectors/stored.ts",
  "package/vectors/vector.ts",
  "package/vectors/vectors.ts",
  "package/vectors/wording.ts",
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
  for (const name of MAKERS) hash.update(name).update((await readBytes(GENERATOR, name)) ?? "");
  return `${hash.digest("hex")}\n`;
}

async function sourcesOf(folder: string): Promise<string[]> {
  await statInside(folder, "src/x");
  const paths = await ifThere(readdir(join(folder, "src"), { recursive: true }));
  if (paths === undefined) throw new CommandError(`${nameOf(folder)} has no sources; generate it first`);
  return paths
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .sort();
}
