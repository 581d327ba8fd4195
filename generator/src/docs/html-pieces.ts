import { Parser } from "htmlparser2";
import { CommandError } from "../command-error.ts";
import { cellsPiece, type Piece, textPiece } from "./piece.ts";

/** Deepest nesting of elements that is read. */
const MAX_DEPTH = 256;
/** Most columns of a table that is read, spans included. */
const MAX_COLUMNS = 64;

/** What these hold is never shown, or is no text. */
const HIDDEN = new Set(["script", "style", "noscript", "template", "head", "title", "svg", "math", "iframe", "object"]);

/** Elements that stand inside a line; all others start a new one. */
const INLINE = new Set(
  "a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

interface Cell {
  text: string;
  readonly columns: number;
  readonly rows: number;
}

interface Row {
  readonly line: number;
  readonly cells: Cell[];
  isHead: boolean;
}

/** A cell of an earlier row that reaches into later ones. */
interface Reaching {
  readonly text: string;
  rows: number;
}

/**
 * Takes an HTML page apart. Nothing is loaded or run; what a page does not show is left out.
 *
 * @param name - file or address, for messages.
 * @param html - the page.
 * @returns the pieces: headings, rows of tables with spans written out, and text by line.
 * @throws CommandError where elements are nested too deep.
 */
export function htmlPieces(name: string, html: string): Piece[] {
  const pieces: Piece[] = [];
  const lineAt = lineCounter(html);
  const open: string[] = [];
  let hidden = 0;
  let lists = 0;
  let text = "";
  let start = 1;
  let heading = 0;
  // Tables in tables are read as text of the outer cell.
  let tables = 0;
  let row: Row | undefined;
  let cell: Cell | undefined;
  let reaching: Reaching[] = [];

  const flush = () => {
    // Markdown with HTML tables has its headings in its own way.
    const marked = open.length === 0 ? /^\s*(#{1,6}) (.*)$/.exec(text) : null;
    if (marked) pieces.push(...textPiece("heading", start, marked[2] ?? "", marked[1]?.length));
    else pieces.push(...textPiece(heading > 0 ? "heading" : "text", start, text, heading > 0 ? heading : lists));
    text = "";
  };
  const breakLine = () => {
    if (cell) cell.text += "\n";
    else if (row === undefined) flush();
  };
  const endRow = () => {
    if (!row) return;
    pieces.push(...cellsPiece(row.line, spread(row, reaching), row.isHead));
    row = undefined;
    cell = undefined;
  };

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        open.push(tag);
        if (open.length > MAX_DEPTH)
          throw new CommandError(
            `${name}:${lineAt(parser.startIndex)} nests elements more than ${MAX_DEPTH} deep; save the page without what stands around the tables`,
          );
        if (HIDDEN.has(tag)) hidden += 1;
        if (hidden > 0) return;
        if (tag === "table") {
          if (tables === 0) {
            flush();
            reaching = [];
          }
          tables += 1;
        } else if (tables === 1 && tag === "tr") {
          endRow();
          // Text between rows is no cell: browsers show it before the table.
          flush();
          row = { line: lineAt(parser.startIndex), cells: [], isHead: open.includes("thead") };
        } else if (tables === 1 && (tag === "td" || tag === "th")) {
          row ??= { line: lineAt(parser.startIndex), cells: [], isHead: false };
          cell = { text: "", columns: span(attributes.colspan, MAX_COLUMNS), rows: span(attributes.rowspan, 65_534) };
          if (row.cells.length < MAX_COLUMNS) row.cells.push(cell);
          if (tag === "td" && !open.includes("thead")) row.isHead = false;
          else if (row.cells.length === 1) row.isHead = true;
        } else if (!INLINE.has(tag)) {
          breakLine();
          if (/^h[1-6]$/.test(tag) && !cell) heading = Number(tag[1]);
          if (tag === "ul" || tag === "ol") lists += 1;
          // A rule is a place where something ends; grammars may name it.
          if (tag === "hr" && !cell) pieces.push(...textPiece("text", lineAt(parser.startIndex), "---"));
        }
      },
      ontext(part) {
        if (hidden > 0) return;
        if (cell) cell.text += part.replaceAll("\n", " ");
        else {
          const line = lineAt(parser.startIndex);
          // Lines count where no element says otherwise: in preformatted text, and in Markdown around tables.
          const [first = "", ...more] = open.length === 0 || open.includes("pre") ? part.split("\n") : [part];
          if (text.trim() === "") start = line + leadingLines(first);
          text += first;
          more.forEach((rest, index) => {
            flush();
            text = rest;
            start = line + index + 1;
          });
        }
      },
      onclosetag(tag) {
        open.pop();
        if (HIDDEN.has(tag)) hidden -= 1;
        else if (hidden > 0) return;
        else if (tag === "table") {
          tables -= 1;
          if (tables === 0) endRow();
        } else if (tables === 1 && tag === "tr") endRow();
        else if (tables === 1 && (tag === "td" || tag === "th")) cell = undefined;
        else if (!INLINE.has(tag)) {
          breakLine();
          if (/^h[1-6]$/.test(tag)) heading = 0;
          if (tag === "ul" || tag === "ol") lists -= 1;
        }
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  endRow();
  flush();
  return pieces;
}

/** The cells of a row with those that reach into it, each once per column. */
function spread(row: Row, reaching: Reaching[]): string[] {
  const cells: string[] = [];
  const own = [...row.cells];
  const last = reaching.findLastIndex(({ rows }) => rows > 0);
  while ((own.length > 0 || cells.length <= last) && cells.length < MAX_COLUMNS) {
    const above = reaching[cells.length];
    if (above && above.rows > 0) {
      above.rows -= 1;
      cells.push(above.text);
      continue;
    }
    const cell = own.shift();
    if (!cell) {
      cells.push("");
      continue;
    }
    for (let column = 0; column < cell.columns && cells.length < MAX_COLUMNS; column += 1) {
      reaching[cells.length] = { text: cell.text, rows: cell.rows - 1 };
      cells.push(cell.text);
    }
  }
  return cells.map((cell) => cell.trim());
}

function leadingLines(text: string): number {
  return text.slice(0, text.length - text.trimStart().length).split("\n").length - 1;
}

function span(value: string | undefined, most: number): number {
  const count = /^[0-9]{1,5}$/.test(value ?? "") ? Number(value) : 1;
  return Math.min(Math.max(count, 1), most);
}

/** Gives the line of an offset; offsets come in ascending order. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf("\n");
  return (offset) => {
    while (next >= 0 && next < offset) {
      line += 1;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}
