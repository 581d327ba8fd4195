// Generated from the catalog; do not edit.
import type { Path } from "../shapes.js";
import type { EvidenceFields } from "./evidence.js";
import type { Finding } from "./finding.js";
import { HOUR_FIELDS } from "./time.js";

// Most lines of a log are like an earlier one: the same names in the same order, with other ids. What was found in one
// line holds for all that differ only in values that nothing looks at. This reads a line without building objects, and
// gives up at anything out of the ordinary, so that the line is parsed.

/** Remembers what was found in lines that are alike. */
export interface Skim {
  /**
   * Reads a line.
   *
   * @returns what was found in a line that is alike; `new` if there was none, so that what is found in this one may be kept;
   *   undefined for a line that has to be parsed.
   */
  readonly read: (bytes: Buffer, from: number, to: number) => readonly Finding[] | "new" | undefined;
  /** Keeps what was found in the line that was read last and `new`. */
  readonly keep: (findings: readonly Finding[]) => void;
  /** Where the value of a field with a time stands in the line that was read last; -1 if there is none. */
  readonly times: Int32Array;
}

/** A place in lines that begin alike. */
interface Node {
  readonly keys: Key[];
  /** What follows a value, by its kind. */
  readonly after: (Node | undefined)[];
  known: Map<string, readonly Finding[]> | undefined;
  /** Names on the way to the value that follows, from the innermost list or the beginning. */
  readonly path: Path;
  /** How the value that follows is looked at. */
  readonly look: Look;
  /** Which field with a time it is; -1 for none. */
  readonly time: number;
}

/** A name that may come next. */
interface Key {
  readonly bytes: Uint8Array;
  readonly node: Node;
}

/**
 * How much of a value matters: only its kind, all of it, whether it is an amount above zero, its first digits. What is in
 * a `list` by its place, and what is not empty where `all` matters, is left to the parser.
 */
type Look = "kind" | "value" | "amount" | "digits" | "list" | "all";

// Kinds of values, and what may stand between them.
const EMPTY = 0;
const TEXT = 1;
const NUMBER = 2;
const TRUE = 3;
const FALSE = 4;
const NULL = 5;
const OBJECT = 6;
const LIST = 7;
const END = 8;
const KINDS = 9;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const DOT = 0x2e;

const DEEPEST = 32;
const LONGEST_VALUE = 256;
const LONGEST_KEY = 64;
const MOST_NODES = 20_000;
const MOST_KNOWN = 20_000;

/** Digits that tell a card network, at most. */
const DIGITS = 8;

/**
 * Makes a memory of lines.
 *
 * @param fields - everything that is looked at in bodies, of each provider that comes into question.
 * @returns the memory.
 */
export function createSkim(fields: readonly EvidenceFields[]): Skim {
  const looks = lookTable(fields);
  const times = new Int32Array(HOUR_FIELDS.length).fill(-1);
  const open = new Uint8Array(DEEPEST);
  const outer: Node[] = [];
  let nodes = 0;
  let known = 0;
  let root = nodeFor([], 0);
  let last: { readonly node: Node; readonly evidence: string } | undefined;

  function nodeFor(path: Path, depth: number): Node {
    nodes += 1;
    return {
      keys: [],
      after: new Array(KINDS),
      known: undefined,
      path,
      look: path.length === 0 ? "kind" : looks(path),
      time: depth === 1 && path.length === 1 ? HOUR_FIELDS.indexOf(path[0] as (typeof HOUR_FIELDS)[number]) : -1,
    };
  }

  function afterKind(node: Node, kind: number): Node {
    const next = node.after[kind] ?? nodeFor([], 0);
    node.after[kind] = next;
    return next;
  }

  /** The node behind a name; `owner` is the object that it stands in. */
  function afterKey(node: Node, bytes: Buffer, from: number, to: number, path: Path, depth: number): Node {
    const { keys } = node;
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] as Key;
      if (isSame(key.bytes, bytes, from, to)) return key.node;
    }
    const name = Uint8Array.prototype.slice.call(bytes, from, to);
    const made = { bytes: name, node: nodeFor([...path, bytes.toString("utf8", from, to)], depth) };
    keys.push(made);
    return made.node;
  }

  const read = (bytes: Buffer, from: number, to: number): readonly Finding[] | "new" | undefined => {
    if (nodes > MOST_NODES || known > MOST_KNOWN) {
      nodes = 0;
      known = 0;
      root = nodeFor([], 0);
    }
    times.fill(-1);
    let node = root;
    /** The node of the value that is read: it says how much of it matters. */
    let value = root;
    let evidence = "";
    let depth = 0;
    let at = from;
    let isExpected = true;
    for (;;) {
      while (at < to && isSpace(bytes[at] as number)) at += 1;
      if (at >= to) break;
      if (isExpected) {
        let kind: number;
        const start = at;
        const byte = bytes[at] as number;
        if (byte === QUOTE) {
          at += 1;
          for (let next = bytes[at] as number; next !== QUOTE; next = bytes[at] as number) {
            // Texts may hold JSON; escapes need a parser.
            if (at >= to || next < 0x20 || next === BACKSLASH || next === 0x7b) return undefined;
            at += 1;
          }
          if (at >= to) return undefined;
          at += 1;
          kind = at - start === 2 ? EMPTY : TEXT;
        } else if (byte === MINUS || (byte >= 0x30 && byte <= 0x39)) {
          at = endOfNumber(bytes, at, to);
          if (at < 0) return undefined;
          kind = NUMBER;
        } else if (byte === 0x7b || byte === 0x5b) {
          if (isLeft(value.look, byte) || depth === DEEPEST) return undefined;
          open[depth] = byte;
          outer[depth] = value;
          depth += 1;
          at += 1;
          node = afterKind(node, byte === 0x7b ? OBJECT : LIST);
          while (at < to && isSpace(bytes[at] as number)) at += 1;
          const isEmpty = bytes[at] === (byte === 0x7b ? 0x7d : 0x5d);
          if (isEmpty) {
            // An object or list of nothing is not empty.
            depth -= 1;
            at += 1;
            node = afterKind(node, END);
            isExpected = false;
          } else if (byte === 0x7b) {
            const end = endOfKey(bytes, at, to);
            if (end < 0) return undefined;
            node = afterKey(node, bytes, at + 1, end, value.path, depth);
            value = node;
            at = afterColon(bytes, end + 1, to);
            if (at < 0) return undefined;
          } else value = node;
          continue;
        } else {
          kind = wordAt(bytes, at, to);
          if (kind < 0) return undefined;
          at += kind === FALSE ? 5 : 4;
        }
        const { look, time } = value;
        if (time >= 0) times[time] = start;
        if (look !== "kind" && look !== "list") {
          if (at - start > LONGEST_VALUE) return undefined;
          if (look === "all" && kind !== EMPTY && kind !== NULL) return undefined;
          evidence += evidenceOf(look, bytes, start, at, kind);
        }
        node = afterKind(node, kind);
        isExpected = false;
        continue;
      }
      if (depth === 0) return undefined;
      const byte = bytes[at] as number;
      const isObject = open[depth - 1] === 0x7b;
      at += 1;
      if (byte === 0x2c) {
        if (isObject) {
          while (at < to && isSpace(bytes[at] as number)) at += 1;
          const end = endOfKey(bytes, at, to);
          if (end < 0) return undefined;
          node = afterKey(node, bytes, at + 1, end, (outer[depth - 1] as Node).path, depth);
          at = afterColon(bytes, end + 1, to);
          if (at < 0) return undefined;
        }
        if (!isObject) node = afterKind(node, LIST);
        value = node;
        isExpected = true;
      } else if (byte === (isObject ? 0x7d : 0x5d)) {
        depth -= 1;
        node = afterKind(node, END);
      } else return undefined;
    }
    if (depth > 0 || isExpected) return undefined;
    const findings = node.known?.get(evidence);
    if (findings !== undefined) return findings;
    last = { node, evidence };
    return "new";
  };

  return {
    read,
    times,
    keep: (findings) => {
      if (last === undefined) return;
      last.node.known ??= new Map();
      last.node.known.set(last.evidence, findings);
      known += 1;
      last = undefined;
    },
  };
}

/** A body may begin at any object, so what is looked at is what the last names on the way say. */
function lookTable(fields: readonly EvidenceFields[]): (path: Path) => Look {
  const table = new Map<string, Look>();
  const put = (paths: readonly Path[], look: Look) => {
    for (const path of paths) {
      const place = path.findIndex((name) => /^[0-9]+$/.test(name));
      const key = JSON.stringify(place < 0 ? path : path.slice(0, place));
      table.set(key, both(table.get(key), place < 0 ? look : "list"));
    }
  };
  for (const { values, amounts, numbers, presence, all } of fields) {
    put(amounts, "amount");
    put(numbers, "digits");
    put(values, "value");
    put(
      presence.filter((path) => path.some((name) => /^[0-9]+$/.test(name))),
      "list",
    );
    put(all, "all");
  }
  return (path) =>
    path.reduce<Look>((look, _, start) => {
      const found = table.get(JSON.stringify(path.slice(start)));
      return found === undefined ? look : both(look === "kind" ? undefined : look, found);
    }, "kind");
}

/** What matters where a value is looked at in two ways. */
function both(one: Look | undefined, other: Look): Look {
  if (one === undefined || one === other) return other;
  return [one, other].some((look) => look === "all" || look === "list") ? "all" : "value";
}

function evidenceOf(look: Look, bytes: Buffer, from: number, to: number, kind: number): string {
  if (look === "amount" && (kind === TEXT || kind === NUMBER)) {
    const [start, end] = kind === TEXT ? [from + 1, to - 1] : [from, to];
    const amount = plainAmount(bytes, start, end);
    if (amount !== "") return amount;
  }
  if (look === "digits" && kind === TEXT) {
    let end = from + 1;
    while (end < to && end - from <= DIGITS && (bytes[end] as number) >= 0x30 && (bytes[end] as number) <= 0x39)
      end += 1;
    return `${bytes.toString("latin1", from, end)};`;
  }
  // A text ends with its quotation mark.
  const text = bytes.toString("latin1", from, to);
  return kind === TEXT || kind === EMPTY ? text : `${text};`;
}

/** Whether an object or list has to be parsed. */
function isLeft(look: Look, bracket: number): boolean {
  return look === "all" || look === "list" || (bracket === 0x5b && look !== "kind");
}

// Amounts beyond these may be read as none.
const LONGEST_AMOUNT = 18;
const MOST_DECIMALS = 6;

/** Whether digits, perhaps with a point between them, are more than zero; empty for anything else. */
function plainAmount(bytes: Buffer, from: number, to: number): string {
  let isPositive = false;
  let point = to;
  if (to - from > LONGEST_AMOUNT) return "";
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte === DOT && at > from && at < to - 1 && point === to) point = at;
    else if (byte < 0x30 || byte > 0x39) return "";
    else if (byte > 0x30) isPositive = true;
  }
  if (to - point > MOST_DECIMALS) return "";
  return isPositive ? "p;" : "0;";
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a;
}

function isSame(key: Uint8Array, bytes: Buffer, from: number, to: number): boolean {
  const { length } = key;
  if (to - from !== length) return false;
  for (let index = 0; index < length; index += 1) if (key[index] !== bytes[from + index]) return false;
  return true;
}

/** Where the name ends that begins here; -1 where it has to be parsed. */
function endOfKey(bytes: Buffer, from: number, to: number): number {
  if (bytes[from] !== QUOTE) return -1;
  const most = Math.min(to, from + LONGEST_KEY);
  for (let at = from + 1; at < most; at += 1) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) return at;
    if (byte < 0x20 || byte === BACKSLASH || byte > 0x7e) return -1;
  }
  return -1;
}

/** Behind a colon; -1 if there is none. */
function afterColon(bytes: Buffer, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(bytes[at] as number)) at += 1;
  return at < to && bytes[at] === 0x3a ? at + 1 : -1;
}

/** Where a number ends; -1 for one with an exponent, and for what is none. */
function endOfNumber(bytes: Buffer, from: number, to: number): number {
  let at = bytes[from] === MINUS ? from + 1 : from;
  const start = at;
  while (at < to && isDigit(bytes[at])) at += 1;
  if (at === start || (bytes[start] === 0x30 && at - start > 1)) return -1;
  if (at < to && bytes[at] === DOT) {
    const point = at;
    at += 1;
    while (at < to && isDigit(bytes[at])) at += 1;
    if (at === point + 1) return -1;
  }
  return bytes[at] === 0x65 || bytes[at] === 0x45 ? -1 : at;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

const WORDS = [
  [TRUE, Buffer.from("true")],
  [FALSE, Buffer.from("false")],
  [NULL, Buffer.from("null")],
] as const;

function wordAt(bytes: Buffer, at: number, to: number): number {
  const found = WORDS.find(
    ([, word]) => at + word.length <= to && word.every((byte, index) => bytes[at + index] === byte),
  );
  return found ? found[0] : -1;
}
