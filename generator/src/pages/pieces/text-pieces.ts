import { cellsPiece, MAX_COLUMNS, type Piece, textPiece } from "./piece.ts";
import { isRule, pipeCells } from "./pipe-cells.ts";
import { live } from "./said.ts";

/** Most lines of one row of a copied table. */
const MAX_ROW_LINES = 60;

/**
 * Splits a plain text into pieces: one per line, and one per row of a table, with pipes or copied with tabs.
 *
 * @param text - the text.
 * @returns the pieces; none for lines that are empty or draw a rule.
 */
export function textPieces(text: string): Piece[] {
  const lines = text.split("\n");
  const pieces: Piece[] = [];
  // Columns of the table that was copied, while its lines go on.
  let columns = 0;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as string;
    const tabs = tabCells(line);
    if (tabs) {
      columns ||= tabs.length;
      const taken = rowLength(lines, index, columns);
      const row = lines.slice(index, index + taken).join("\n");
      pieces.push(...cellsPiece(index + 1, tabCells(row)?.map(live) ?? [], false));
      index += taken;
      continue;
    }
    columns = 0;
    const cells = pipeCells(line);
    if (!cells) pieces.push(...textPiece("text", index + 1, line));
    else if (!isRule(line)) pieces.push(...cellsPiece(index + 1, cells.map(live), false));
    index += 1;
  }
  return pieces;
}

/** Cells that a browser puts tabs between when a table is copied; none for a line that only starts with tabs. */
function tabCells(text: string): string[] | undefined {
  const cells = text.replace(/^\n+/, "").split("\t", MAX_COLUMNS + 1);
  const isRow =
    cells.length > 1 && cells.length <= MAX_COLUMNS && cells.filter((cell) => cell.trim() !== "").length > 1;
  return isRow ? cells.map((cell) => cell.trim()) : undefined;
}

/** How many lines a row takes: cells may hold line breaks, so a row with too few tabs goes on. */
function rowLength(lines: readonly string[], index: number, columns: number): number {
  let found = 0;
  for (let taken = 1; taken <= MAX_ROW_LINES && index + taken <= lines.length; taken += 1) {
    found += (lines[index + taken - 1] as string).split("\t").length - 1;
    if (found === columns - 1) return taken;
    if (found >= columns) return 1;
  }
  return 1;
}
