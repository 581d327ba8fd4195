import { MAX_LINE_LENGTH } from "../open/page-text.ts";
import type { Piece } from "../pieces/piece.ts";
import type { Grammar, Section, Table } from "./compile-grammar.ts";
import {
  type ColumnOrder,
  holdsAnotherRow,
  isTitles,
  looksLikeCode,
  matchCells,
  matchHead,
  matchLine,
  matchLines,
  startsHere,
} from "./match-row.ts";
import { codeOf, explanationOf, hashOf, keysOf, type PageRow, type Parts, rowOf, textOf } from "./row.ts";
import { isAroundPage, isBehindPage } from "./site-lines.ts";
import { codeIn, distinctCodeIn, isOneOf, isPlain, titleOf, UNKNOWN_HEADING, whyNoProse } from "./suspects.ts";
import { type RowOrigin, splitWithdrawn, type WithdrawnRow, wholePiece } from "./withdrawn-rows.ts";

/** Most rows of a page that is read. */
export const MAX_ROWS = 5_000;

/** Most lines of one row that has one part on each. */
const MAX_ROW_LINES = 60;

/** Longest text that can open a section or contain a date. */
const MAX_HEADING = 200;

/** A drawn line, which says nothing but that something ends; every format writes it so. */
const RULE = "---";

/** Most lines of the site behind the end of a page. */
const MAX_FOOTER = 60;

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
  /** What the hashes of the rows stand for. It is the provider's text, so it never gets into the repository. */
  readonly explanations: ReadonlyMap<string, string>;
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
  /** Lines of the site that stand behind the page; undefined before its end. */
  footer: number | undefined;
  /** Whether something was read that ends the page. */
  isEnded: boolean;
  hasTitle: boolean;
  readonly explanations: Map<string, string>;
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
  if (!shown)
    return {
      rows: [],
      unread: [],
      broken: [`more than ${MAX_ROWS} rows`],
      date: undefined,
      withdrawn: [],
      explanations: new Map(),
    };
  // Read again as if nothing was withdrawn: the additional rows are the withdrawn ones.
  const isWhole = pieces.every((piece) => piece.withdrawn === undefined);
  const wholes = new Map(isWhole ? [] : pieces.map((piece) => [wholePiece(piece), piece]));
  const whole = isWhole ? undefined : readPieces([...wholes.keys()], grammar);
  const { unread, withdrawn } = splitWithdrawn(shown, whole, wholes);
  const rows = [...shown.rows.keys()];
  return {
    rows,
    unread: unread.map(({ piece: _, ...item }) => item).sort((a, b) => a.line - b.line),
    broken: [...brokenSentinels(grammar, rows), ...cutOff(grammar, shown)],
    date: shown.date,
    withdrawn,
    explanations: shown.explanations,
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
    footer: undefined,
    isEnded: false,
    hasTitle: false,
    explanations: new Map(),
  };
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index] as Piece;
    if (state.rows.size > MAX_ROWS) return undefined;
    if (piece.isFrame) index += readFrame(state, piece);
    else index += piece.kind === "cells" ? readCells(state, piece) : readText(state, piece, index);
  }
  close(state);
  skipUnlabelled(state);
  return state;
}

/** Reads what a site puts around a page; nothing of it is a row, so a code in it is for a person. */
function readFrame(state: State, piece: Piece): number {
  const { grammar } = state;
  const code = [piece.text, ...piece.cells].map((text) => distinctCodeIn(grammar, text)).find(Boolean);
  if (code !== undefined) skip(state, piece, `the code ${code} in the navigation of the site`);
  else if (endsPage(state, piece)) {
    close(state);
    state.isEnded = true;
  }
  return 1;
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
    state.footer = undefined;
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
  if (endsPage(state, piece)) {
    close(state);
    state.isEnded = true;
  }
  const next = sectionOf(state, piece);
  if (next) {
    // Behind the page, sites list its sections once more.
    const isListed = state.footer !== undefined && state.filled.has(next);
    if (isListed) state.footer = (state.footer ?? 0) + 1;
    else if (state.filled.has(next)) skip(state, piece, `the section ${next.name} a second time`);
    else if (next !== state.section) enter(state, next);
    return 1;
  }
  if (piece.text === RULE) {
    close(state);
    return 1;
  }
  if (isBehindPage(piece.text)) {
    close(state);
    state.footer ??= 0;
    state.isEnded = true;
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
  if (tables.some((item) => isTitles(item, piece.text)) || isAroundPage(piece.text)) return 1;
  if (state.open && belongsBelow(state.open, piece)) {
    const own = { codes: [codeOf(state.open.table, state.open.parts)], tables: [state.open.table] };
    const why = whyNoProse(state.grammar, piece.text, own);
    if (why === undefined) state.open.below.push(piece);
    else skip(state, piece, why);
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
  reportStrange(state, table, parts, lines);
  addRow(state, table, parts, lines, numberOf(state, table, parts));
  return lines.length;
}

/** Reports lines of a row that seem to be of another one, or to be none of its explanation. */
function reportStrange(state: State, table: Table, parts: Parts, lines: readonly Piece[]): void {
  // In a row of any length, a short code that stands alone may be the start of the next one.
  const own = { codes: [codeOf(table, parts)], tables: isFixed(table) ? [] : [table] };
  for (const piece of lines.slice(table.keySteps)) {
    const why = whyNoProse(state.grammar, piece.text, own);
    if (why !== undefined) skip(state, piece, why);
  }
}

/** Whether every row takes the same number of lines. */
function isFixed({ steps }: Table): boolean {
  return steps.every(({ least, most }) => least === most);
}

/** How many lines belong to the row that starts here. */
function rowLength(state: State, table: Table, index: number): number {
  const isOpen = !isFixed(table);
  const most = table.steps.reduce((sum, step) => sum + step.most, 0);
  const limit = Math.min(most, MAX_ROW_LINES, state.pieces.length - index);
  let length = table.keySteps;
  while (length < limit) {
    const piece = state.pieces[index + length] as Piece;
    if (piece.kind !== "text" || sectionOf(state, piece) || dateOf(state, piece) !== undefined) break;
    if (isOpen && (endsRow(state, piece) || startsWithin(state, table, index, length))) break;
    length += 1;
  }
  return length;
}

/** Whether a line is none of a row of any length: the head of the next table, the end of the page, or the site's. */
function endsRow(state: State, piece: Piece): boolean {
  const { text, isFrame } = piece;
  if (isFrame || isBehindPage(text) || endsPage(state, piece)) return true;
  return state.section?.tables.some((table) => isTitles(table, text)) ?? false;
}

/** Whether another row starts in the lines of this one. */
function startsWithin({ section, pieces }: State, table: Table, index: number, offset: number): boolean {
  if (offset < table.keySteps) return false;
  return (section?.tables ?? []).some((other) => startsHere(other, pieces, index + offset));
}

function readProse(state: State, piece: Piece): void {
  const { section, prose, grammar, footer } = state;
  const used = section ? (prose.get(section) ?? 0) : 0;
  const isTitle = !state.hasTitle && piece.kind === "heading" && piece.level === 1;
  state.hasTitle ||= isTitle;
  if (footer !== undefined) readFooter(state, piece, footer);
  else if (!section || used >= section.prose) skip(state, piece, "no row, no heading, and not expected here");
  else {
    const isKnown = piece.kind !== "heading" || isTitle || isPlain(grammar, piece.text);
    const why = isKnown ? whyText(grammar, piece, isTitle, section) : UNKNOWN_HEADING;
    if (why !== undefined) skip(state, piece, why);
    else if (isRowElsewhere(grammar, piece)) skip(state, piece, "a row outside of its table");
    else prose.set(section, used + 1);
  }
}

/** Why a line or known heading is no prose; the title of a page may name a code. */
function whyText(grammar: Grammar, { text }: Piece, isTitle: boolean, { tables }: Section): string | undefined {
  return isTitle ? undefined : whyNoProse(grammar, text, { codes: [], tables });
}

function isRowElsewhere({ sections }: Grammar, piece: Piece): boolean {
  return sections.some(({ tables }) => tables.some((table) => looksLikeCode(table, piece) || matchLine(table, piece)));
}

/** Reads a line behind the page. */
function readFooter(state: State, piece: Piece, footer: number): void {
  state.footer = footer + 1;
  if (footer >= MAX_FOOTER) {
    skip(state, piece, "no row, no heading, and not expected here");
    return;
  }
  const code = distinctCodeIn(state.grammar, piece.text);
  if (code !== undefined) skip(state, piece, `text about the code ${code}`);
  else if (isRowElsewhere(state.grammar, piece)) skip(state, piece, "a row outside of its table");
}

/** Whether the grammar says that a line stands behind the last row. */
function endsPage({ grammar }: State, { kind, text }: Piece): boolean {
  const lines = grammar.ends?.lines ?? [];
  return kind !== "cells" && text.length <= MAX_HEADING && isOneOf(lines, text);
}

function sectionOf({ grammar }: State, { kind, text }: Piece): Section | undefined {
  if (kind === "cells" || text.length > MAX_HEADING) return undefined;
  const title = titleOf(text);
  const isOpened = (said: string) => grammar.sections.find(({ opens }) => opens.some((pattern) => pattern.fits(said)));
  return isOpened(text) ?? (title === text ? undefined : isOpened(title));
}

function dateOf({ grammar }: State, { kind, text }: Piece): string | undefined {
  return kind === "text" && text.length <= MAX_HEADING ? grammar.date?.groups(text)?.get("date") : undefined;
}

function enter(state: State, section: Section): void {
  close(state);
  Object.assign(state, { section, table: undefined, number: 0, heads: undefined, footer: undefined });
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
  // It still counts as one, or its absence would say that the layout has changed.
  const why = whyOdd(state, table, parts, piece);
  if (why !== undefined) skip(state, piece, why);
  const said = [...explanationOf(table, parts), ...below.map(({ text }) => text)];
  const row = below.length === 0 ? made : { ...made, hash: hashOf(said) };
  if (row.hash !== "") state.explanations.set(row.hash, textOf(said));
  state.isEnded = false;
  state.rows.set(row, { pieces, keys: keysOf(table, parts) });
  state.filled.add(section);
  if (table.steps.some(({ part, least }) => least === 0 && part.name === "documented")) state.labels.set(row, piece);
}

/** Why parts that match a row are for a person: they hold more than one, or contradict each other. */
function whyOdd({ grammar }: State, table: Table, parts: Parts, piece: Piece): string | undefined {
  const code = codeOf(table, parts);
  const message = parts.get("message") ?? "";
  const repeated = table.begins === undefined ? undefined : parts.get(table.begins);
  if (repeated !== undefined && !code.startsWith(repeated)) return `${repeated} beside the code ${code}`;
  const isLine = piece.kind !== "cells" && table.line.length > 0;
  if (isLine && /[0-9]$/.test(code) && /^[0-9]/.test(message) && piece.text.includes(code + message))
    return `more digits than the code ${code} has`;
  if (isLine && holdsAnotherRow(table, piece.text, code)) return "more than one row";
  const other = codeIn(grammar, message, { codes: [code], tables: [table] });
  if (other !== undefined) return `the code ${other} in the message of another`;
  if (message.length <= MAX_LINE_LENGTH && table.never && table.never.places(message, 1).length > 0)
    return "a message with a label that was not understood";
  return undefined;
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
  // Outside of lists nothing is deeper: there, the next row or heading ends it.
  return kind === "text" && (level > piece.level || (level === 0 && piece.level === 0));
}

function skip({ unread }: State, piece: Piece, why: string): void {
  const { line, text } = piece;
  unread.push({ line, text: text.length > 80 ? `${text.slice(0, 79)}…` : text, why, piece });
}

/** Says that a page stops before its end, if the grammar knows its end. */
function cutOff({ ends }: Grammar, { isEnded, rows }: State): string[] {
  const read = [...rows.keys()];
  const last = read.at(-1);
  if (ends === undefined || last === undefined || isEnded) return [];
  // Further rows may have come behind it.
  if (read.some(({ section, code }) => section === last.section && ends.rows.includes(code))) return [];
  const expected = ends.rows.length > 0 ? `, and ${ends.rows.join(" or ")} is not among the last ones` : "";
  return [`the page is cut off: nothing that ends it stands behind its rows${expected}`];
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
