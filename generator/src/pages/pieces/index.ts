import type { Format, Page } from "../open/page-text.ts";
import { htmlPieces } from "./html-pieces.ts";
import { markdownPieces } from "./markdown-pieces.ts";
import type { Piece } from "./piece.ts";
import { textPieces } from "./text-pieces.ts";

const READERS: Readonly<Record<Format, (page: Page) => Piece[]>> = {
  text: ({ text }) => textPieces(text),
  markdown: ({ text }) => markdownPieces(text),
  html: ({ name, text }) => htmlPieces(name, text),
};

/**
 * Splits a page into pieces, according to its format.
 *
 * @param page - the page.
 * @returns its pieces in the order of the page; everything that it shows is in one of them.
 * @throws CommandError when it is nested too deeply.
 */
export function piecesOf(page: Page): Piece[] {
  return READERS[page.format](page);
}
