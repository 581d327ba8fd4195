import MarkdownIt, { type Token } from "markdown-it";
import { cellsPiece, type Piece, textPiece } from "./piece.ts";
import { isRule, pipeCells } from "./pipe-cells.ts";

/** HTML stays text; nothing is linked, replaced or loaded. Deeper than this is reported as unread. */
const MARKDOWN = new MarkdownIt("default", { html: false, linkify: false, typographer: false, maxNesting: 64 });
// Lines are taken apart one by one: marks over several lines are rare, and take long to match.
MARKDOWN.core.ruler.disable(["inline", "text_join"]);
// Links that only name their address say nothing of their own, and hide the lines they stand on.
MARKDOWN.disable(["reference"]);

/** Markup that authors mix into Markdown; a placeholder as `<field>` is none. */
const BREAKS = /<(?:br|\/?(?:li|p|div|ol|ul))(?: [^<>]*)?\/?>/gi;
const TAGS = /<\/?(?:a|b|code|em|font|i|img|small|span|strong|sub|sup|u)(?: [^<>]*)?\/?>/gi;

/**
 * Takes a Markdown page apart.
 *
 * @param text - the page.
 * @returns the pieces: headings, rows of tables, and text line by line, without its markup.
 */
export function markdownPieces(text: string): Piece[] {
  const lines = text.split("\n");
  const said = MARKDOWN.parse(text.replace(/^\ufeff/, ""), {});
  const pieces: Piece[] = [];
  const read = new Set<number>();
  let lists = 0;
  let heading = 0;
  let isHead = false;
  let row: { line: number; cells: string[] } | undefined;
  for (const token of said) {
    const line = (token.map?.[0] ?? 0) + 1;
    switch (token.type) {
      case "bullet_list_open":
      case "ordered_list_open":
        lists += 1;
        break;
      case "bullet_list_close":
      case "ordered_list_close":
        lists -= 1;
        break;
      case "heading_open":
        heading = Number(token.tag.slice(1));
        markLines(token, read);
        break;
      case "heading_close":
        heading = 0;
        break;
      case "thead_open":
        isHead = true;
        // With the rule below it.
        markLines(token, read, 1);
        break;
      case "thead_close":
        isHead = false;
        break;
      case "tr_open":
        row = { line, cells: [] };
        markLines(token, read);
        break;
      case "tr_close":
        if (row) pieces.push(...cellsPiece(row.line, row.cells, isHead));
        row = undefined;
        break;
      case "hr":
        pieces.push(...textPiece("text", line, "---"));
        markLines(token, read);
        break;
      case "fence":
      case "code_block": {
        const first = line + (token.type === "fence" ? 1 : 0);
        token.content.split("\n").forEach((code, index) => {
          pieces.push(...textPiece("text", first + index, code, lists));
        });
        markLines(token, read);
        break;
      }
      case "inline":
        if (row) row.cells.push(plainText(token.content));
        else if (heading > 0) pieces.push(...textPiece("heading", line, plainText(token.content), heading));
        else pieces.push(...paragraphPieces(token.content, line, lists));
        markLines(token, read);
        break;
    }
  }
  // What the parser passes over, for example below its deepest level, is still on the page.
  lines.forEach((content, index) => {
    if (!read.has(index + 1) && !/^[\s>*+-]*$/.test(content)) pieces.push(...textPiece("text", index + 1, content));
  });
  return pieces.sort((a, b) => a.line - b.line);
}

function markLines({ map }: Token, read: Set<number>, more = 0): void {
  for (let line = (map?.[0] ?? 0) + 1; line <= (map?.[1] ?? 0) + more; line += 1) read.add(line);
}

/** Each line of a paragraph by itself; rows of a table without a rule under its head are cells. */
function paragraphPieces(content: string, line: number, level: number): Piece[] {
  return content.split("\n").flatMap((source, index) => {
    const cells = pipeCells(source);
    if (cells) return isRule(source) ? [] : cellsPiece(line + index, cells.map(plainText), false);
    const said = /^<hr ?\/?>$/i.test(source.trim()) ? "---" : plainText(source);
    return textPiece("text", line + index, said, level);
  });
}

/** What a reader sees: no marks, no addresses. Breaks are line feeds. */
function plainText(content: string): string {
  const tokens: Token[] = [];
  MARKDOWN.inline.parse(content.trim(), MARKDOWN, {}, tokens);
  return tokens
    .map(({ type, content }) => {
      if (type === "softbreak" || type === "hardbreak") return "\n";
      if (type === "text") return content.replace(BREAKS, "\n").replace(TAGS, "");
      return type === "code_inline" || type === "text_special" || type === "image" ? content : "";
    })
    .join("");
}
