// Generated from the catalog; do not edit.
import type { Path } from "../shapes.js";
import type { EvidenceFields } from "./evidence.js";

/**
 * How much of a value matters: only its kind, all of it, whether it is an amount above zero, its first digits. Where `all`
 * matters and the value is not empty, the object around it has to be read by itself.
 */
export type Look = "kind" | "value" | "amount" | "digits" | "all";

/** Digits that tell a card network, at most. */
const DIGITS = 8;

/**
 * Makes a function that says how much of a value matters. A body may begin at any object, so what the last names on the
 * way to the value say counts.
 *
 * @param fields - everything that is looked at in bodies, of each provider that comes into question.
 * @returns the function; it is given the names on the way, and places in lists as numbers.
 */
export function lookTable(fields: readonly EvidenceFields[]): (path: Path) => Look {
  const table = new Map<string, Look>();
  const put = (paths: readonly Path[], look: Look) => {
    for (const path of paths) {
      const key = JSON.stringify(path);
      table.set(key, both(table.get(key) ?? "kind", look));
    }
  };
  for (const { values, amounts, numbers, all } of fields) {
    put(amounts, "amount");
    put(numbers, "digits");
    put(values, "value");
    put(all, "all");
  }
  return (path) =>
    path.reduce<Look>((look, _, start) => both(look, table.get(JSON.stringify(path.slice(start))) ?? "kind"), "kind");
}

/** What matters where a value is looked at in two ways. */
function both(one: Look, other: Look): Look {
  if (one === other || other === "kind") return one;
  if (one === "kind") return other;
  return one === "all" || other === "all" ? "all" : "value";
}

/**
 * What matters of a value of which not everything does.
 *
 * @param look - `amount` or `digits`.
 * @param bytes - bytes with the value.
 * @param from - where it begins, with its quotation mark if it is a text.
 * @param to - where it ends.
 * @returns a text that is the same for values that make no difference; undefined where all of the value matters.
 */
export function essence(look: Look, bytes: Buffer, from: number, to: number): string | undefined {
  const isText = bytes[from] === QUOTE;
  const [start, end] = isText ? [from + 1, to - 1] : [from, to];
  if (look === "amount") return plainAmount(bytes, start, end);
  // Behind an escape may stand another digit.
  if (look !== "digits" || !isText || bytes.subarray(start, end).includes(BACKSLASH)) return undefined;
  let stop = start;
  while (stop < end && stop - start < DIGITS && isDigit(bytes[stop])) stop += 1;
  return bytes.toString("latin1", start, stop);
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const DOT = 0x2e;

// Amounts beyond these may be read as none.
const LONGEST_AMOUNT = 18;
const MOST_DECIMALS = 6;

/** Whether digits, perhaps with a point between them, are more than zero; undefined for anything else. */
function plainAmount(bytes: Uint8Array, from: number, to: number): "more" | "zero" | undefined {
  let isPositive = false;
  let point = to;
  if (to === from || to - from > LONGEST_AMOUNT) return undefined;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte === DOT && at > from && at < to - 1 && point === to) point = at;
    else if (!isDigit(byte)) return undefined;
    else if (byte > 0x30) isPositive = true;
  }
  if (to - point > MOST_DECIMALS) return undefined;
  return isPositive ? "more" : "zero";
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
