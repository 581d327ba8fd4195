import type { Locale } from "../../catalog/locales.ts";
import type { Output } from "../output.ts";
import { CODES, codesShape, messagesShape, VARIANTS, variantsShape } from "./shapes.ts";
import type { TableShape } from "./table.ts";

/** Folder of the tables in a package. */
export const DATA = "data";

/** Ending of a file with a table. */
export type Format = "csv" | "parquet" | "ndjson";

/** A file with a table. */
export interface TableFile {
  /** Path in the folder of the package, with `/`. */
  readonly path: string;
  readonly shape: TableShape;
  readonly format: Format;
}

/**
 * The tables of every package.
 *
 * @param locales - languages of the texts.
 * @returns their shapes: codes, variants, and texts of each language.
 */
export function shapesOf(locales: readonly Locale[]): readonly TableShape[] {
  return [codesShape(locales), variantsShape(locales), ...locales.map(messagesShape)];
}

/**
 * Whether a table is also written as Parquet.
 *
 * @param shape - the table.
 * @returns false for texts: they are looked up one by one, for which columns are of no use.
 */
export function hasParquet({ name }: Pick<TableShape, "name">): boolean {
  return name === CODES || name === VARIANTS;
}

/**
 * The files of the tables.
 *
 * @param locales - languages of the texts.
 * @returns a file per table and format.
 */
export function tableFiles(locales: readonly Locale[]): readonly TableFile[] {
  return shapesOf(locales).flatMap((shape) =>
    FORMATS.filter((format) => format !== "parquet" || hasParquet(shape)).map(
      (format): TableFile => ({ path: `${DATA}/${shape.name}.${format}`, shape, format }),
    ),
  );
}

/**
 * The rows of the table of outputs for the tables of a package. They follow from its other files and are made when it is
 * built.
 *
 * @param locales - languages of the texts.
 * @param formats - those that the package has.
 * @returns a row per table and format.
 */
export function tableOutputs(locales: readonly Locale[], formats: readonly Format[] = FORMATS): Output[] {
  return tableFiles(locales)
    .filter(({ format }) => formats.includes(format))
    .map(({ path }): Output => ({ path, use: "built", about: TABLES }));
}

const FORMATS: readonly Format[] = ["csv", "parquet", "ndjson"];

const TABLES =
  "all full codes with advice and texts as tables, for databases; the joint package has those of all providers, with SQL";
