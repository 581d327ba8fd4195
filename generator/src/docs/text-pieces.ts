import { cellsPiece, type Piece, textPiece } from "./piece.ts";
import { isRule, pipeCells } from "./pipe-cells.ts";
import { live } from "./said.ts";

/**
 * Takes a plain text apart: one piece per line, and per row of a table drawn with pipes.
 *
 * @param text - the text.
 * @returns the pieces; none for lines that are empty or draw a rule.
 */
export function textPieces(text: string): Piece[] {
  return text.split("\n").flatMap((line, index) => {
    const cells = pipeCells(line);
    if (!cells) return textPiece("text", index + 1, line);
    return isRule(line) ? [] : cellsPiece(index + 1, cells.map(live), false);
  });
}
