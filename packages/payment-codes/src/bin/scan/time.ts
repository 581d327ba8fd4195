// Generated from the catalog; do not edit.
/** Fields in which log lines have their time. The first that can be read counts. */
export const HOUR_FIELDS = ["time", "timestamp", "@timestamp", "ts", "datetime", "date"] as const;

const WRITTEN = /^([0-9]{4}-[01][0-9]-[0-3][0-9])[T ]([0-2][0-9])/;
const SOMEWHERE = /(?<![0-9])([0-9]{4}-[01][0-9]-[0-3][0-9])[T ]([0-2][0-9]):/;

/**
 * The hour of a log line, as its own fields say.
 *
 * @param value - the line.
 * @returns such as `2026-01-31T09`, as written, whatever the zone; undefined if it says no time.
 */
export function hourOf(value: unknown): string | undefined {
  if (value === null || typeof value !== "object") return undefined;
  for (const name of HOUR_FIELDS) {
    if (!Object.hasOwn(value, name)) continue;
    const hour = readHour((value as Record<string, unknown>)[name]);
    if (hour !== undefined) return hour;
  }
  return undefined;
}

/**
 * The hour of a line that was not parsed.
 *
 * @param bytes - bytes with the line.
 * @param times - where the values of the fields with a time stand, each outside the line if it is not there.
 * @returns as `hourOf` says.
 */
export function hourAt(bytes: Buffer, times: Int32Array): string | undefined {
  for (let index = 0; index < times.length; index += 1) {
    const from = times[index] as number;
    if (from < 0) continue;
    // Most lines are of the same hour as the one before.
    if (isWritten(bytes, from)) return lastHour;
    const text = bytes.toString("latin1", from, from + LONGEST);
    const value = text.startsWith('"') ? text.slice(1) : Number.parseFloat(text);
    const hour = readHour(value);
    if (hour === undefined) continue;
    if (text.startsWith('"')) {
      lastHour = hour;
      lastText = Buffer.from(text.slice(0, WRITTEN_LENGTH), "latin1");
    }
    return hour;
  }
  return undefined;
}

let lastHour: string | undefined;
let lastText: Uint8Array = new Uint8Array(0);

/** A quotation mark, a day, a letter or space, and an hour. */
const WRITTEN_LENGTH = 14;

function isWritten(bytes: Uint8Array, from: number): boolean {
  for (let index = WRITTEN_LENGTH - 1; index >= 0; index -= 1)
    if (bytes[from + index] !== lastText[index]) return false;
  return true;
}

/** More is not looked at of a time. */
const LONGEST = 24;

function readHour(time: unknown): string | undefined {
  if (typeof time === "string") {
    const [, day, hour] = WRITTEN.exec(time) ?? [];
    return day && `${day}T${hour}`;
  }
  // Seconds or milliseconds since 1970, of this century.
  if (typeof time !== "number" || !(time >= 1e9 && time < 4e12)) return undefined;
  const milliseconds = time < 4e9 ? time * 1000 : time;
  return milliseconds < 1e12 ? undefined : new Date(milliseconds).toISOString().slice(0, 13);
}

/**
 * The hour that stands in front of a line of text.
 *
 * @param bytes - bytes with the line.
 * @param from - where it begins.
 * @param to - where what is in front ends.
 * @returns the hour; undefined if there is none.
 */
export function hourIn(bytes: Buffer, from: number, to: number): string | undefined {
  if (front !== undefined && isAgain(front, bytes, from, to)) return front.hour;
  const found = SOMEWHERE.exec(bytes.toString("latin1", from, to));
  if (found === null) return undefined;
  const [text, day, hour] = found;
  front = { at: found.index, bytes: Buffer.from(text, "latin1"), hour: `${day}T${hour}` };
  return front.hour;
}

/** The hour that was read last in front of a line. */
let front: Front | undefined;

interface Front {
  /** How far from the beginning of the line. */
  readonly at: number;
  readonly bytes: Uint8Array;
  readonly hour: string;
}

/** Whether the hour stands where it stood before, with no digit in front of it: then it is the first one. */
function isAgain({ at: place, bytes: known }: Front, bytes: Buffer, from: number, to: number): boolean {
  const start = from + place;
  if (start + known.length > to) return false;
  for (let index = known.length - 1; index >= 0; index -= 1) if (bytes[start + index] !== known[index]) return false;
  for (let at = from; at < start; at += 1) if (isDigit(bytes[at] as number)) return false;
  return true;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
