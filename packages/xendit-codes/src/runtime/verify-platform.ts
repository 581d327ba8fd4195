// Generated from the catalog; do not edit.
// The parts of the platform that are used. They are declared here, because packages compile without the types of any
// platform.

type Bytes = Uint8Array;

/** A key of WebCrypto. */
export interface CryptoKeyLike {
  readonly type: string;
}

/** The part of WebCrypto that is used. */
export interface Subtle {
  digest(hash: string, data: Bytes): Promise<ArrayBuffer>;
  generateKey(algorithm: object, extractable: false, usages: readonly string[]): Promise<CryptoKeyLike>;
  importKey(
    format: "raw" | "spki",
    data: Bytes,
    algorithm: object,
    extractable: boolean,
    usages: readonly string[],
  ): Promise<CryptoKeyLike>;
  exportKey(format: "spki", key: CryptoKeyLike): Promise<ArrayBuffer>;
  sign(algorithm: string, key: CryptoKeyLike, data: Bytes): Promise<ArrayBuffer>;
  verify(algorithm: string, key: CryptoKeyLike, signature: Bytes, data: Bytes): Promise<boolean>;
}

interface Platform {
  readonly crypto?: { readonly subtle?: Subtle };
  readonly atob: (text: string) => string;
  readonly btoa: (text: string) => string;
  readonly TextEncoder: new () => { encode(text: string): Bytes };
  readonly TextDecoder: new (
    label: string,
    options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
  ) => { decode(bytes: Bytes): string };
  readonly URLSearchParams: new (text: string) => Iterable<[string, string]>;
}

const platform = /* @__PURE__ */ (() => globalThis as unknown as Platform)();

/**
 * Finds the platform's cryptography.
 *
 * @returns WebCrypto; undefined if there is none, for example on a page that was not loaded over HTTPS.
 */
export async function subtleCrypto(): Promise<Subtle | undefined> {
  if (platform.crypto?.subtle) return platform.crypto.subtle;
  try {
    // Node.js 18 has it only in a module. Bundlers must not look for that module.
    const module = "node:crypto";
    const found = await import(/* webpackIgnore: true */ /* @vite-ignore */ module);
    return found.webcrypto?.subtle;
  } catch {
    return undefined;
  }
}

/**
 * Writes a text as UTF-8.
 *
 * @param text - the text.
 * @returns its bytes.
 */
export function bytesOf(text: string): Bytes {
  return new platform.TextEncoder().encode(text);
}

/**
 * Reads bytes as UTF-8.
 *
 * @param bytes - any bytes.
 * @returns the text, with a byte order mark if there is one; undefined if they are not UTF-8.
 */
export function textOfBytes(bytes: Bytes): string | undefined {
  try {
    return new platform.TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Reads base64.
 *
 * @param text - any text.
 * @returns the bytes; undefined unless the text is exactly what {@link toBase64} writes for them, padding included.
 */
export function fromBase64(text: string): Bytes | undefined {
  try {
    const binary = platform.atob(text);
    // The last character may have bits that belong to no byte. Any value of them would give the same bytes.
    return platform.btoa(binary) === text ? Uint8Array.from(binary, (one) => one.charCodeAt(0)) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes bytes as base64.
 *
 * @param bytes - any bytes.
 * @returns the text, with padding.
 */
export function toBase64(bytes: Bytes): string {
  return platform.btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/**
 * Reads hexadecimal digits.
 *
 * @param text - any text.
 * @returns the bytes; undefined for anything but pairs of lower-case digits.
 */
export function fromHex(text: string): Bytes | undefined {
  if (!/^(?:[0-9a-f]{2})+$/.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/**
 * Writes bytes as lower-case hexadecimal digits.
 *
 * @param bytes - any bytes.
 * @returns the text.
 */
export function toHex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Reads the fields of a form.
 *
 * @param text - the body.
 * @returns names and values, in order.
 */
export function formFields(text: string): readonly (readonly [string, string])[] {
  return [...new platform.URLSearchParams(text)];
}
