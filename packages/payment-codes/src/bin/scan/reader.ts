// Generated from the catalog; do not edit.
import { documentAt, type JsonDocument, readOn } from "./document.js";
import type { Prefilter } from "./prefilter.js";
import { type Span, spansIn } from "./spans.js";

/** What is done with what was found. */
export interface Sink {
  /**
   * A line that begins with a brace, before anything else is asked about it.
   *
   * @returns where the line ends, if it could be read and there is no more to do; otherwise -1.
   */
  readonly skimLine: (bytes: Buffer, from: number, to: number, line: number) => number;
  /**
   * An object that begins with a brace alone in its line, before anything else is asked about it.
   *
   * @returns the place behind it, if it could be read and there is no more to do; otherwise -1.
   */
  readonly skimObject: (bytes: Buffer, from: number, to: number, line: number) => number;
  /** A line in which the name of a field stands, and the objects and lists in it, where these are known already. */
  readonly line: (bytes: Buffer, from: number, to: number, line: number, spans: readonly Span[] | undefined) => void;
  /** One value of JSON that was found in a document of several lines. */
  readonly value: (bytes: Buffer, from: number, to: number, line: number) => void;
  /** A value was left out because it is too long. */
  readonly tooLong: () => void;
}

/** Reads the bytes of a file, piece by piece. */
export interface Reader {
  readonly push: (chunk: Buffer) => void;
  readonly end: () => void;
  /** Lines that have been read. */
  readonly lines: () => number;
}

const NEWLINE = 0x0a;
const BRACE = 0x7b;
const QUOTE = 0x22;

/** Longest line or value that is held in memory. */
const LONGEST = 4 * 1024 * 1024;

const FIRST_SIZE = 256 * 1024;

/** How many brackets around values that are too long are taken off, one inside the other. */
const MOST_OPENED = 4;

/**
 * Makes a reader that finds the lines and the documents of a file that may hold bodies.
 *
 * @param prefilter - finds names of fields.
 * @param sink - is given what was found.
 * @returns the reader. It holds one line or value at a time.
 */
export function createReader(prefilter: Prefilter, sink: Sink): Reader {
  /** What is not done with, at its beginning. Nothing keeps a part of it. */
  let buffer: Buffer = Buffer.allocUnsafe(FIRST_SIZE);
  let held = 0;
  let line = 1;
  /** The last byte that came. */
  let last = NEWLINE;
  let document: JsonDocument | undefined;
  /** Line of `document.at`, and of the value that is being read. */
  let keptLine = 1;
  /** Up to there, lines begin no documents: it was tried. */
  let triedTo = 0;
  /** Values in a row that were too long. */
  let left = 0;

  const begin = (at: number) => {
    document = documentAt(at);
    keptLine = line;
  };

  /** Whether a document may begin in this line that it does not close. */
  const mayOpen = (data: Buffer, from: number, to: number, hasName: boolean): boolean => {
    if (from < triedTo) return false;
    let at = to - 1;
    while (at > from && (data[at] as number) <= 0x20) at -= 1;
    const opens = data[at] === 0x7b || data[at] === 0x5b;
    return opens || (hasName && data[at] !== 0x7d);
  };

  /** Reads a line; says where a document begins in it, or -1. */
  const readLine = (data: Buffer, from: number, to: number, hasName: boolean): number => {
    const spans = mayOpen(data, from, to, hasName) ? spansIn(data, from, to) : undefined;
    const open = spans?.open ?? -1;
    if (open < 0) {
      if (hasName) sink.line(data, from, to, line, spans?.closed);
      return -1;
    }
    if (hasName && prefilter(data, from, open) >= 0) sink.line(data, from, open, line, undefined);
    begin(open);
    return open;
  };

  /** Reads lines up to the beginning of a document or the end of the bytes; says where it stopped. */
  const readLines = (data: Buffer, start: number, end: number, isLast: boolean): number => {
    let at = start;
    let quote = -1;
    while (at < end) {
      let newline = -1;
      if (data[at] === BRACE) {
        if (isAlone(data, at)) {
          const behind = at < triedTo ? -1 : sink.skimObject(data, at, end, line);
          if (behind >= 0) {
            line += newlines(data, at, behind);
            at = behind;
            continue;
          }
        } else newline = sink.skimLine(data, at, end, line);
      }
      if (newline < 0) {
        newline = data.indexOf(NEWLINE, at);
        if (newline >= end) break;
        // No name is without it.
        if (quote < at) quote = nextIn(data, QUOTE, at);
        const hasName = quote < newline && prefilter(data, quote, newline) >= 0;
        if (readLine(data, at, newline, hasName) >= 0) return (document as JsonDocument).at;
      }
      at = newline + 1;
      line += 1;
    }
    if (at >= end || (!isLast && end - at < LONGEST)) return at;
    // The last line, or one that is too long to wait for its end.
    const name = prefilter(data, at, end);
    const found = spansIn(data, at, end).open;
    if (!isLast && found >= 0 && found >= triedTo) {
      if (name >= 0 && prefilter(data, at, found) >= 0) sink.line(data, at, found, line, undefined);
      begin(found);
      return found;
    }
    if (name >= 0) sink.line(data, at, end, line, undefined);
    return end;
  };

  /** Reads a document; says where to go on, or that more bytes are needed. */
  const readDocument = (data: Buffer, end: number, isLast: boolean): number | undefined => {
    const current = document as JsonDocument;
    for (;;) {
      const from = current.at;
      const progress = readOn(current, data, end);
      const [kept, now] = [current.keep, current.at];
      if (current.keep >= from) keptLine = line + newlines(data, from, current.keep);
      line += newlines(data, from, now);
      if (progress === "value") {
        if (prefilter(data, kept, now) >= 0) sink.value(data, kept, now, keptLine);
        current.keep = now;
        keptLine = line;
        left = 0;
        if (current.open.length > 0) continue;
      }
      if (progress === "value" || progress === "end") {
        document = undefined;
        return now;
      }
      const isTooLong = progress === "more" && now - kept > LONGEST;
      if (progress === "more" && !isLast && !isTooLong) return undefined;
      document = undefined;
      if (isTooLong && data[kept] === 0x7b) sink.tooLong();
      // It was none, or is not complete: what it was taken for are lines.
      left += isTooLong ? 1 : 0;
      // What is inside may be shorter.
      const isOpened = isTooLong && left <= MOST_OPENED;
      triedTo = isOpened ? kept + 1 : now;
      line = keptLine;
      return isOpened ? kept + 1 : kept;
    }
  };

  /** Reads what is held, behind which a line break stands. */
  const read = (data: Buffer, end: number, isLast: boolean) => {
    let at = 0;
    for (;;) {
      if (document) {
        const next = readDocument(data, end, isLast);
        if (next === undefined) {
          const { keep } = document;
          document.at -= keep;
          triedTo = Math.max(0, triedTo - keep);
          document.keep = 0;
          return keep;
        }
        at = next;
      } else {
        at = readLines(data, at, end, isLast);
        if (!document) break;
      }
    }
    triedTo = Math.max(0, triedTo - at);
    return at;
  };

  return {
    push: (chunk) => {
      last = chunk[chunk.length - 1] ?? last;
      const size = held + chunk.length;
      if (size + 2 > buffer.length) {
        const larger = Buffer.allocUnsafe(2 * size);
        buffer.copy(larger, 0, 0, held);
        buffer = larger;
      }
      chunk.copy(buffer, held);
      buffer[size] = NEWLINE;
      const used = read(buffer, size, false);
      buffer.copyWithin(0, used, size);
      held = size - used;
    },
    end: () => {
      buffer[held] = NEWLINE;
      read(buffer, held, true);
      held = 0;
    },
    lines: () => (last === NEWLINE ? line - 1 : line),
  };
}

function nextIn(bytes: Buffer, byte: number, from: number): number {
  const at = bytes.indexOf(byte, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** Whether nothing but spaces follow a brace in its line. */
function isAlone(bytes: Buffer, brace: number): boolean {
  let at = brace + 1;
  while (bytes[at] === 0x20 || bytes[at] === 0x0d || bytes[at] === 0x09) at += 1;
  return bytes[at] === NEWLINE;
}

function newlines(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (bytes[at] === NEWLINE) count += 1;
  return count;
}
