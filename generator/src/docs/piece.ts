/**
 * A part of a page as every format gives it: a line of text, a heading, or the cells of a table's row.
 * What a page shows ends up in exactly one piece, so that nothing is passed over.
 */
export interface Piece {
  readonly kind: "text" | "heading" | "cells";
  /** Line of the page on which it starts, counted from 1. */
  readonly line: number;
  /** What it says, white space joined; of cells, all of them. */
  readonly text: string;
  /** Headings and text of lists: how deep it stands; 0 for other text. */
  readonly level: number;
  /** Cells only; lines within a cell are separated by a line feed. */
  readonly cells: readonly string[];
  /** Cells only: whether the page marks them as the head of a table. */
  readonly isHead: boolean;
}

/**
 * Makes a piece of text or a heading.
 *
 * @param kind - which of them.
 * @param line - where it starts.
 * @param text - what it says.
 * @param level - how deep it stands.
 * @returns the piece; none where nothing is said.
 */
export function textPiece(kind: "text" | "heading", line: number, text: string, level = 0): Piece[] {
  const said = oneLine(text);
  return said === "" ? [] : [{ kind, line, text: said, level, cells: [], isHead: false }];
}

/**
 * Makes a piece of the cells of a row.
 *
 * @param line - where the row starts.
 * @param cells - what they say.
 * @param isHead - whether they are the head of a table.
 * @returns the piece; none where all cells are empty.
 */
export function cellsPiece(line: number, cells: readonly string[], isHead: boolean): Piece[] {
  const text = oneLine(cells.join(" "));
  return text === "" ? [] : [{ kind: "cells", line, text, level: 0, cells, isHead }];
}

/**
 * Joins the white space of a text, as a browser does: what is printed is the same in every layout.
 *
 * @param text - the text.
 * @returns the text on one line, without white space around it.
 */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
