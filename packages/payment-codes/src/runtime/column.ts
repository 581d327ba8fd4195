// Generated from the catalog; do not edit.
/** One of the texts of all entries, as it is shipped. */
export interface PackedColumn {
  /** Every text that was written for an entry once, one a line, in the order in which it is first used. */
  readonly texts: string;
  /**
   * Per row: empty for the first use of a text, or how many rows earlier the same text was used, in base 36; zero if no
   * text was written, so that the advice chooses it.
   */
  readonly rows: string;
}

/** What a column says, row by row. */
type Rows = readonly (string | undefined)[];

const unpacked = new WeakMap<PackedColumn, Rows>();

/**
 * Takes the text of a row.
 *
 * @param column - the column.
 * @param row - number of the row.
 * @returns the text that was written for it; undefined if none was, or if there is no such row.
 */
export function textAt(column: PackedColumn, row: number): string | undefined {
  const rows = unpacked.get(column) ?? unpackRows(column);
  unpacked.set(column, rows);
  return rows[row];
}

function unpackRows({ texts, rows }: PackedColumn): Rows {
  const lines = linesOf(texts);
  const said: (string | undefined)[] = [];
  let next = 0;
  for (const back of rows.split(","))
    said.push(back === "" ? lines[next++] : said[said.length - Number.parseInt(back, 36)]);
  return said;
}

/**
 * Splits texts that are shipped as one.
 *
 * @param texts - one text a line.
 * @returns the texts.
 */
export function linesOf(texts: string): string[] {
  return texts.split("\n");
}
