/** What a cell holds; null for nothing. */
export type Cell = string | number | null;

/** The cells of one row, in the order of the columns. */
export type Row = readonly Cell[];

/** Writes the rows of a table, those of one provider after those of another. */
export interface TableWriter {
  /**
   * Adds the rows of a provider.
   *
   * @param rows - the rows, sorted by key.
   * @returns what can be written to the file now.
   */
  readonly add: (rows: readonly Row[]) => Uint8Array;
  /** What stands behind all rows. */
  readonly end: () => Uint8Array;
}

/**
 * Remembers how cells are written: most stand in many rows.
 *
 * @param write - writes a cell.
 * @returns the same function, which writes each cell once.
 */
export function remembered(write: (cell: Exclude<Cell, null>) => string): (cell: Exclude<Cell, null>) => string {
  const known = new Map<Cell, string>();
  return (cell) => {
    let text = known.get(cell);
    if (text === undefined) {
      text = write(cell);
      known.set(cell, text);
    }
    return text;
  };
}
