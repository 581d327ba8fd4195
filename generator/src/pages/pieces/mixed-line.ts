import { saidInMarkdown } from "./markdown-inline.ts";
import { cellsPiece, type Piece, textPiece } from "./piece.ts";
import { isRule, pipeCells } from "./pipe-cells.ts";
import type { Said } from "./said.ts";

/** Marks of Markdown that change what a line shows. */
const MARKED = /~~|[*`[\\]/;

/** What stands before the text of a quote or of an item of a list. */
const BEFORE = /^(?:>|[-+*] |[0-9]{1,3}\. (?=\S))\s*/;

/**
 * Makes pieces of a line of Markdown that stands between HTML tables: it has its headings, tables and marks in its own
 * way, while elements in it were read already.
 *
 * @param line - where it starts.
 * @param said - what it says.
 * @param level - how deep it stands.
 * @returns its pieces; none for a rule of a table.
 */
export function mixedLinePieces(line: number, said: Said, level: number): Piece[] {
  const marks = /^#{1,6}(?: |$)/.exec(said.whole)?.[0];
  if (marks === undefined) {
    const cells = said.withdrawal === undefined ? pipeCells(said.live) : undefined;
    if (!cells) return textPiece("text", line, marked(said, BEFORE), level);
    const texts = cells.map((cell) => saidInMarkdown(cell));
    return isRule(said.live) ? [] : cellsPiece(line, texts, false);
  }
  const without = (text: string) => (text.startsWith(marks) ? text.slice(marks.length) : text);
  const live = said.live === marks.trim() ? "" : without(said.live);
  const rest = { ...said, live, whole: without(said.whole) };
  return textPiece("heading", line, marked(rest), marks.trim().length);
}

/** A line without its marks; what elements struck out in it stays so. */
function marked(said: Said, before?: RegExp): Said {
  if (said.withdrawal !== undefined && !said.live.includes("~~")) return said;
  const text = before === undefined ? said.live : said.live.replace(before, "");
  return MARKED.test(text) ? saidInMarkdown(text) : { live: text, whole: text, withdrawal: undefined };
}
