import { cellsPiece, MAX_COLUMNS, type Piece } from "./piece.ts";
import { joinSaid, live, type Said } from "./said.ts";
import type { TextBuffer } from "./text-buffer.ts";

/** A cell as it is being read. */
export interface Cell {
  readonly text: TextBuffer;
  readonly columns: number;
  readonly rows: number;
  /** Whether it is taken out of its row: the next one stands in its place. */
  readonly isRemoved: boolean;
}

/** A row as it is being read. */
export interface Row {
  readonly line: number;
  readonly cells: Cell[];
  isHead: boolean;
  /** Whether it is taken out of its table. */
  readonly isRemoved: boolean;
}

/** A cell of an earlier row that reaches into later ones. */
interface Reaching {
  readonly said: Said;
  rows: number;
}

/** The cells of earlier rows of a table that reach into the next one, by column. */
export type Reach = Reaching[];

/**
 * Writes out a row, each cell once per column that it spans.
 *
 * @param row - the row.
 * @param reach - what reaches into it from above; changed to what reaches into the next one.
 * @returns the piece; none where all cells are empty.
 */
export function rowPiece(row: Row, reach: Reach): Piece[] {
  const { line, cells, isHead } = row;
  if (row.isRemoved) {
    const all = spread(cells, []);
    return cellsPiece(
      line,
      all.map(() => live("")),
      isHead,
      all,
    );
  }
  const isWhole = cells.every((cell) => !cell.isRemoved);
  const all = isWhole
    ? undefined
    : spread(
        cells,
        reach.map((reaching) => ({ ...reaching })),
      );
  return cellsPiece(
    line,
    spread(
      cells.filter((cell) => !cell.isRemoved),
      reach,
    ),
    isHead,
    all,
  );
}

/**
 * How much text a row holds when it is written out.
 *
 * @param row - the row.
 * @param reach - what reaches into it from above.
 * @returns a number of characters that it does not exceed.
 */
export function lengthOf({ cells }: Row, reach: Reach): number {
  const own = cells.map(({ text, columns }) => text.said().whole.length * columns);
  return [...own, ...reach.map(({ said, rows }) => (rows > 0 ? said.whole.length : 0))].reduce((a, b) => a + b, 0);
}

function spread(cells: readonly Cell[], reach: Reach): Said[] {
  const spelled: Said[] = [];
  let next = 0;
  const last = reach.findLastIndex(({ rows }) => rows > 0);
  while ((next < cells.length || spelled.length <= last) && spelled.length < MAX_COLUMNS) {
    const above = reach[spelled.length];
    if (above && above.rows > 0) {
      above.rows -= 1;
      spelled.push(above.said);
      continue;
    }
    const cell = cells[next];
    next += 1;
    if (!cell) {
      spelled.push(live(""));
      continue;
    }
    const said = cell.text.said();
    for (let column = 0; column < cell.columns && spelled.length < MAX_COLUMNS; column += 1) {
      reach[spelled.length] = { said, rows: cell.rows - 1 };
      spelled.push(said);
    }
  }
  const further = cells.slice(next).map(({ text }) => text.said());
  return further.length === 0 ? spelled : spelled.with(-1, joinSaid([...spelled.slice(-1), ...further], " "));
}
