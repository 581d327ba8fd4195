import type { Piece } from "../pieces/piece.ts";
import { hashOf } from "../read/row.ts";

/**
 * The part of a page under one heading, up to the next heading that is not below it.
 *
 * @param pieces - the page.
 * @param section - text of the heading; undefined for the whole page.
 * @returns the pieces, the heading among them; undefined where the page has no such heading.
 */
export function partOf(pieces: readonly Piece[], section: string | undefined): readonly Piece[] | undefined {
  if (section === undefined) return pieces;
  const start = pieces.findIndex(({ kind, text }) => kind === "heading" && text === section);
  const heading = pieces[start];
  if (heading === undefined) return undefined;
  const rest = pieces.slice(start + 1);
  const end = rest.findIndex(({ kind, level }) => kind === "heading" && level <= heading.level);
  return [heading, ...(end < 0 ? rest : rest.slice(0, end))];
}

/**
 * Hash of what a part of a page says. White space, quotes and markup make no difference, nor does what is struck out or
 * hidden.
 *
 * @param part - the pieces.
 * @returns 16 hexadecimal digits; empty where it says nothing.
 */
export function partHash(part: readonly Piece[]): string {
  return hashOf(part.map(({ text }) => text));
}
