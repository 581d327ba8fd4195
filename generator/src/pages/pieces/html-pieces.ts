import { Parser } from "htmlparser2";
import { CommandError } from "../../command-error.ts";
import { type Cell, lengthOf, type Reach, type Row, rowPiece } from "./html-row.ts";
import { mixedLinePieces } from "./mixed-line.ts";
import { MAX_COLUMNS, type Piece, textPiece } from "./piece.ts";
import { collectPieces } from "./piece-list.ts";
import type { Said } from "./said.ts";
import { isSiteFrame } from "./site-frame.ts";
import { textBuffer } from "./text-buffer.ts";
import { VISIBLE, type Visibility, visibilityIn, whyWithdrawn } from "./visibility.ts";

/** Deepest nesting of elements that is read. */
const MAX_DEPTH = 256;

/** How much is parsed at a time, so that no text comes in one lump. */
const CHUNK = 64 * 1024;

/** Elements whose content is not text. */
const SKIPPED = new Set(["script", "style", "noscript", "head", "title", "svg", "math", "iframe", "object"]);

/** Inline elements; all others start a new line. */
const INLINE = new Set(
  "a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** An element that is open. */
interface Open {
  readonly tag: string;
  readonly visibility: Visibility;
  /** A template inside of a row: what it holds is no part of the table. */
  readonly isApart: boolean;
  /** Whether it belongs to the site around the page. */
  readonly isFrame: boolean;
}

/** What an element of a table is, if its role says so: GitBook builds tables of these. */
const TAG_BY_ROLE: ReadonlyMap<string, string> = new Map([
  ["table", "table"],
  ["grid", "table"],
  ["rowgroup", "tbody"],
  ["row", "tr"],
  ["cell", "td"],
  ["gridcell", "td"],
  ["rowheader", "td"],
  ["columnheader", "th"],
]);

/** Elements of tables, whose role does not matter. */
const OF_TABLES = new Set(["table", "thead", "tbody", "tfoot", "tr", "td", "th"]);

/** The tag of an element, or the one that its role makes of it; rows may stand in a group without a table. */
function tagOf(name: string, role: string | undefined, isInTable: boolean): string {
  if (role === undefined || OF_TABLES.has(name)) return name;
  const tag = TAG_BY_ROLE.get(role) ?? name;
  return tag === "tbody" && !isInTable ? "table" : tag;
}

/**
 * Splits an HTML page into pieces. Nothing is loaded or run. Struck-out and hidden parts are marked as
 * such; comments, scripts and the like are left out.
 *
 * @param name - file or address, for messages.
 * @param html - the page.
 * @returns the pieces: headings, rows of tables with spans written out, and text by line.
 * @throws CommandError when elements are nested too deeply, or the page is too large.
 */
export function htmlPieces(name: string, html: string): Piece[] {
  const pieces = collectPieces(name);
  const lineAt = lineCounter(html);
  const open: Open[] = [];
  let skipped = 0;
  let lists = 0;
  let text = textBuffer();
  let start = 1;
  // Text in no element but those within a line is Markdown around tables.
  let isMarkdown = false;
  let heading = 0;
  // A table in a table is read as text of the outer cell.
  let tables = 0;
  let row: Row | undefined;
  let cell: Cell | undefined;
  let reach: Reach = [];

  const within = (tag: string) => open.some((element) => element.tag === tag);
  const isFrame = () => open.at(-1)?.isFrame ?? false;
  const visibility = () => open.at(-1)?.visibility ?? VISIBLE;
  const flush = () => {
    if (text.isBlank()) return;
    const said = text.said();
    text = textBuffer();
    if (heading > 0) add(textPiece("heading", start, withoutAnchor(said), heading));
    else if (isMarkdown) add(mixedLinePieces(start, said, lists));
    else add(textPiece("text", start, said, lists));
  };
  const add = (found: readonly Piece[]) =>
    pieces.add(isFrame() ? found.map((piece) => ({ ...piece, isFrame: true as const })) : found);
  const breakLine = () => {
    if (cell) cell.text.addBreak();
    else if (row === undefined) flush();
  };
  const endRow = () => {
    if (!row) return;
    pieces.reserve(row.line, lengthOf(row, reach));
    add(rowPiece(row, reach));
    row = undefined;
    cell = undefined;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag = tagOf(name, attributes.role, tables > 0);
        const seen = visibilityIn(visibility(), tag, attributes);
        const isApart = tag === "template" && row !== undefined;
        const isSite = isFrame() || isSiteFrame(tag, attributes, within);
        // What was read so far is not of this element.
        if (skipped === 0 && isSite !== isFrame()) breakLine();
        open.push({ tag, visibility: seen, isApart, isFrame: isSite });
        if (open.length > MAX_DEPTH)
          throw new CommandError(
            `${name}:${lineAt(parser.startIndex)} nests elements more than ${MAX_DEPTH} deep; save the page without what stands around the tables`,
          );
        if (SKIPPED.has(tag)) skipped += 1;
        if (skipped > 0) return;
        if (isApart) tables += 1;
        else if (tag === "table") {
          if (tables === 0) {
            flush();
            reach = [];
          }
          tables += 1;
        } else if (tables === 1 && tag === "tr") {
          endRow();
          // Text between rows is no cell: browsers show it before the table.
          flush();
          row = { line: lineAt(parser.startIndex), cells: [], isHead: within("thead"), isRemoved: seen.isRemoved };
        } else if (tables === 1 && (tag === "td" || tag === "th")) {
          const outer = open.at(-2)?.visibility ?? VISIBLE;
          row ??= { line: lineAt(parser.startIndex), cells: [], isHead: false, isRemoved: outer.isRemoved };
          // What stands in further columns is read as text of the last one that is.
          if (row.cells.length === MAX_COLUMNS) {
            cell = row.cells.at(-1);
            cell?.text.addBreak();
            return;
          }
          cell = {
            text: textBuffer(),
            columns: span(attributes.colspan, MAX_COLUMNS),
            rows: span(attributes.rowspan, 65_534),
            isRemoved: seen.isRemoved && !row.isRemoved,
          };
          row.cells.push(cell);
          if (tag === "td" && !within("thead")) row.isHead = false;
          else if (row.cells.length === 1) row.isHead = true;
        } else if (!INLINE.has(tag)) {
          breakLine();
          if (/^h[1-6]$/.test(tag) && !cell) heading = Number(tag[1]);
          if (tag === "ul" || tag === "ol") lists += 1;
          // A rule is a place where something ends; grammars may name it.
          if (tag === "hr" && !cell) pieces.add(textPiece("text", lineAt(parser.startIndex), rule(whyWithdrawn(seen))));
        }
      },
      ontext(part) {
        if (skipped > 0) return;
        const why = whyWithdrawn(visibility());
        if (cell) cell.text.add(part, why);
        else {
          const line = lineAt(parser.startIndex);
          // Lines count where no element says otherwise: in preformatted text, and in Markdown around tables.
          const [first = "", ...more] = open.length === 0 || within("pre") ? part.split("\n") : [part];
          if (text.isBlank()) {
            start = line + leadingLines(first);
            isMarkdown = open.every(({ tag }) => INLINE.has(tag));
          }
          text.add(first, why);
          more.forEach((rest, index) => {
            flush();
            text.add(rest, why);
            start = line + index + 1;
          });
        }
      },
      onclosetag(name) {
        const tag = open.at(-1)?.tag ?? name;
        // What the frame of the site says ends with it.
        if (skipped === 0 && isFrame() && open.at(-2)?.isFrame !== true) breakLine();
        const closed = open.pop();
        if (SKIPPED.has(tag)) skipped -= 1;
        else if (skipped > 0) return;
        else if (closed?.isApart) tables -= 1;
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
  for (let offset = 0; offset < html.length; offset += CHUNK) parser.write(html.slice(offset, offset + CHUNK));
  parser.end();
  endRow();
  flush();
  return pieces.list();
}

/** A heading without the sign that sites put behind it, to be linked. */
function withoutAnchor({ live, whole, withdrawal }: Said): Said {
  return { live: live.replace(ANCHOR, ""), whole: whole.replace(ANCHOR, ""), withdrawal };
}

const ANCHOR = /\s*[#¶🔗]$/u;

function rule(withdrawal: ReturnType<typeof whyWithdrawn>) {
  return { live: withdrawal === undefined ? "---" : "", whole: "---", withdrawal };
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
