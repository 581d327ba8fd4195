// Generated from the catalog; do not edit.
import { ownOfAny } from "./own.js";
import type { VerificationProblem } from "./verification.js";
import type { Secret } from "./verify-crypto.js";
import { bytesOf } from "./verify-platform.js";

// What a handler has in hand: every framework has another kind of headers and bodies.

/** Headers of `fetch`, a `Map`, or an object as Node.js has it; upper and lower case are the same. */
export type HeadersLike =
  | { entries(): Iterable<readonly [string, string]> }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A notification as it was received. */
export interface Notification {
  /** The body before anybody parsed it: its bytes, or the text that they are in UTF-8. */
  readonly body: string | Uint8Array | ArrayBuffer;
  readonly headers: HeadersLike;
  /** `POST`; needed where it is signed. */
  readonly method?: string | undefined;
  /** Path of the address that the provider was given, as in the request line; needed where it is signed. */
  readonly path?: string | undefined;
}

/** Keys by name: a key, or several while an old one is replaced. */
export type KeysLike = Readonly<Record<string, Secret | readonly Secret[] | undefined>>;

/** When it is, and how old a notification may be. */
export interface VerifyOptions {
  /** The time; left out for the clock of the machine. */
  readonly now?: Date | number | undefined;
  /** In place of the age that the rule of the provider allows. */
  readonly maxAgeSeconds?: number | undefined;
}

/**
 * Reads the raw body.
 *
 * @param value - what the caller gave.
 * @returns a copy, so that nothing can change it while it is checked; or what is wrong with it.
 */
export function rawBody(value: unknown): Uint8Array | VerificationProblem {
  if (value === undefined || value === null || value === "") return "body_missing";
  if (typeof value === "string") return bytesOf(value);
  const bytes = bytesIn(value);
  if (bytes === undefined) return "body_parsed";
  return bytes.length === 0 ? "body_missing" : bytes;
}

function bytesIn(value: unknown): Uint8Array | undefined {
  // Of another realm too, as under a test runner.
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice();
  if (Object.prototype.toString.call(value) !== "[object ArrayBuffer]") return undefined;
  return new Uint8Array(value as ArrayBuffer).slice();
}

/**
 * Reads headers.
 *
 * @param headers - what the caller gave, of any type.
 * @returns the values by name in small letters.
 */
export function readHeaders(headers: unknown): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [name, value] of pairsOf(headers)) {
    if (typeof name !== "string") continue;
    const values = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string" && one !== "");
    const key = name.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), ...values]);
  }
  return found;
}

function pairsOf(headers: unknown): Iterable<readonly [unknown, unknown]> {
  if (headers === null || typeof headers !== "object") return [];
  const { entries } = headers as { entries?: unknown };
  // A header may have that name; then it is no function.
  return typeof entries === "function" ? entries.call(headers) : Object.entries(headers);
}

/**
 * Reads the keys of one name.
 *
 * @param keys - what the caller gave, of any type.
 * @param name - name of the key.
 * @returns the keys that are there; an empty one is none, as HMAC would take it.
 */
export function secretsOf(keys: unknown, name: string): readonly Secret[] {
  const value = ownOfAny(keys, name);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one): one is Secret =>
    typeof one === "string" ? one !== "" : one instanceof Uint8Array && one.length > 0,
  );
}

/**
 * Reads a time with its offset.
 *
 * @param text - ISO 8601, to the second or finer.
 * @returns milliseconds since 1970; undefined for a time of no known zone, or anything else.
 */
export function readTime(text: string): number | undefined {
  const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/.exec(text);
  if (!form) return undefined;
  const [, time, fraction = "", zone = ""] = form;
  const milliseconds = Date.parse(`${time}${fraction.slice(0, 4)}${zone.replace(/(\d\d)(\d\d)$/, "$1:$2")}`);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
