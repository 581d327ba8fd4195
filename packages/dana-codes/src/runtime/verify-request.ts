// Generated from the catalog; do not edit.
import { ownOfAny } from "./own.js";
import type { VerificationProblem } from "./verification.js";
import type { Secret } from "./verify-crypto.js";
import { bytesOf } from "./verify-platform.js";

// What a handler gets from its framework: each framework has its own kind of headers and bodies.

/** Headers of `fetch`, a `Map`, or an object as in Node.js. Upper and lower case make no difference. */
export type HeadersLike =
  | { entries(): Iterable<readonly [string, string]> }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A notification exactly as it was received. */
export interface Notification {
  /** The raw body, before it was parsed: its bytes, or the same bytes as UTF-8 text. */
  readonly body: string | Uint8Array | ArrayBuffer;
  readonly headers: HeadersLike;
  /** HTTP method, for example `POST`. Needed only if the provider signs it. */
  readonly method?: string | undefined;
  /** Path of the address that you gave the provider, as in the request line. Needed only if the provider signs it. */
  readonly path?: string | undefined;
}

/** Keys by name. A name can have several keys while an old key is being replaced. */
export type KeysLike = Readonly<Record<string, Secret | readonly Secret[] | undefined>>;

/** What time it is, and how old a notification may be. */
export interface VerifyOptions {
  /** The current time. The default is the clock of the machine. */
  readonly now?: Date | number | undefined;
  /** The highest age, in place of the one in the provider's rule. */
  readonly maxAgeSeconds?: number | undefined;
}

/**
 * Reads the raw body.
 *
 * @param value - what the caller gave.
 * @returns a copy of its bytes, so that nobody can change them while they are checked; or what is wrong with it.
 */
export function rawBody(value: unknown): Uint8Array | VerificationProblem {
  if (value === undefined || value === null || value === "") return "body_missing";
  if (typeof value === "string") return bytesOf(value);
  const bytes = bytesIn(value);
  if (bytes === undefined) return "body_parsed";
  return bytes.length === 0 ? "body_missing" : bytes;
}

function bytesIn(value: unknown): Uint8Array | undefined {
  // `instanceof` would not know buffers of another realm, for example under a test runner.
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice();
  if (Object.prototype.toString.call(value) !== "[object ArrayBuffer]") return undefined;
  return new Uint8Array(value as ArrayBuffer).slice();
}

/**
 * Reads headers.
 *
 * @param headers - what the caller gave, of any type.
 * @returns the values by name; the names in lower case.
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
  // An object may have a header named `entries`. Then it is not a function.
  return typeof entries === "function" ? entries.call(headers) : Object.entries(headers);
}

/**
 * Reads the keys of one name.
 *
 * @param keys - what the caller gave, of any type.
 * @param name - name of the key.
 * @returns the keys. Empty ones are left out: HMAC would accept an empty key.
 */
export function secretsOf(keys: unknown, name: string): readonly Secret[] {
  const value = ownOfAny(keys, name);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one): one is Secret =>
    typeof one === "string" ? one !== "" : one instanceof Uint8Array && one.length > 0,
  );
}

/**
 * Reads a time with its offset from UTC.
 *
 * @param text - ISO 8601, to the second or finer.
 * @returns milliseconds since 1970; undefined for a time without an offset and for anything else.
 */
export function readTime(text: string): number | undefined {
  const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/.exec(text);
  if (!form) return undefined;
  const [, time, fraction = "", zone = ""] = form;
  const milliseconds = Date.parse(`${time}${fraction.slice(0, 4)}${zone.replace(/(\d\d)(\d\d)$/, "$1:$2")}`);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
