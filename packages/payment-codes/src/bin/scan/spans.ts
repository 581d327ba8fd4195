// Generated from the catalog; do not edit.
// Where JSON objects and lists stand in text.

/** Part of some bytes. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What stands in a text. */
export interface Spans {
  /** Objects and lists that are closed, none inside another. */
  readonly closed: readonly Span[];
  /** Where one begins that is not closed; -1 if there is none. */
  readonly open: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** How often a beginning that is never closed is taken for text. */
const MOST_TRIES = 8;

/**
 * Finds objects and lists in a text, by their brackets.
 *
 * @param bytes - the text.
 * @param from - where it begins.
 * @param to - where it ends.
 * @returns the spans; what is between them need not be JSON.
 */
export function spansIn(bytes: Uint8Array, from: number, to: number): Spans {
  const closed: Span[] = [];
  let at = from;
  let open = -1;
  for (let tries = 0; tries < MOST_TRIES && at < to; tries += 1) {
    const unclosed = readSpans(bytes, at, to, closed);
    if (unclosed < 0) break;
    if (open < 0) open = unclosed;
    at = unclosed + 1;
  }
  return { closed, open };
}

/** Adds what is closed; says where something begins that is not. */
function readSpans(bytes: Uint8Array, from: number, to: number, closed: Span[]): number {
  let start = -1;
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte === QUOTE && depth > 0) {
      at = endOfString(bytes, at, to);
    } else if (byte === 0x7b || byte === 0x5b) {
      if (depth === 0) start = at;
      depth += 1;
    } else if ((byte === 0x7d || byte === 0x5d) && depth > 0) {
      depth -= 1;
      if (depth === 0) closed.push({ from: start, to: at + 1 });
    }
  }
  return depth > 0 ? start : -1;
}

function endOfString(bytes: Uint8Array, start: number, to: number): number {
  let at = start + 1;
  while (at < to && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}
