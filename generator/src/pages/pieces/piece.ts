import { live, type Said, type Withdrawal, withdrawalOf } from "./said.ts";

/** Most columns of a table that is read, spans included. */
export const MAX_COLUMNS = 64;

/**
 * A part of a page, the same for every format: a line of text, a heading, or the cells of a table row.
 * All content of a page ends up in exactly one piece, so that nothing is skipped.
 */
export interface Piece {
  readonly kind: "text" | "heading" | "cells";
  /** Line of the page on which it starts, counted from 1. */
  readonly line: number;
  /** Its text, with normalized white space; of all cells. Empty if all of it is withdrawn. */
  readonly text: string;
  /** Headings and text of lists: how deep it stands; 0 for other text. */
  readonly level: number;
  /** Cells only; lines within a cell are separated by a line feed. */
  readonly cells: readonly string[];
  /** Cells only: whether the page marks them as the head of a table. */
  readonly isHead: boolean;
  /** Whether it belongs to the site around the page: navigation, footer, buttons. Left out for the page itself. */
  readonly isFrame?: true;
  /** Its text as if nothing was struck out or hidden; left out if nothing is. */
  readonly withdrawn?: Withdrawn;
}

/** The text of a piece as if nothing was withdrawn. */
export interface Withdrawn {
  readonly how: Withdrawal;
  readonly text: string;
  readonly cells: readonly string[];
}

/**
 * Makes a piece of text or a heading.
 *
 * @param kind - which of them.
 * @param line - where it starts.
 * @param text - what it says.
 * @param level - how deep it stands.
 * @returns the piece; none for an empty text.
 */
export function textPiece(kind: "text" | "heading", line: number, text: string | Said, level = 0): Piece[] {
  const said = typeof text === "string" ? live(text) : text;
  const piece = { kind, line, text: oneLine(said.live), level, cells: [], isHead: false };
  const whole = said.withdrawal === undefined ? "" : oneLine(said.whole);
  if (said.withdrawal !== undefined && whole !== "")
    return [{ ...piece, withdrawn: { how: said.withdrawal, text: whole, cells: [] } }];
  return piece.text === "" ? [] : [piece];
}

/**
 * Makes a piece of the cells of a row.
 *
 * @param line - where the row starts.
 * @param cells - what they say.
 * @param isHead - whether they are the head of a table.
 * @param all - the cells with those that are taken out of the row; the same ones when left out.
 * @returns the piece; none where all cells are empty.
 */
export function cellsPiece(line: number, cells: readonly Said[], isHead: boolean, all = cells): Piece[] {
  const shown = cells.map((cell) => cell.live);
  const piece = { kind: "cells" as const, line, text: oneLine(shown.join(" ")), level: 0, cells: shown, isHead };
  const how = withdrawalOf(all);
  if (how !== undefined) {
    const whole = all.map((cell) => cell.whole);
    const text = oneLine(whole.join(" "));
    if (text !== "") return [{ ...piece, withdrawn: { how, text, cells: whole } }];
  }
  return piece.text === "" ? [] : [piece];
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
