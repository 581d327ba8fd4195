// Generated from the catalog; do not edit.
import type { Behind, Telltale } from "./telltale.js";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const SPACE = 0x20;

/**
 * Finds the next name of a field in bytes: a quoted name and a colon, also inside a JSON string.
 *
 * @param bytes - the bytes.
 * @param from - where to begin.
 * @param to - where to end.
 * @returns where the name begins; -1 if there is none.
 */
export type Prefilter = (bytes: Uint8Array, from: number, to: number) => number;

/**
 * Makes a function that finds names of fields by the algorithm of Wu and Manber: it looks at the last two bytes of what
 * could be the end of a name and mostly skips several bytes.
 *
 * @param telltales - names of fields, of ASCII characters; at least one, none empty.
 * @returns the function.
 */
export function prefilterFor(telltales: readonly Telltale[]): Prefilter {
  // A name ends with a quotation mark, which a string inside a string escapes.
  const patterns = telltales.flatMap(({ name, behind }) =>
    [`"${name}"`, `"${name}\\`].map((text): Pattern => ({ bytes: Buffer.from(text, "latin1"), behind })),
  );
  const window = Math.min(...patterns.map(({ bytes }) => bytes.length));
  const shifts = new Uint8Array(65536).fill(Math.min(window - 1, 255));
  const byEnd = new Map<number, readonly Pattern[]>();
  for (const pattern of patterns) {
    const last = pattern.bytes.length - 1;
    for (let back = 0; back <= window - 2; back += 1) {
      const block = blockAt(pattern.bytes, last - back);
      shifts[block] = Math.min(shifts[block] ?? 0, back);
    }
    const block = blockAt(pattern.bytes, last);
    byEnd.set(block, [...(byEnd.get(block) ?? []), pattern]);
  }
  return (bytes, from, to) => {
    let end = from + window - 1;
    while (end < to) {
      const block = ((bytes[end - 1] as number) << 8) | (bytes[end] as number);
      const shift = shifts[block] as number;
      if (shift !== 0) {
        end += shift;
        continue;
      }
      for (const { bytes: pattern, behind } of byEnd.get(block) ?? []) {
        const start = end - pattern.length + 1;
        if (start >= from && isAt(bytes, start, pattern) && isNamed(bytes, end, to, behind)) return start;
      }
      end += 1;
    }
    return -1;
  };
}

/** Bytes that are looked for, and what has to follow. */
interface Pattern {
  readonly bytes: Buffer;
  readonly behind: Behind;
}

function blockAt(bytes: Uint8Array, end: number): number {
  return ((bytes[end - 1] as number) << 8) | (bytes[end] as number);
}

function isAt(bytes: Uint8Array, start: number, pattern: Uint8Array): boolean {
  for (let index = 0; index < pattern.length; index += 1) if (bytes[start + index] !== pattern[index]) return false;
  return true;
}

/** Whether a colon follows behind the end of the quotation, and then what has to. */
function isNamed(bytes: Uint8Array, end: number, to: number, behind: Behind): boolean {
  let at = end;
  while (at < to && bytes[at] === BACKSLASH) at += 1;
  if (bytes[at] !== QUOTE) return false;
  at = afterSpace(bytes, at + 1, to);
  if (bytes[at] !== COLON) return false;
  at = afterSpace(bytes, at + 1, to);
  // What is not there yet may be anything.
  if (at >= to || behind === "anything") return true;
  const byte = bytes[at] as number;
  const isText = byte === QUOTE || byte === BACKSLASH;
  if (behind === "inner") return byte === 0x7b || byte === 0x5b;
  return isText || (behind === "code" && (byte === 0x2d || (byte >= 0x30 && byte <= 0x39)));
}

function afterSpace(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && ((bytes[at] as number) <= SPACE || isEscapedSpace(bytes, at, to)))
    at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}

/** In a string, a line break is written as two characters. */
function isEscapedSpace(bytes: Uint8Array, at: number, to: number): boolean {
  const next = at + 1 < to ? bytes[at + 1] : undefined;
  return bytes[at] === BACKSLASH && (next === 0x6e || next === 0x72 || next === 0x74);
}
