// Generated from the catalog; do not edit.
import type { Path } from "../shapes.js";
import { mayBeJson } from "./document.js";
import type { EvidenceFields } from "./evidence.js";
import type { Finding } from "./finding.js";
import { behind, isComparable, type Known, knowNothing, learn, type Read } from "./known.js";
import { type Look, lookTable } from "./look.js";
import { isNameAt, type Name, nameAt } from "./name.js";
import { spansIn } from "./spans.js";
import { addText, endOfText, STOPS, STOPS_OF_TWO, type Texts } from "./text.js";
import { HOUR_FIELDS } from "./time.js";
import { endOfNumber, FALSE, NULL, wordAt } from "./token.js";
import { parse } from "./walk.js";

// Most lines of a log are like an earlier one: the same names in the same order, with other values. Which names and kinds
// of values an object has decides whether it may be a body; if it may, the values that are looked at decide what it says.
// So what was found in one line holds for all that differ only in other values. This reads JSON without building objects,
// and gives up at anything out of the ordinary, so that it is parsed.

/** Remembers what was found in JSON that is alike. */
export interface Skim {
  /**
   * Reads JSON.
   *
   * @param bytes - bytes with it; what is behind it may be anything.
   * @param from - where it begins.
   * @param to - where the bytes end.
   * @param spaces - `IN_LINE`, or `ANYWHERE` where it may have several lines.
   * @returns the place behind it; -1 where it has to be parsed.
   */
  readonly read: (bytes: Buffer, from: number, to: number, spaces: Uint8Array) => number;
  /** What was found in JSON that is like what was read last; undefined if there was none. */
  readonly findings: () => readonly Finding[] | undefined;
  /** Keeps what was found in what was read last. */
  readonly keep: (findings: readonly Finding[]) => void;
  /** Where the value of a field with a time stands in what was read last; -1 if there is none. */
  readonly times: Int32Array;
}

/** A place in JSON that begins alike. */
interface Node {
  /** Names that came next. */
  readonly keys: Key[];
  /** The kind that came next at first, and what follows it. */
  kind: number;
  next: Node | undefined;
  /** What follows other kinds. */
  others: (Node | undefined)[] | undefined;
  /** Names on the way to the value that follows, from the beginning of the JSON. */
  readonly path: Path;
  /** How the value that follows is looked at. */
  readonly look: Look;
  /** Which field with a time it is; -1 for none. */
  readonly time: number;
  /** Which of the values on the way here matter; undefined if that was not asked yet. */
  matters: readonly number[] | undefined;
  known: Known | undefined;
}

/** A name that may come next. */
interface Key {
  readonly name: Name;
  readonly node: Node;
}

/** An object that was read. */
interface Place {
  bytes: Buffer;
  from: number;
  to: number;
}

// Kinds of values, and what may stand between them.
const EMPTY = 0;
const TEXT = 1;
const NUMBER = 2;
const OBJECT = 6;
const LIST = 7;
const END = 8;
const JSON_TEXT = 9;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/** Spaces between the parts of JSON that ends with its line. */
export const IN_LINE = new Uint8Array(256);
/** Spaces between the parts of JSON of any number of lines. */
export const ANYWHERE = new Uint8Array(256);
for (const byte of [0x20, 0x09, 0x0d]) IN_LINE[byte] = ANYWHERE[byte] = 1;
ANYWHERE[0x0a] = 1;

const DEEPEST = 32;
const DEEPEST_TEXT = 3;
const SHORTEST_KEY = 4;
const LONGEST_KEY = 64;
const MOST_NODES = 5000;
const MOST_KNOWN = 5000;

/** All texts with JSON in what is read have to fit in here. */
const LONGEST_TEXTS = 64 * 1024;

/** How much is gained by what is alike, and lost by what is not, until reading is not worth it for a while. */
const MOST_TRUST = 200;
const LOST_BY_NEW = 1;
const LOST_BY_NAMES = 4;
const PAUSE = 2000;

/**
 * Makes a memory of JSON.
 *
 * @param fields - everything that is looked at in bodies, of each provider that comes into question.
 * @param mayBeBody - whether an object may be a body, by its names and the kinds of its values alone.
 * @returns the memory.
 */
export function createSkim(fields: readonly EvidenceFields[], mayBeBody: (object: object) => boolean): Skim {
  const looks = lookTable(fields);
  const times = new Int32Array(HOUR_FIELDS.length).fill(-1);
  const open = new Uint8Array(DEEPEST);
  const outer: Node[] = [];
  /** Which object is open, or the place in the list of the value that is read. */
  const inside = new Int32Array(DEEPEST);
  const texts: Texts = { bytes: Buffer.alloc(LONGEST_TEXTS), end: 0 };
  const values: Read[] = [];
  let valueCount = 0;
  const objects: Place[] = [];
  let objectCount = 0;
  let behindKey = 0;
  const viewOfTexts = viewOf(texts.bytes);
  /** The bytes outside of texts that were read last, and their view. */
  let viewed: Buffer = texts.bytes;
  let viewOfViewed = viewOfTexts;
  let nodes = 0;
  let known = 0;
  let root = nodeFor([], 0);
  /** Where reading ended. */
  let reached = root;
  let trust = MOST_TRUST;
  let pause = 0;

  function nodeFor(path: Path, depth: number): Node {
    nodes += 1;
    return {
      keys: [],
      kind: -1,
      next: undefined,
      others: undefined,
      path,
      look: path.length === 0 ? "kind" : looks(path),
      time: depth === 1 && path.length === 1 ? HOUR_FIELDS.indexOf(path[0] as (typeof HOUR_FIELDS)[number]) : -1,
      matters: undefined,
      known: undefined,
    };
  }

  function afterKind(node: Node, kind: number): Node {
    if (node.kind === kind) return node.next as Node;
    return otherKind(node, kind, []);
  }

  function otherKind(node: Node, kind: number, path: Path): Node {
    if (node.kind === kind) return node.next as Node;
    const found = node.others?.[kind];
    if (found !== undefined) return found;
    const next = nodeFor(path, 0);
    if (node.next === undefined) {
      node.kind = kind;
      node.next = next;
    } else {
      node.others ??= [];
      node.others[kind] = next;
    }
    return next;
  }

  /** The node behind the name that begins here; the place behind its colon is in `behindKey`. */
  function afterKey(
    node: Node,
    bytes: Buffer,
    view: DataView,
    from: number,
    to: number,
    path: Path,
    depth: number,
  ): Node | undefined {
    const { keys } = node;
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] as Key;
      if (!isNameAt(view, from, key.name)) continue;
      behindKey = from + key.name.length;
      return key.node;
    }
    const end = endOfKey(bytes, from, to);
    if (end < 0) return undefined;
    const text = bytes.toString("latin1", from, end);
    const made = {
      name: nameAt(bytes, from, end),
      node: nodeFor([...path, text.slice(1, text.lastIndexOf('"'))], depth),
    };
    keys.push(made);
    behindKey = end;
    return made.node;
  }

  /** The node of the next value of a list. */
  function afterComma(node: Node, path: Path, depth: number): Node {
    const index = (inside[depth - 1] as number) + 1;
    inside[depth - 1] = index;
    return node.kind === LIST ? (node.next as Node) : otherKind(node, LIST, [...path, String(index)]);
  }

  function note(bytes: Buffer, from: number, to: number, look: Look, isWhole: boolean): void {
    const value = values[valueCount];
    if (value === undefined) values.push({ bytes, from, to, look, isWhole });
    else {
      value.bytes = bytes;
      value.from = from;
      value.to = to;
      value.look = look;
      value.isWhole = isWhole;
    }
    valueCount += 1;
  }

  function noteObject(bytes: Buffer, from: number): number {
    const place = objects[objectCount];
    if (place === undefined) objects.push({ bytes, from, to: from });
    else {
      place.bytes = bytes;
      place.from = from;
    }
    objectCount += 1;
    return objectCount - 1;
  }

  /** Reads the objects and lists in the text that was added last; the node behind it is in `reached`. */
  function readInText(start: number, begin: Node, depth: number, level: number): boolean {
    if (level === DEEPEST_TEXT) return false;
    const { bytes, end: to } = texts;
    let first = start;
    while (first < to && ANYWHERE[bytes[first] as number] === 1) first += 1;
    // It may be one text in another, which is not looked into.
    if (bytes[first] === QUOTE) return false;
    let node = afterKind(begin, JSON_TEXT);
    // Mostly it is nothing but an object.
    if (bytes[first] === OPEN_OBJECT && readValue(bytes, first, to, ANYWHERE, node, depth, level + 1) === to) {
      reached = afterKind(reached, END);
      return true;
    }
    for (const span of spansIn(bytes, first, to).closed) {
      const [valuesBefore, objectsBefore] = [valueCount, objectCount];
      if (readValue(bytes, span.from, span.to, ANYWHERE, node, depth, level + 1) === span.to)
        node = afterKind(reached, JSON_TEXT);
      else if (mayBeJson(bytes, span.from, span.to)) return false;
      else {
        // Words in brackets.
        valueCount = valuesBefore;
        objectCount = objectsBefore;
      }
    }
    reached = afterKind(node, END);
    return true;
  }

  /** Reads a value that begins at a node and at some depth; the node behind it is in `reached`. */
  function readValue(
    bytes: Buffer,
    from: number,
    to: number,
    spaces: Uint8Array,
    begin: Node,
    bottom: number,
    level: number,
  ): number {
    if (level === 0 && bytes !== viewed) {
      viewed = bytes;
      viewOfViewed = viewOf(bytes);
    }
    const view = level === 0 ? viewOfViewed : viewOfTexts;
    let node = begin;
    /** The node of the value that is read. */
    let value = begin;
    let depth = bottom;
    let at = from;
    let isKeyNext = false;
    for (;;) {
      let byte = bytes[at] as number;
      while (spaces[byte] === 1) {
        at += 1;
        byte = bytes[at] as number;
      }
      if (isKeyNext) {
        isKeyNext = false;
        const named = afterKey(node, bytes, view, at, to, (outer[depth - 1] as Node).path, depth);
        if (named === undefined) return -1;
        node = named;
        value = named;
        at = behindKey;
        byte = bytes[at] as number;
        while (spaces[byte] === 1) {
          at += 1;
          byte = bytes[at] as number;
        }
      }
      const start = at;
      let kind: number;
      /** Where the text begins that was added. */
      let added = 0;
      if (byte === QUOTE) {
        at += 1;
        while (STOPS_OF_TWO[view.getUint16(at)] === 0) at += 2;
        if (STOPS[bytes[at] as number] === 0) at += 1;
        byte = bytes[at] as number;
        if (byte === QUOTE) {
          at += 1;
          kind = at - start === 2 ? EMPTY : TEXT;
        } else {
          kind = TEXT;
          if (byte === BACKSLASH) at = endOfText(bytes, start, to);
          if (byte === OPEN_OBJECT || at < 0) {
            kind = JSON_TEXT;
            added = texts.end;
            at = addText(texts, bytes, start, to);
          }
          if (at <= start) return -1;
        }
      } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        if (depth === DEEPEST || nodes > MOST_NODES) return -1;
        const isObject = byte === OPEN_OBJECT;
        const { look } = value;
        if (look !== "kind" && (look === "all" || !isObject)) note(bytes, start, start, look, true);
        if (value.time >= 0) times[value.time] = -1;
        node = afterKind(node, isObject ? OBJECT : LIST);
        open[depth] = byte;
        outer[depth] = value;
        inside[depth] = isObject ? noteObject(bytes, start) : -1;
        depth += 1;
        at += 1;
        byte = bytes[at] as number;
        while (spaces[byte] === 1) {
          at += 1;
          byte = bytes[at] as number;
        }
        // An object or list of nothing is not empty.
        kind = OBJECT;
        if (byte !== (isObject ? CLOSE_OBJECT : CLOSE_LIST)) {
          if (isObject) isKeyNext = true;
          else {
            node = afterComma(node, value.path, depth);
            value = node;
          }
          continue;
        }
      } else if ((byte >= 0x30 && byte <= 0x39) || byte === MINUS) {
        at = endOfNumber(bytes, at, to);
        if (at < 0) return -1;
        kind = NUMBER;
      } else {
        kind = wordAt(bytes, at);
        if (kind < 0) return -1;
        at += kind === FALSE ? 5 : 4;
      }
      if (kind !== OBJECT) {
        if (value.time >= 0) times[value.time] = start;
        const { look } = value;
        if (look !== "kind") note(bytes, start, at, look, look === "all" && kind !== EMPTY && kind !== NULL);
        if (kind !== JSON_TEXT) node = afterKind(node, kind);
        else if (readInText(added, node, depth, level)) node = reached;
        else return -1;
      }
      // What follows the value: the ends of what is around it, and another value.
      for (;;) {
        if (depth === bottom) {
          reached = node;
          return at > to ? -1 : at;
        }
        byte = bytes[at] as number;
        while (spaces[byte] === 1) {
          at += 1;
          byte = bytes[at] as number;
        }
        at += 1;
        const isObject = open[depth - 1] === OPEN_OBJECT;
        if (byte === COMMA) {
          if (isObject) isKeyNext = true;
          else {
            node = afterComma(node, (outer[depth - 1] as Node).path, depth);
            value = node;
          }
          break;
        }
        if (byte !== (isObject ? CLOSE_OBJECT : CLOSE_LIST)) return -1;
        depth -= 1;
        if (isObject) (objects[inside[depth] as number] as Place).to = at;
        node = afterKind(node, END);
      }
    }
  }

  /** Reading is not worth it for a while where too little is alike. */
  const distrust = (by: number) => {
    trust -= by;
    if (trust > 0) return;
    trust = MOST_TRUST;
    pause = PAUSE;
  };

  const read = (bytes: Buffer, from: number, to: number, spaces: Uint8Array): number => {
    if (pause > 0) {
      pause -= 1;
      return -1;
    }
    if (nodes > MOST_NODES || known > MOST_KNOWN) {
      nodes = 0;
      known = 0;
      root = nodeFor([], 0);
    }
    for (let index = 0; index < times.length; index += 1) times[index] = -1;
    valueCount = 0;
    objectCount = 0;
    texts.end = 0;
    const end = readValue(bytes, from, to, spaces, root, 0, 0);
    if (end < 0) distrust(1);
    return end;
  };

  /** The values in objects that may be bodies, by their numbers. */
  const mattering = (): number[] => {
    const places = objects.slice(0, objectCount).filter(({ bytes, from, to }) => {
      const object = parse(bytes.toString("utf8", from, to));
      return object === undefined || mayBeBody(object as object);
    });
    return values.slice(0, valueCount).flatMap((value, index) => {
      const isInside = places.some(
        ({ bytes, from, to }) => bytes === value.bytes && from <= value.from && value.to <= to,
      );
      return isInside ? [index] : [];
    });
  };

  const findings = (): readonly Finding[] | undefined => {
    const { matters } = reached;
    let at = reached.known;
    if (matters !== undefined)
      for (let index = 0; at !== undefined && index < matters.length; index += 1) {
        const value = values[matters[index] as number] as Read;
        at = isComparable(value) ? behind(at, value) : undefined;
      }
    const found = at?.findings;
    if (found === undefined) distrust(matters === undefined ? LOST_BY_NAMES : LOST_BY_NEW);
    else if (trust < MOST_TRUST) trust += 1;
    return found;
  };

  const keep = (found: readonly Finding[]) => {
    reached.matters ??= mattering();
    const mattered = reached.matters.map((index) => values[index] as Read);
    if (!mattered.every(isComparable)) return;
    reached.known ??= knowNothing();
    let at = reached.known;
    for (const value of mattered) {
      const next = behind(at, value);
      if (next === undefined) known += 1;
      at = next ?? learn(at, value);
    }
    at.findings = found;
  };

  return { read, findings, keep, times };
}

function viewOf({ buffer, byteOffset, length }: Buffer): DataView {
  return new DataView(buffer, byteOffset, length);
}

/** The place behind the colon of the name that begins here; -1 where it has to be parsed. */
function endOfKey(bytes: Uint8Array, from: number, to: number): number {
  if (bytes[from] !== QUOTE) return -1;
  const most = Math.min(to, from + LONGEST_KEY);
  let at = from + 1;
  while (at < most && STOPS[bytes[at] as number] === 0 && (bytes[at] as number) <= 0x7e) at += 1;
  if (at >= most || bytes[at] !== QUOTE) return -1;
  at += 1;
  while (at < to && IN_LINE[bytes[at] as number] === 1) at += 1;
  if (at >= to || bytes[at] !== COLON) return -1;
  at += 1;
  // A name of nothing is too short to be compared.
  return at - from < SHORTEST_KEY ? -1 : at;
}
