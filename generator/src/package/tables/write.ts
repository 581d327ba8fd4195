import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { CommandError } from "../../command-error.ts";
import { DATA, type Format, tableFiles } from "../../emit/tables/files.ts";
import type { TableShape } from "../../emit/tables/table.ts";
import { VECTORS } from "../../emit/vectors-file.ts";
import { vectorLines } from "../vectors/lines.ts";
import { CODES, placesIn, withContent } from "./content.ts";
import { csvWriter } from "./csv.ts";
import { ndjsonWriter } from "./ndjson.ts";
import { parquetWriter } from "./parquet.ts";
import { providerRows } from "./rows.ts";
import type { TableWriter } from "./table.ts";

/**
 * The files that a package has beside its modules: its tables, and test vectors.
 *
 * @param exported - the paths in its `exports`.
 * @returns their paths in the package; none for one without tables.
 */
export function tablesIn(exported: readonly string[]): readonly string[] {
  return exported.filter((path) => path.startsWith(`./${DATA}/`)).map((path) => path.slice("./".length));
}

/**
 * The data that these files are made of, beside the modules of the package.
 *
 * @param exported - the paths in its `exports`.
 * @returns paths in the package.
 */
export function dataIn(exported: readonly string[]): readonly string[] {
  return placesIn(exported).map(({ at }) => `${at}${CODES}`);
}

/**
 * Writes these files: what the modules of the package answer. One provider after the other, so that the joint package needs
 * no more memory than the largest of them.
 *
 * @param folder - folder of the package.
 * @param exported - the paths in its `exports`.
 * @param modules - folder of its modules as CommonJS.
 * @param out - a new folder, which gets the files.
 * @throws CommandError when `exports` has a table that nobody knows.
 */
export async function writeTables(
  folder: string,
  exported: readonly string[],
  modules: string,
  out: string,
): Promise<void> {
  const all = tablesIn(exported);
  const wanted = all.filter((path) => path !== VECTORS);
  const places = placesIn(exported);
  const known = tableFiles(places[0]?.locales ?? []).map((file, index, all) => ({
    ...file,
    // Rows come in the order of the tables.
    table: new Set(all.slice(0, index + 1).map(({ shape }) => shape)).size - 1,
  }));
  const strange = wanted.find((path) => !known.some((file) => file.path === path));
  if (strange !== undefined)
    throw new CommandError(
      `${join(folder, "package.json")} exports ${strange}, which is no table; run: npm run codes -- generate`,
    );
  await mkdir(out, { recursive: true });
  const files = known
    .filter(({ path }) => wanted.includes(path))
    .map(({ path, shape, format, table }) => ({
      ...{ table, writer: WRITERS[format](shape) },
      path: join(out, path.slice(`${DATA}/`.length)),
    }));
  for (const place of places) {
    const { rows, vectors } = await withContent(folder, modules, place, (content) => ({
      rows: providerRows(content),
      vectors: all.includes(VECTORS) ? vectorLines(content.data, content) : undefined,
    }));
    if (vectors !== undefined) await appendFile(join(out, VECTORS.slice(`${DATA}/`.length)), vectors);
    for (const { path, table, writer } of files) await appendFile(path, writer.add(rows[table] ?? []));
  }
  for (const { path, writer } of files) await appendFile(path, writer.end());
}

const WRITERS: Readonly<Record<Format, (shape: TableShape) => TableWriter>> = {
  csv: csvWriter,
  parquet: parquetWriter,
  ndjson: ndjsonWriter,
};
