import type { Token } from "markdown-it";
import { linesInMarkdown, saidInMarkdown } from "./markdown-inline.ts";
import { type Openings, openings } from "./markdown-openings.ts";
import { MARKDOWN } from "./markdown-reader.ts";
import { cellsPiece, type Piece, textPiece } from "./piece.ts";
import { isRule, pipeCells } from "./pipe-cells.ts";
import type { Said, Withdrawal } from "./said.ts";
import { whyWithdrawn } from "./visibility.ts";

/**
 * Splits a Markdown page into pieces.
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
  let row: { line: number; cells: Said[] } | undefined;
  let depth = 0;
  const tags = openings();
  const as = (said: string) => withdrawn(said, whyWithdrawn(tags.visibility()));
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
      case "td_open":
      case "th_open":
        depth = tags.depth();
        break;
      case "td_close":
      case "th_close":
        tags.closeTo(depth);
        break;
      case "comment_block":
        pieces.push(
          ...linePieces(
            token.content.split("\n").map((said) => withdrawn(said, "hidden")),
            line,
            lists,
          ),
        );
        markLines(token, read);
        break;
      case "hr":
        pieces.push(...textPiece("text", line, as("---")));
        markLines(token, read);
        break;
      case "fence":
      case "code_block": {
        const first = line + (token.type === "fence" ? 1 : 0);
        token.content.split("\n").forEach((code, index) => {
          pieces.push(...textPiece("text", first + index, as(code), lists));
        });
        markLines(token, read);
        break;
      }
      case "inline":
        tags.startBlock();
        if (row) row.cells.push(saidInMarkdown(token.content, tags));
        else if (heading > 0) pieces.push(...textPiece("heading", line, saidInMarkdown(token.content, tags), heading));
        else pieces.push(...paragraphPieces(token.content, line, lists, tags));
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
function paragraphPieces(content: string, line: number, level: number, tags: Openings): Piece[] {
  const lines = content.split("\n").map((source) => ({ source, cells: pipeCells(source) }));
  const said = linesInMarkdown(
    lines.map(({ source, cells }) => (cells ? (isRule(source) ? [] : cells) : [ruled(source)])),
    tags,
  );
  return said.flatMap((texts, index) => {
    const [text] = texts;
    if (lines[index]?.cells) return cellsPiece(line + index, texts, false);
    return text ? textPiece("text", line + index, text, level) : [];
  });
}

function linePieces(lines: readonly Said[], line: number, level: number): Piece[] {
  return lines.flatMap((said, index) => textPiece("text", line + index, said, level));
}

/** A horizontal rule ends something; grammars may name it. */
function ruled(source: string): string {
  return /^<hr ?\/?>$/i.test(source.trim()) ? "---" : source;
}

/** Text without marks of its own. */
function withdrawn(text: string, withdrawal: Withdrawal | undefined): Said {
  return { live: withdrawal === undefined ? text : "", whole: text, withdrawal };
}
