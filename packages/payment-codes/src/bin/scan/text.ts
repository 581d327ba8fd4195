// Generated from the catalog; do not edit.
// Texts of JSON, as they stand between their quotation marks.

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BRACE = 0x7b;
const NEWLINE = 0x0a;
const LETTER_U = 0x75;

/** 1 for what ends a text, or may be the beginning of something else in it. */
export const STOPS = new Uint8Array(256);
STOPS.fill(1, 0, 0x20);
for (const byte of [QUOTE, BACKSLASH, BRACE]) STOPS[byte] = 1;

/** The same of two bytes, the first of which is the greater part of a number: half as many steps. */
export const STOPS_OF_TWO = new Uint8Array(65_536).map((_, pair) => (STOPS[pair >> 8] || STOPS[pair & 0xff] ? 1 : 0));

/** What stands for another character behind a backslash. */
const ESCAPED = new Uint8Array(256);
for (const [name, byte] of Object.entries({ '"': 0x22, "\\": 0x5c, "/": 0x2f, b: 8, f: 0xc, n: 0xa, r: 0xd, t: 9 }))
  ESCAPED[name.charCodeAt(0)] = byte;

/**
 * Finds the end of a text.
 *
 * @param bytes - the bytes.
 * @param start - where its quotation mark is.
 * @param to - where the bytes end.
 * @returns the place behind its last quotation mark; -1 if there is a brace in the text, which may hold JSON; 0 where it is no
 *   text, or has characters that are written as numbers and may be a brace.
 */
export function endOfText(bytes: Uint8Array, start: number, to: number): number {
  let at = start + 1;
  for (;;) {
    let byte = bytes[at] as number;
    while (STOPS[byte] === 0) {
      at += 1;
      byte = bytes[at] as number;
    }
    if (at >= to) return 0;
    if (byte === QUOTE) return at + 1;
    if (byte === BRACE) return -1;
    if (byte !== BACKSLASH) return 0;
    if (ESCAPED[bytes[at + 1] as number]) at += 2;
    else if (bytes[at + 1] === LETTER_U && isBeyondAscii(bytes, at + 2)) at += 6;
    else return 0;
  }
}

/** Whether four digits stand for a character that is none of ASCII. */
function isBeyondAscii(bytes: Uint8Array, at: number): boolean {
  let code = 0;
  for (let index = at; index < at + 4; index += 1) {
    const digit = hexOf(bytes[index] as number);
    if (digit < 0) return false;
    code = code * 16 + digit;
  }
  return code > 0x7f;
}

function hexOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x66 ? small - 0x57 : -1;
}

/** Texts that stand in texts, as they read. */
export interface Texts {
  readonly bytes: Buffer;
  /** Where the last one ends. */
  end: number;
}

/**
 * Adds a text.
 *
 * @param texts - the texts.
 * @param bytes - bytes with the text.
 * @param start - where its quotation mark is.
 * @param to - where the bytes end.
 * @returns the place behind its last quotation mark; -1 where it is no text, does not fit in, or has a character that is
 *   written as a number.
 */
export function addText(texts: Texts, bytes: Uint8Array, start: number, to: number): number {
  const { bytes: target } = texts;
  const room = target.length - texts.end - 2;
  const most = Math.min(to, start + room);
  let end = texts.end;
  for (let at = start + 1; at < most; at += 1) {
    let byte = bytes[at] as number;
    if (byte === QUOTE) {
      target[end] = NEWLINE;
      texts.end = end;
      return at + 1;
    }
    if (byte === BACKSLASH) {
      at += 1;
      byte = ESCAPED[bytes[at] as number] as number;
      if (byte === 0) return -1;
    } else if (byte < 0x20) return -1;
    target[end] = byte;
    end += 1;
  }
  return -1;
}
