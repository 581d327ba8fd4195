import { MAX_LINE_LENGTH } from "../open/page-text.ts";
import { oneLine, type Piece } from "../pieces/piece.ts";
import { type Part, type Step, type Table, titleKey } from "./compile-grammar.ts";
import type { Pattern } from "./pattern.ts";
import type { Parts } from "./row.ts";
import { isApart } from "./suspects.ts";

/**
 * Matches a row on one line, with its cells run together.
 *
 * @param table - the kind of table.
 * @param piece - the line or heading.
 * @returns the parts, or `undefined` if it is not such a row.
 */
export function matchLine(table: Table, piece: Piece): Parts | undefined {
  if (piece.kind === "cells" || (table.on !== undefined && table.on !== piece.kind)) return undefined;
  return matchText(table, piece.text);
}

/** Matches a text that is all of a row. */
function matchText(table: Table, text: string): Parts | undefined {
  for (const pattern of table.line) {
    const groups = groupsOf(pattern, text);
    if (groups) return new Map(groups);
  }
  return undefined;
}

/** Most places in a line where another row is looked for; a line with more of them is more than one row. */
const MAX_ROWS_IN_LINE = 8;

/**
 * Whether more than one row stands on a line: behind its start, another row starts.
 *
 * @param table - the kind of table.
 * @param text - the line, which is such a row.
 * @param code - the code of the row.
 * @returns true where it has to be taken apart by a person.
 */
export function holdsAnotherRow(table: Table, text: string, code: string): boolean {
  const [whole] = table.codes;
  if (!whole) return false;
  const starts = whole
    .places(text, MAX_ROWS_IN_LINE + 1)
    .filter(([start, end]) => start > text.indexOf(code) && isApart(text, start, end))
    .map(([start]) => start);
  return starts.length > MAX_ROWS_IN_LINE || starts.some((start) => matchText(table, text.slice(start)) !== undefined);
}

/**
 * Whether a row with one part per line starts here: its code matches and, if every part takes one line,
 * so do the other parts.
 *
 * @param table - the kind of table.
 * @param pieces - the page.
 * @param index - where to look.
 * @returns true when one starts.
 */
export function startsHere(table: Table, pieces: readonly Piece[], index: number): boolean {
  if (table.steps.length === 0) return false;
  const isFixed = table.steps.every(({ least, most }) => least === 1 && most === 1);
  const looked = isFixed ? table.steps : table.steps.slice(0, table.keySteps);
  return looked.every(({ part }, step) => {
    const piece = pieces[index + step];
    return piece?.kind === "text" && fits(part.pattern, piece.text);
  });
}

/**
 * Whether a line by itself could be the code of a row that has one part per line.
 *
 * @param table - the kind of table.
 * @param piece - the line.
 * @returns true unless it is prose.
 */
export function looksLikeCode(table: Table, { text }: Piece): boolean {
  return table.steps.slice(0, table.keySteps).some(({ part }) => fits(part.pattern, text));
}

/**
 * Matches a row with one part per line. From the front to the part of any length, then from the
 * back, so that it takes no longer than reading the lines once.
 *
 * @param table - the kind of table.
 * @param lines - all lines of the row.
 * @returns the parts, or `undefined` if the lines are not such a row.
 */
export function matchLines(table: Table, lines: readonly string[]): Parts | undefined {
  const open = table.steps.findIndex(({ least, most }) => least !== most);
  const front = open < 0 ? table.steps : table.steps.slice(0, open);
  const parts = new Map<string, string>();
  let first = 0;
  for (const step of front) {
    if (!takeLines(step, lines.slice(first, first + step.least), parts)) return undefined;
    first += step.least;
  }
  let last = lines.length;
  const back = open < 0 ? [] : table.steps.slice(open);
  for (const step of back.slice(1).reverse()) {
    const most = Math.min(step.most, last - first);
    let taken = most;
    while (taken >= step.least && !takeLines(step, lines.slice(last - taken, last), parts)) taken -= 1;
    if (taken < step.least) return undefined;
    last -= taken;
  }
  const [middle] = back;
  if (!middle) return first === last ? parts : undefined;
  const count = last - first;
  if (count < middle.least || count > middle.most) return undefined;
  const inside = lines.slice(first, last);
  // What looks like a code is one that was not understood.
  const keys = table.steps.slice(0, table.keySteps);
  if (inside.some((line) => keys.some(({ part }) => fits(part.pattern, line)))) return undefined;
  return takeLines(middle, inside, parts) ? parts : undefined;
}

/** Takes lines for a part: all together where there are few, line by line where there may be any number. */
function takeLines({ part, most }: Step, lines: readonly string[], parts: Map<string, string>): boolean {
  if (lines.length === 0) return true;
  const texts = most === Number.POSITIVE_INFINITY ? lines : [lines.join(" ")];
  const groups = texts.map((text) => groupsOf(part.pattern, text));
  for (const found of groups) {
    if (!found) return false;
    for (const [name, text] of found) parts.set(name, [parts.get(name), text].filter(Boolean).join(" "));
  }
  return true;
}

/** Longest title of a column, and longest line of titles. */
const MAX_TITLE = 200;

/** Which part stands in which column. */
export type ColumnOrder = readonly (Part | undefined)[];

/**
 * Reads the head of a table.
 *
 * @param table - the kind of table.
 * @param piece - the row.
 * @returns the parts in the order of the columns, or `undefined` if it is not the head of such a table:
 *   a column is missing, or one has an unknown title.
 */
export function matchHead(table: Table, piece: Piece): ColumnOrder | undefined {
  if (table.columns.length === 0) return undefined;
  const keys = piece.cells.map((cell) => (cell.length > MAX_TITLE ? undefined : titleKey(cell)));
  const order = keys.map((key) => table.columns.find(({ titles }) => key !== undefined && titles.includes(key))?.part);
  if (keys.some((key, index) => key !== "" && order[index] === undefined)) return undefined;
  return table.columns.every(({ part, isOptional }) => isOptional || order.includes(part)) ? order : undefined;
}

/**
 * Whether a line consists of column titles: one of them, or all of them run together.
 *
 * @param table - the kind of table.
 * @param text - the line.
 * @returns true for titles.
 */
export function isTitles(table: Table, text: string): boolean {
  if (text.length > MAX_TITLE || table.columns.length === 0) return false;
  const key = titleKey(text);
  if (table.columns.some(({ titles }) => titles.includes(key))) return true;
  // Each rest once, or titles that begin alike would double them column by column.
  let rests = new Set([key]);
  for (const { titles } of table.columns)
    rests = new Set(
      [...rests].flatMap((rest) =>
        titles.flatMap((title) => (rest.startsWith(title) ? [rest.slice(title.length)] : [])),
      ),
    );
  return rests.has("");
}

/**
 * Matches a row of a table.
 *
 * @param table - the kind of table.
 * @param piece - the row.
 * @param order - the columns as the head has them; `undefined` for a table without a head.
 * @returns the parts of each code in the row, or `undefined` if it is not such a row.
 */
export function matchCells(table: Table, piece: Piece, order: ColumnOrder | undefined): Parts[] | undefined {
  if (table.columns.length === 0) return undefined;
  const columns = order ?? columnsFor(table, piece.cells.length);
  if (columns === undefined) return undefined;
  if (piece.cells.slice(columns.length).some((cell) => cell !== "")) return undefined;
  const isKey = ({ name }: Part) => table.code.includes(`{${name}}`);
  const { split } = table;
  const at = split ? columns.findIndex((part) => part !== undefined && isKey(part)) : -1;
  const cell = piece.cells[at];
  const several = split && cell !== undefined && cell.length <= MAX_LINE_LENGTH ? split.split(cell) : [];
  const codes = several.map(oneLine).filter(Boolean);
  if (codes.length === 0) {
    const parts = partsOf(columns, piece.cells);
    return parts && [parts];
  }
  // The other cells are the same for each code, so they are read once.
  const others = partsOf(columns.with(at, undefined), piece.cells);
  const own = columns.map((part, index) => (index === at ? part : undefined));
  const rows = others ? codes.map((code) => partsOf(own, piece.cells.with(at, code))) : [undefined];
  return others && rows.every((parts) => parts !== undefined)
    ? rows.map((parts) => new Map([...others, ...parts]))
    : undefined;
}

/** The columns of a table without a head, by their number: either all, or all that every such table has. */
function columnsFor({ columns }: Table, count: number): ColumnOrder | undefined {
  const required = columns.filter(({ isOptional }) => !isOptional);
  return [columns, required].find(({ length }) => length === count)?.map(({ part }) => part);
}

function partsOf(columns: ColumnOrder, cells: readonly string[]): Parts | undefined {
  const parts = new Map<string, string>();
  for (const [index, part] of columns.entries()) {
    if (!part) continue;
    const groups = groupsOf(part.pattern, oneLine(cells[index] ?? ""));
    if (!groups) return undefined;
    for (const [name, text] of groups) parts.set(name, text);
  }
  return parts;
}

function groupsOf(pattern: Pattern, text: string): [string, string][] | undefined {
  if (text.length > MAX_LINE_LENGTH) return undefined;
  const groups = pattern.groups(text);
  if (!groups) return undefined;
  return [...groups].flatMap(([name, value]) => (value.trim() === "" ? [] : [[name, value.trim()]]));
}

/** Whether a pattern matches, without its groups. Longer texts are never facts. */
function fits(pattern: Pattern, text: string): boolean {
  return text.length <= MAX_LINE_LENGTH && pattern.fits(text);
}
