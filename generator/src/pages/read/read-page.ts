import { MAX_LINE_LENGTH } from "../open/page-text.ts";
import type { Piece } from "../pieces/piece.ts";
import type { Grammar, Section, Table } from "./compile-grammar.ts";
import {
  type ColumnOrder,
  isTitles,
  looksLikeCode,
  matchCells,
  matchHead,
  matchLine,
  matchLines,
  startsHere,
} from "./match-row.ts";
import { codeOf, explanationOf, hashOf, keysOf, type PageRow, type Parts, rowOf } from "./row.ts";
import { type RowOrigin, splitWithdrawn, type WithdrawnRow, wholePiece } from "./withdrawn-rows.ts";

/** Most rows of a page that is read. */
export const MAX_ROWS = 5_000;

/** Most lines of one row that has one part on each. */
const MAX_ROW_LINES = 60;

/** Longest text that can open a section or contain a date. */
const MAX_HEADING = 200;

/** Something on a page that the grammar does not cover. */
export interface Unread {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** The content of a page. */
export interface Reading {
  readonly rows: readonly PageRow[];
  readonly unread: readonly Unread[];
  /** Signs that the layout does not match the grammar. */
  readonly broken: readonly string[];
  /** The date printed on the page, if any. */
  readonly date: string | undefined;
  /** Rows that are struck out or hidden; they do not count as rows of the page. */
  readonly withdrawn: readonly WithdrawnRow[];
}

/** A row whose explanation may continue below it. */
interface OpenRow {
  readonly table: Table;
  readonly parts: Parts;
  readonly piece: Piece;
  readonly number: number;
  readonly below: Piece[];
}

/** What was read so far, and the current position. */
interface State {
  readonly grammar: Grammar;
  readonly pieces: readonly Piece[];
  /** Rows, with where they come from. */
  readonly rows: Map<PageRow, RowOrigin>;
  readonly unread: (Unread & { readonly piece: Piece })[];
  readonly prose: Map<Section, number>;
  /** Sections that have rows. */
  readonly filled: Set<Section>;
  /** Rows whose table may leave the label out. */
  readonly labels: Map<PageRow, Piece>;
  section: Section | undefined;
  table: Table | undefined;
  /** Number of the table in its section. */
  number: number;
  /** The tables that the head is one of, with the order of its columns. */
  heads: readonly { readonly table: Table; readonly order: ColumnOrder }[] | undefined;
  open: OpenRow | undefined;
  date: string | undefined;
}

/**
 * Reads a page by its grammar. Every piece is a row, a heading, expected prose, unread, or completely struck
 * out or hidden.
 *
 * @param pieces - the page.
 * @param grammar - how to read it.
 * @returns its rows in their order, and what is wrong with it.
 */
export function readPage(pieces: readonly Piece[], grammar: Grammar): Reading {
  const shown = readPieces(
    pieces.filter(({ text }) => text !== ""),
    grammar,
  );
  if (!shown) return { rows: [], unread: [], broken: [`more than ${MAX_ROWS} rows`], date: undefined, withdrawn: [] };
  // Read again as if nothing was withdrawn: the additional rows are the withdrawn ones.
  const isWhole = pieces.every((piece) => piece.withdrawn === undefined);
  const wholes = new Map(isWhole ? [] : pieces.map((piece) => [wholePiece(piece), piece]));
  const whole = isWhole ? undefined : readPieces([...wholes.keys()], grammar);
  const { unread, withdrawn } = splitWithdrawn(shown, whole, wholes);
  const rows = [...shown.rows.keys()];
  return {
    rows,
    unread: unread.map(({ piece: _, ...item }) => item).sort((a, b) => a.line - b.line),
    broken: brokenSentinels(grammar, rows),
    date: shown.date,
    withdrawn,
  };
}

/** Reads pieces; returns undefined if they have too many rows. */
function readPieces(pieces: readonly Piece[], grammar: Grammar): State | undefined {
  const state: State = {
    grammar,
    pieces,
    rows: new Map(),
    unread: [],
    prose: new Map(),
    filled: new Set(),
    labels: new Map(),
    section: grammar.sections.find(({ opens }) => opens.length === 0),
    table: undefined,
    number: 0,
    heads: undefined,
    open: undefined,
    date: undefined,
  };
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index] as Piece;
    if (state.rows.size > MAX_ROWS) return undefined;
    index += piece.kind === "cells" ? readCells(state, piece) : readText(state, piece, index);
  }
  close(state);
  skipUnlabelled(state);
  return state;
}

/** Reads a row of a table; returns how many pieces it took. */
function readCells(state: State, piece: Piece): number {
  close(state);
  const tables = state.section?.tables ?? [];
  const heads = tables.flatMap((table) => {
    const order = matchHead(table, piece);
    return order ? [{ table, order }] : [];
  });
  if (heads.length > 0) {
    Object.assign(state, { heads, table: undefined, number: state.number + 1 });
    return 1;
  }
  if (piece.isHead) {
    state.heads = [];
    skip(state, piece, "the head of a table that the grammar does not know");
    return 1;
  }
  const candidates = state.heads ?? tables.map((table) => ({ table, order: undefined }));
  for (const { table, order } of candidates) {
    const rows = matchCells(table, piece, order);
    if (!rows) continue;
    for (const parts of rows) addRow(state, table, parts, [piece], numberOf(state, table, parts));
    return 1;
  }
  skip(state, piece, tables.length > 0 ? "cells that are no row of the table" : "a table where none is expected");
  return 1;
}

/** Reads a line or heading, or the row that starts with it; returns how many pieces that took. */
function readText(state: State, piece: Piece, index: number): number {
  const date = dateOf(state, piece);
  if (date !== undefined) {
    close(state);
    state.date = date;
    return 1;
  }
  const next = sectionOf(state, piece);
  if (next) {
    if (state.filled.has(next)) skip(state, piece, `the section ${next.name} a second time`);
    else if (next !== state.section) enter(state, next);
    return 1;
  }
  const tables = state.section?.tables ?? [];
  for (const table of tables) {
    const parts = matchLine(table, piece);
    if (!parts) continue;
    close(state);
    // Lines of several kinds may be in any order, so a change of the kind does not start another table.
    state.number = Math.max(1, state.number);
    const { number } = state;
    if (table.below) state.open = { table, parts, piece, number, below: [] };
    else addRow(state, table, parts, [piece], number);
    return 1;
  }
  const table = tables.find((item) => startsHere(item, state.pieces, index));
  if (table) return readLines(state, table, piece, index);
  if (tables.some((item) => isTitles(item, piece.text))) return 1;
  if (state.open && belongsBelow(state.open, piece)) {
    state.open.below.push(piece);
    return 1;
  }
  close(state);
  readProse(state, piece);
  return 1;
}

/** Reads a row that has one part on each line. */
function readLines(state: State, table: Table, piece: Piece, index: number): number {
  close(state);
  const lines = state.pieces.slice(index, index + rowLength(state, table, index));
  const isOneRow = lines.every((_line, offset) => !startsWithin(state, table, index, offset));
  const texts = lines.map(({ text }) => text);
  const parts = isOneRow ? matchLines(table, texts) : undefined;
  if (!parts) {
    skip(state, piece, "the start of a row that does not go on as one");
    return 1;
  }
  addRow(state, table, parts, lines, numberOf(state, table, parts));
  return lines.length;
}

/** How many lines belong to the row that starts here. */
function rowLength(state: State, table: Table, index: number): number {
  const isFixed = table.steps.every(({ least, most }) => least === most);
  const most = table.steps.reduce((sum, step) => sum + step.most, 0);
  const limit = Math.min(most, MAX_ROW_LINES, state.pieces.length - index);
  let length = table.keySteps;
  while (length < limit) {
    const piece = state.pieces[index + length] as Piece;
    if (piece.kind !== "text" || sectionOf(state, piece) || dateOf(state, piece) !== undefined) break;
    if (!isFixed && startsWithin(state, table, index, length)) break;
    length += 1;
  }
  return length;
}

/** Whether another row starts in the lines of this one. */
function startsWithin({ section, pieces }: State, table: Table, index: number, offset: number): boolean {
  if (offset < table.keySteps) return false;
  return (section?.tables ?? []).some((other) => startsHere(other, pieces, index + offset));
}

function readProse(state: State, piece: Piece): void {
  const { section, prose, grammar } = state;
  const used = section ? (prose.get(section) ?? 0) : 0;
  const tables = grammar.sections.flatMap((item) => item.tables);
  if (!section || used >= section.prose) skip(state, piece, "no row, no heading, and not expected here");
  else if (tables.some((table) => looksLikeCode(table, piece) || matchLine(table, piece)))
    skip(state, piece, "a row outside of its table");
  else prose.set(section, used + 1);
}

function sectionOf({ grammar }: State, { kind, text }: Piece): Section | undefined {
  if (kind === "cells" || text.length > MAX_HEADING) return undefined;
  return grammar.sections.find(({ opens }) => opens.some((pattern) => pattern.fits(text)));
}

function dateOf({ grammar }: State, { kind, text }: Piece): string | undefined {
  return kind === "text" && text.length <= MAX_HEADING ? grammar.date?.groups(text)?.get("date") : undefined;
}

function enter(state: State, section: Section): void {
  close(state);
  Object.assign(state, { section, table: undefined, number: 0, heads: undefined });
}

/** Ends the row with a continuing explanation. */
function close(state: State): void {
  const { open } = state;
  state.open = undefined;
  if (open) addRow(state, open.table, open.parts, [open.piece], open.number, open.below);
}

/** Number of the table that a row stands in: another kind of table, or a row that only comes first, starts another. */
function numberOf(state: State, table: Table, parts: Parts): number {
  const isAnother = state.table === undefined ? state.heads === undefined : state.table !== table && !state.heads;
  if (isAnother || (state.table !== undefined && table.restarts?.fits(codeOf(table, parts)))) state.number += 1;
  state.table = table;
  return state.number;
}

/** Adds a row that stands on one or several pieces, with what explains it below. */
function addRow(
  state: State,
  table: Table,
  parts: Parts,
  pieces: readonly Piece[],
  number: number,
  below: readonly Piece[] = [],
): void {
  const { section } = state;
  const [piece] = pieces;
  if (!section || !piece) return;
  const made = rowOf(table, parts, { line: piece.line, section: section.name, table: number });
  if ("why" in made) {
    skip(state, piece, made.why);
    return;
  }
  const said = below.map(({ text }) => text);
  const row = below.length === 0 ? made : { ...made, hash: hashOf([...explanationOf(table, parts), ...said]) };
  state.rows.set(row, { pieces, keys: keysOf(table, parts) });
  state.filled.add(section);
  if (table.steps.some(({ part, least }) => least === 0 && part.name === "documented")) state.labels.set(row, piece);
}

/** A label that only some rows of a table have was not understood in the others. */
function skipUnlabelled(state: State): void {
  const key = ({ section, table }: PageRow) => `${table} ${section}`;
  const labelled = new Set([...state.labels.keys()].filter(({ documented }) => documented !== "").map(key));
  for (const [row, piece] of state.labels)
    if (row.documented === "" && labelled.has(key(row)))
      skip(state, piece, "a row without a label that the grammar knows, in a table with labels");
}

/** A heading or list item on the level of the row or above does not belong to it, nor do unexpected pieces. */
function belongsBelow({ piece }: OpenRow, { kind, level, text }: Piece): boolean {
  if (text.length > MAX_LINE_LENGTH) return false;
  if (piece.kind === "heading") return kind === "text" || level > piece.level;
  return kind === "text" && level > piece.level;
}

function skip({ unread }: State, piece: Piece, why: string): void {
  const { line, text } = piece;
  unread.push({ line, text: text.length > 80 ? `${text.slice(0, 79)}…` : text, why, piece });
}

/**
 * Signs that rows were not read from the layout of the grammar.
 *
 * @param grammar - the grammar, with the least that its sections hold.
 * @param rows - the rows.
 * @returns a line for everything that is missing.
 */
export function brokenSentinels({ sections }: Grammar, rows: readonly PageRow[]): string[] {
  return sections.flatMap(({ name, least, has }) => {
    const codes = new Set(rows.filter(({ section }) => section === name).map(({ code }) => code));
    const count = rows.filter(({ section }) => section === name).length;
    const missing = has.filter((code) => !codes.has(code));
    return [
      ...(count < least ? [`${name}: ${count} rows, at least ${least} are expected`] : []),
      ...missing.map((code) => `${name}: the code ${code} is not there`),
    ];
  });
}
