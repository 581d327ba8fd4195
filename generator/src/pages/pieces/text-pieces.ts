import { cellsPiece, type Piece, textPiece } from "./piece.ts";
import { isRule, pipeCells } from "./pipe-cells.ts";
import { live } from "./said.ts";

/**
 * Splits a plain text into pieces: one per line, and one per row of a pipe table.
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
