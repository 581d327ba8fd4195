import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { END, endOffset } from "../catalog/file-end.ts";
import { type EntryDraft, entryLines } from "./entry-text.ts";

/** A text with lines put into it; every other line is as it was. */
export interface Insertion {
  readonly text: string;
  /** Line on which the inserted text starts, counted from 1. */
  readonly line: number;
  /** How many lines were inserted. */
  readonly count: number;
}

/**
 * A space file without entries.
 *
 * @param space - id of the space.
 * @param services - its services as YAML, if there are any.
 * @returns the whole file.
 */
export function emptySpace(space: string, services = ""): string {
  const schema = "../../generator/schemas/space.schema.json";
  return `# yaml-language-server: $schema=${schema}\nspace: ${space}\n${services}${END}\n`;
}

/**
 * Puts an entry into the text of a space file, behind the last entry with a code that is not
 * greater. Codes of one network are compared with each other only, as they stand together.
 *
 * @param text - content of the file.
 * @param draft - the entry.
 * @returns the new content, or `undefined` where the entries are no list with one dash per entry.
 */
export function insertEntry(text: string, draft: EntryDraft): Insertion | undefined {
  const { contents } = parseDocument(text, { schema: "failsafe" });
  if (!isMap(contents) || contents.flow) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === "entries");
  if (!pair) return insertLines(text, endOffset(text), ["entries:", ...indented(entryLines(draft), 2)]);
  const list = pair.value;
  if (!isSeq(list) || list.flow || !list.items.every((item) => isMap(item))) return undefined;
  const entries = list as YAMLSeq<YAMLMap>;
  const indent = columnOf(text, entries.range?.[0] ?? 0);
  const index = positionFor(entries.items, draft);
  const before = entries.items[index - 1];
  const offset = before ? endOfItem(text, before, indent) : lineEnd(text, (pair.key as Node).range?.[1] ?? 0);
  return insertLines(text, offset, indented(entryLines(draft), indent));
}

/**
 * Puts lines into a text, with the line breaks that the text has.
 *
 * @param text - the text.
 * @param offset - the start of a line, or the end of the text.
 * @param lines - what to insert.
 * @returns the new text and where the lines stand.
 */
export function insertLines(text: string, offset: number, lines: readonly string[]): Insertion {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const head = text.slice(0, offset);
  const closed = head === "" || head.endsWith("\n") ? head : `${head}${end}`;
  return {
    text: `${closed}${lines.map((line) => `${line}${end}`).join("")}${text.slice(offset)}`,
    line: closed.split("\n").length,
    count: lines.length,
  };
}

/** Index that the new entry gets among the others. */
function positionFor(entries: readonly YAMLMap[], { code, network }: EntryDraft): number {
  const alike = entries.flatMap((entry, index) => (entry.get("network") === network ? [index] : []));
  const smaller = alike.filter((index) => String(entries[index]?.get("code")) <= code);
  return smaller.length > 0 ? (smaller.at(-1) as number) + 1 : (alike[0] ?? entries.length);
}

/**
 * Where a value of a YAML file ends, with what stands behind it on its last line.
 *
 * @param text - content of the file.
 * @param node - the value.
 * @returns the start of the next line.
 */
export function endOfNode(text: string, node: Node): number {
  let end = 0;
  visit(node, {
    Node: (_key, inner) => {
      // The range of a block reaches into what follows it.
      if (isScalar(inner) || (isCollection(inner) && inner.flow)) end = Math.max(end, inner.range?.[1] ?? 0);
    },
  });
  return lineEnd(text, text.slice(0, end).trimEnd().length);
}

/** Start of the line behind an entry; comments indented deeper than its dash belong to it. */
function endOfItem(text: string, item: YAMLMap, indent: number): number {
  const offset = endOfNode(text, item);
  const comments = new RegExp(`(?: {${indent + 1},}#[^\\n]*(?:\\n|$))*`, "y");
  comments.lastIndex = offset;
  return offset + (comments.exec(text)?.[0].length ?? 0);
}

/** Start of the next line. */
function lineEnd(text: string, offset: number): number {
  const index = text.indexOf("\n", offset);
  return index < 0 ? text.length : index + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

function indented(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => `${" ".repeat(columns)}${line}`);
}
