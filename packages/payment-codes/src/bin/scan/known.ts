// Generated from the catalog; do not edit.
import type { Finding } from "./finding.js";
import { essence, type Look } from "./look.js";

/** A value that was read. */
export interface Read {
  /** A text stands with its quotation marks; a text inside a text is unescaped. */
  bytes: Buffer;
  from: number;
  to: number;
  look: Look;
  /** Nothing but its kind can be compared: a list, or anything of which all matters. */
  isWhole: boolean;
}

/** What was found in JSON that is alike, by the values that matter: one of them at each step. */
export interface Known {
  findings: readonly Finding[] | undefined;
  /** The first values that came here. */
  readonly few: { readonly bytes: Uint8Array; readonly next: Known }[];
  /** All others, and values of which not everything matters. */
  more: Map<string, Known> | undefined;
}

/**
 * Knows nothing.
 *
 * @returns a beginning.
 */
export function knowNothing(): Known {
  return { findings: undefined, few: [], more: undefined };
}

/** Values that are looked through one by one. */
const FEW = 24;

/** Longer values are not worth remembering. */
const LONGEST = 256;

/**
 * Whether a value can be told from others by its bytes.
 *
 * @param value - the value.
 * @returns false where everything around it has to be read.
 */
export function isComparable({ isWhole, from, to }: Read): boolean {
  return !isWhole && to - from <= LONGEST;
}

/**
 * What is known behind a value.
 *
 * @param known - what is known in front of it.
 * @param value - the value, which can be compared.
 * @returns what is known; undefined if the value is new.
 */
export function behind(known: Known, { bytes, from, to, look }: Read): Known | undefined {
  const part = look === "value" ? undefined : essence(look, bytes, from, to);
  if (part !== undefined) return known.more?.get(keyOf(look, part));
  const { few } = known;
  for (let index = 0; index < few.length; index += 1) {
    const one = few[index] as Known["few"][number];
    if (!isSame(one.bytes, bytes, from, to)) continue;
    // What comes often comes to stand in front.
    if (index > 0) {
      few[index] = few[index - 1] as Known["few"][number];
      few[index - 1] = one;
    }
    return one.next;
  }
  return known.more?.get(keyOf("value", bytes.toString("latin1", from, to)));
}

/**
 * Remembers a value that is new.
 *
 * @param known - what is known in front of it; it is changed.
 * @param value - the value.
 * @returns what is known behind it: nothing.
 */
export function learn(known: Known, { bytes, from, to, look }: Read): Known {
  const next = knowNothing();
  const part = look === "value" ? undefined : essence(look, bytes, from, to);
  if (part === undefined && known.few.length < FEW)
    known.few.push({ bytes: Uint8Array.prototype.slice.call(bytes, from, to), next });
  else {
    known.more ??= new Map();
    known.more.set(part === undefined ? keyOf("value", bytes.toString("latin1", from, to)) : keyOf(look, part), next);
  }
  return next;
}

function keyOf(look: Look, text: string): string {
  return look === "value" ? text : `${look} ${text}`;
}

function isSame(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  const { length } = known;
  if (to - from !== length) return false;
  // Codes differ at their ends.
  for (let index = length - 1; index >= 0; index -= 1) if (known[index] !== bytes[from + index]) return false;
  return true;
}
