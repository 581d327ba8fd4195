import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetMetadata, parquetReadObjects } from "hyparquet";

/** A row of a table as people read it: a cell that is empty is not there. */
export type Line = Readonly<Record<string, string>>;

/**
 * Reads a CSV file by RFC 4180, but for its line ends.
 *
 * @param text - the file.
 * @returns the rows with their cells, an empty one where nothing stands between the commas.
 */
export function csvLines(text: string): Line[] {
  const [head = [], ...rows] = records(text);
  return rows.map((cells) => {
    if (cells.length !== head.length) throw new Error(`${cells.length} cells in ${cells.join()}`);
    return Object.fromEntries(head.flatMap((name, at) => (cells[at] ? [[name ?? "", cells[at]]] : [])));
  });
}

function records(text: string): (string | undefined)[][] {
  const found: (string | undefined)[][] = [];
  let at = 0;
  while (at < text.length) {
    const cells: (string | undefined)[] = [];
    for (;;) {
      const [all = "", quoted, plain] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(text.slice(at, at + 100_000)) ?? [];
      cells.push(quoted === undefined ? plain || undefined : quoted.replaceAll('""', '"'));
      at += all.length + 1;
      if (text[at - 1] === "\n") break;
      if (text[at - 1] !== ",") throw new Error(`no end of a cell at ${at}`);
    }
    found.push(cells);
  }
  return found;
}

/** Reads a CSV file of a package. */
export const csv = (folder: string, name: string): Line[] =>
  csvLines(readFileSync(join(folder, "data", `${name}.csv`), "utf8"));

/** Reads a file with an object a line. */
export const ndjson = (folder: string, name: string): Record<string, unknown>[] =>
  readFileSync(join(folder, "data", `${name}.ndjson`), "utf8")
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Reads a Parquet file. */
export async function parquet(folder: string, name: string) {
  const bytes = readFileSync(join(folder, "data", `${name}.parquet`));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return { metadata: parquetMetadata(file), rows: await parquetReadObjects({ file }) };
}

/** The same row with every value as text. */
export const asText = (row: object): Line =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, String(value)]],
    ),
  );
