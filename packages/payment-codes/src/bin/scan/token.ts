// Generated from the catalog; do not edit.
// Numbers and words of JSON.

// Kinds of values.
export const TRUE = 3;
export const FALSE = 4;
export const NULL = 5;

const WORD_TRUE = Buffer.from("true");
const WORD_FALSE = Buffer.from("false");
const WORD_NULL = Buffer.from("null");

/**
 * Reads a word that stands for a value.
 *
 * @param bytes - the bytes.
 * @param at - where it begins.
 * @returns the kind of the value; -1 if there is none.
 */
export function wordAt(bytes: Uint8Array, at: number): number {
  if (startsWith(bytes, at, WORD_NULL)) return NULL;
  if (startsWith(bytes, at, WORD_TRUE)) return TRUE;
  return startsWith(bytes, at, WORD_FALSE) ? FALSE : -1;
}

const MINUS = 0x2d;
const DOT = 0x2e;

/**
 * Finds the end of a number.
 *
 * @param bytes - the bytes.
 * @param from - where it begins.
 * @param to - where the bytes end.
 * @returns where it ends; -1 for one with an exponent, and for what is none.
 */
export function endOfNumber(bytes: Uint8Array, from: number, to: number): number {
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

function startsWith(bytes: Uint8Array, from: number, start: Uint8Array): boolean {
  const { length } = start;
  for (let index = 0; index < length; index += 1) if (bytes[from + index] !== start[index]) return false;
  return true;
}
