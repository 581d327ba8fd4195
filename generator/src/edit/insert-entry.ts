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
import { type Draft, type EntryDraft, entryLines } from "./entry-text.ts";

/** A text with inserted lines; every other line is unchanged. */
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
 * Inserts an entry into the text of a space file, after the last entry whose code is not greater. Codes
 * are only compared within a network, because these entries are grouped.
 *
 * @param text - content of the file.
 * @param draft - the entry.
 * @returns the new content, or `undefined` unless the entries are a list with one dash per entry.
 */
export function insertEntry(text: string, draft: EntryDraft): Insertion | undefined {
  const [place] = placesFor(text, [draft]) ?? [];
  return place && insertLines(text, place.offset, place.lines);
}

/**
 * Inserts several entries into the text of a space file; the file is parsed once.
 *
 * @param text - content of the file.
 * @param drafts - the entries.
 * @returns the new content, or `undefined` unless the entries are a list with one dash per entry.
 */
export function insertEntries(text: string, drafts: readonly Draft[]): string | undefined {
  const places = placesFor(text, drafts);
  // From the end, so that earlier offsets stay valid.
  return places?.reduceRight((before, { offset, lines }) => insertLines(before, offset, lines).text, text);
}

/** Lines to insert, and where. */
interface LinesAt {
  readonly offset: number;
  readonly lines: readonly string[];
}

/** An existing entry, or one to insert. */
interface Item extends Pick<EntryDraft, "code" | "network"> {
  readonly node?: YAMLMap;
  readonly draft?: Draft;
}

/** Where entries go, in the order of the file; entries that go to the same place are together. */
function placesFor(text: string, drafts: readonly Draft[]): LinesAt[] | undefined {
  const { contents } = parseDocument(text, { schema: "failsafe" });
  if (!isMap(contents) || contents.flow) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === "entries");
  const list = pair ? pair.value : undefined;
  if (pair && (!isSeq(list) || list.flow || !list.items.every((item) => isMap(item)))) return undefined;
  const nodes = isSeq(list) ? (list as YAMLSeq<YAMLMap>).items : [];
  const indent = isSeq(list) ? columnOf(text, list.range?.[0] ?? 0) : 2;
  const first = pair ? lineEnd(text, (pair.key as Node).range?.[1] ?? 0) : endOffset(text);
  const items: Item[] = nodes.map((node) => ({
    code: String(node.get("code")),
    network: node.get("network") as string | undefined,
    node,
  }));
  for (const draft of drafts)
    items.splice(positionFor(items, draft), 0, { code: draft.code, network: draft.network, draft });
  const places: { offset: number; lines: string[] }[] = [];
  let before: YAMLMap | undefined;
  let place: { offset: number; lines: string[] } | undefined;
  for (const { node, draft } of items) {
    if (draft) {
      if (!place) {
        place = { offset: before ? endOfItem(text, before, indent) : first, lines: pair || before ? [] : ["entries:"] };
        places.push(place);
      }
      place.lines.push(...indented(entryLines(draft), indent));
    } else {
      before = node;
      place = undefined;
    }
  }
  return places;
}

/**
 * Inserts lines into a text, using its line breaks.
 *
 * @param text - the text.
 * @param offset - the start of a line, or the end of the text.
 * @param lines - what to insert.
 * @returns the new text and the position of the lines.
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
function positionFor(items: readonly Item[], { code, network }: Pick<EntryDraft, "code" | "network">): number {
  const last = items.findLastIndex((item) => item.network === network && item.code <= code);
  if (last >= 0) return last + 1;
  const first = items.findIndex((item) => item.network === network);
  return first >= 0 ? first : items.length;
}

/**
 * Where a value of a YAML file ends, including the rest of its last line.
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

/** Start of the line after an entry; comments indented deeper than its dash belong to it. */
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
