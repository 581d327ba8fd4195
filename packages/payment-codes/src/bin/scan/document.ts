// Generated from the catalog; do not edit.
// Follows JSON that spreads over several lines, byte by byte: a list of any length needs no more memory than its longest
// value. What is no JSON shows at once, so that a stray bracket in a log swallows nothing.

// What may come next.
const VALUE = 0;
const VALUE_OR_END = 1;
const KEY = 2;
const KEY_OR_END = 3;
const COLON = 4;
const COMMA_OR_END = 5;

/** What has been read. */
export type Progress =
  /** Everything, and more is needed. */
  | "more"
  /** A value is complete, up to the byte before `at`; if the document is a list, it may have more. */
  | "value"
  /** The list is complete. */
  | "end"
  /** The byte at `at` cannot stand there. */
  | "wrong";

/** A document that is being read. */
export interface JsonDocument {
  /** The next byte. */
  at: number;
  /** Where the value begins that is being read. */
  keep: number;
  /** The brackets that are open, 1 for a list. */
  readonly open: number[];
  expect: number;
  /** Inside a string: 1, or 2 if it is a name. */
  text: 0 | 1 | 2;
  isEscaped: boolean;
  /** Inside a number, `true`, `false` or `null`. */
  isWord: boolean;
}

const DEEPEST = 256;

/**
 * Begins to read a document.
 *
 * @param at - where its first bracket is.
 * @returns the document.
 */
export function documentAt(at: number): JsonDocument {
  return { at, keep: at, open: [], expect: VALUE, text: 0, isEscaped: false, isWord: false };
}

/**
 * Reads on, up to the end of a value or of the bytes.
 *
 * @param document - what is being read; it is changed.
 * @param bytes - the bytes that `at` and `keep` count in.
 * @param to - where they end.
 * @returns what was reached.
 */
export function readOn(document: JsonDocument, bytes: Uint8Array, to: number): Progress {
  const { open } = document;
  let { at, expect, text, isEscaped, isWord } = document;
  const pause = (progress: Progress): Progress => {
    Object.assign(document, { at, expect, text, isEscaped, isWord });
    return progress;
  };
  for (; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (text !== 0) {
      if (isEscaped) isEscaped = false;
      else if (byte === 0x5c) isEscaped = true;
      else if (byte === 0x22) {
        expect = text === 2 ? COLON : COMMA_OR_END;
        text = 0;
      } else if (byte < 0x20) return pause("wrong");
      continue;
    }
    if (isWord) {
      if (isOfWord(byte)) continue;
      isWord = false;
      expect = COMMA_OR_END;
    }
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) continue;
    switch (byte) {
      case 0x22:
        if (expect === KEY || expect === KEY_OR_END) text = 2;
        else if (expect === VALUE || expect === VALUE_OR_END) text = 1;
        else return pause("wrong");
        break;
      case 0x7b:
      case 0x5b:
        if (expect > VALUE_OR_END || open.length === DEEPEST) return pause("wrong");
        if (open.length === 1 && open[0] === 1) document.keep = at;
        open.push(byte === 0x5b ? 1 : 0);
        expect = byte === 0x5b ? VALUE_OR_END : KEY_OR_END;
        break;
      case 0x7d:
      case 0x5d: {
        const isList = byte === 0x5d;
        const isEmpty = expect === (isList ? VALUE_OR_END : KEY_OR_END);
        if ((open.at(-1) === 1) !== isList || !(isEmpty || expect === COMMA_OR_END)) return pause("wrong");
        open.pop();
        expect = COMMA_OR_END;
        if (open.length > 1 || (open.length === 1 && open[0] === 0)) break;
        at += 1;
        // The brackets of a list of values hold nothing that was not given before.
        return pause(open.length === 0 && isList ? "end" : "value");
      }
      case 0x3a:
        if (expect !== COLON) return pause("wrong");
        expect = VALUE;
        break;
      case 0x2c:
        if (expect !== COMMA_OR_END || open.length === 0) return pause("wrong");
        expect = open.at(-1) === 1 ? VALUE : KEY;
        // A list may have any number of values that are no bodies.
        if (open.length === 1 && open[0] === 1) document.keep = at;
        break;
      default:
        if (expect > VALUE_OR_END || !isOfWord(byte)) return pause("wrong");
        isWord = true;
    }
  }
  return pause("more");
}

/**
 * Whether bytes may be JSON. Much that stands in brackets in a log is none, and costs more to parse than to look at.
 *
 * @param bytes - the bytes.
 * @param from - where its first bracket is.
 * @param to - where it ends.
 * @returns false where it is none.
 */
export function mayBeJson(bytes: Uint8Array, from: number, to: number): boolean {
  const document = documentAt(from);
  return readOn(document, bytes, to) !== "wrong" || document.open.length === DEEPEST;
}

/** Characters of numbers and of `true`, `false` and `null`. */
function isOfWord(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    byte === 0x2d ||
    byte === 0x2b ||
    byte === 0x2e ||
    byte === 0x45
  );
}
