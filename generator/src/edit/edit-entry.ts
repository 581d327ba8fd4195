import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { CommandError } from "../command-error.ts";
import { scalarText } from "./entry-text.ts";
import { endOfNode } from "./insert-entry.ts";

/** New values of an entry; missing ones stay unchanged. */
export interface EntryGoal {
  /** Page -> lines of its rows; none removes the page. */
  readonly sources?: ReadonlyMap<string, readonly number[]>;
  /** Wire messages to add to those that are there. */
  readonly messages?: readonly string[];
  /** Label; null for none. */
  readonly documented?: string | null;
  /** Date; null where the code is documented again. */
  readonly undocumentedSince?: string | null;
  /** Marks the entry as a draft. */
  readonly review?: true;
}

/** Replaces a stretch of a text. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Comment after `review: needed`. */
const REVIEW = "review: needed # remove this line after the review";

/**
 * Changes entries in the text of a space file. Everything else stays unchanged: comments, order,
 * quotes and line breaks.
 *
 * @param name - the file, for messages.
 * @param text - its content.
 * @param goals - index of an entry -> what it should say.
 * @returns the new content.
 * @throws CommandError for an entry that is not written one field per line.
 */
export function editEntries(name: string, text: string, goals: ReadonlyMap<number, EntryGoal>): string {
  if (goals.size === 0) return text;
  // Lines can be put behind the last one only where it has an end.
  if (!text.endsWith("\n")) return editEntries(name, `${text}${lineBreakOf(text)}`, goals);
  const document = parseDocument(text, { schema: "failsafe" });
  const list = document.get("entries");
  const splices = [...goals].flatMap(([index, goal]) => {
    const entry = isSeq(list) ? list.items[index] : undefined;
    if (!isMap(entry) || entry.flow)
      throw new CommandError(`${name} holds an entry that is not written one field per line; write it as the others`);
    return entrySplices(text, entry as YAMLMap<Scalar, Node>, goal);
  });
  return applySplices(text, splices);
}

/**
 * Replaces one value in the text of a YAML file.
 *
 * @param text - content of the file.
 * @param path - keys and indexes that lead to the value.
 * @param value - the new value.
 * @returns the new content; the same where there is no such value.
 */
export function editValue(text: string, path: readonly (string | number)[], value: string): string {
  const node = parseDocument(text, { schema: "failsafe" }).getIn(path, true);
  return isScalar(node) ? applySplices(text, [replaceNode(node, value)]) : text;
}

function entrySplices(text: string, entry: YAMLMap<Scalar, Node>, goal: EntryGoal): Splice[] {
  const pairOf = (key: string) => entry.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  const first = entry.items[0] as Pair<Scalar, Node>;
  const indent = " ".repeat(columnOf(text, first.key.range?.[0] ?? 0));
  /** Adds a field after the first of the given ones that exists. */
  const insert = (field: string, ...behind: string[]): Splice => {
    const before = behind.map(pairOf).find((pair) => pair !== undefined) ?? first;
    const start = endOfNode(text, before.value ?? before.key);
    const lines = field.split("\n").map((line) => `${indent}${line}`);
    return { start, end: start, text: wholeLines(text, lines) };
  };
  const set = (key: string, value: string | null, ...behind: string[]): Splice[] => {
    const pair = pairOf(key);
    if (value === null) return pair ? [removePair(text, pair)] : [];
    if (!pair) return [insert(`${key}: ${scalarText(value)}`, ...behind)];
    return isScalar(pair.value) && pair.value.value !== value ? [replaceNode(pair.value, value)] : [];
  };
  const messages = pairOf("messages")?.value;
  const added = goal.messages ?? [];
  const words = (texts: readonly string[]) => texts.map((message) => quoted(undefined, message));
  return [
    ...(goal.review && !pairOf("review") ? [insert(REVIEW, "name", "code")] : []),
    ...(added.length === 0
      ? []
      : isSeq(messages)
        ? listSplices(text, messages as YAMLSeq<Scalar>, [
            ...(messages as YAMLSeq<Scalar>).items.map((item) => String(item.value)),
            ...added,
          ])
        : [insert(`messages: [${words(added).join(", ")}]`, "name", "code")]),
    ...(goal.documented === undefined ? [] : set("documented", goal.documented, "messages", "name", "code")),
    ...sourceSplices(text, pairOf("sources"), goal.sources, (field) => insert(field, "messages", "name", "code")),
    ...(goal.undocumentedSince === undefined
      ? []
      : set("undocumentedSince", goal.undocumentedSince, "sources", "urls", "code")),
  ];
}

function sourceSplices(
  text: string,
  pair: Pair<Scalar, Node> | undefined,
  sources: EntryGoal["sources"],
  insert: (field: string) => Splice,
): Splice[] {
  const value = pair?.value;
  const pages = isMap(value) ? (value as YAMLMap<Scalar, Node>).items : [];
  const gone = pages.filter(({ key }) => sources?.get(String(key.value))?.length === 0);
  // Without pages, the field is removed.
  if (pair && pages.length > 0 && gone.length === pages.length) return [removePair(text, pair)];
  return [...(sources ?? [])].flatMap(([doc, lines]) => {
    const page = pages.find(({ key }) => key.value === doc);
    const wanted = lines.map(String);
    if (!page) {
      if (lines.length === 0) return [];
      const list = `${doc}: [${wanted.map((line) => JSON.stringify(line)).join(", ")}]`;
      const [other] = pages;
      if (!other) return [insert(`sources:\n  ${list}`)];
      const start = endOfNode(text, other.value as Node);
      const indent = " ".repeat(columnOf(text, other.key.range?.[0] ?? 0));
      return [{ start, end: start, text: wholeLines(text, [`${indent}${list}`]) }];
    }
    if (lines.length === 0) return [removePair(text, page)];
    return isSeq(page.value) ? listSplices(text, page.value as YAMLSeq<Scalar>, wanted) : [];
  });
}

/** Changes a list item by item, so that comments between items are kept. */
function listSplices(text: string, list: YAMLSeq<Scalar>, wanted: readonly string[]): Splice[] {
  const { items } = list;
  const kept = items.slice(0, wanted.length).flatMap((item, index) => {
    const value = wanted[index] as string;
    return item.value === value ? [] : [replaceNode(item, value)];
  });
  const last = items[Math.min(items.length, wanted.length) - 1];
  const end = last?.range?.[1] ?? 0;
  const more = wanted.slice(items.length);
  const rest = items.slice(wanted.length);
  if (more.length > 0) {
    const indent = " ".repeat(columnOf(text, list.range?.[0] ?? 0));
    const dashes = more.map((value) => `${indent}- ${quoted(last, value)}`);
    if (list.flow) kept.push({ start: end, end, text: more.map((value) => `, ${quoted(last, value)}`).join("") });
    else {
      const start = endOfNode(text, last as Scalar);
      kept.push({ start, end: start, text: wholeLines(text, dashes) });
    }
  }
  if (rest.length > 0) {
    const start = list.flow ? end : endOfNode(text, last as Scalar);
    const stop = rest.at(-1) as Scalar;
    kept.push({ start, end: list.flow ? (stop.range?.[1] ?? start) : endOfNode(text, stop), text: "" });
  }
  return kept;
}

function wholeLines(text: string, lines: readonly string[]): string {
  return lines.map((line) => `${line}${lineBreakOf(text)}`).join("");
}

function lineBreakOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function removePair(text: string, { key, value }: Pair<Scalar, Node>): Splice {
  const start = key.range?.[0] ?? 0;
  return { start: start - columnOf(text, start), end: endOfNode(text, value ?? key), text: "" };
}

function replaceNode(node: Scalar, value: string): Splice {
  const [start = 0, end = 0] = node.range ?? [];
  return { start, end, text: quoted(node, value) };
}

/** Text in the same quotes as its neighbor. */
function quoted(like: Scalar | undefined, value: string): string {
  if (like?.type === "QUOTE_DOUBLE") return JSON.stringify(value);
  const text = scalarText(value);
  // In a list in brackets these would end the text; scalarText spells it for a line of its own.
  return /^[^"'].*[[\]{},]/.test(text) ? JSON.stringify(value) : text;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

function applySplices(text: string, splices: readonly Splice[]): string {
  // Changes at the same place keep their order.
  const ordered = splices.map((splice, index) => ({ splice, index }));
  ordered.sort((a, b) => b.splice.start - a.splice.start || b.index - a.index);
  let result = text;
  for (const { splice } of ordered) result = result.slice(0, splice.start) + splice.text + result.slice(splice.end);
  return result;
}
