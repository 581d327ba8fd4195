import { createHash } from "node:crypto";

/**
 * What was read of a catalog, by path: SHA-256 of the very bytes that were read, so that nothing can change between
 * reading and hashing; null where there was no file. A path that ends with `/` is a folder, with that of its names.
 */
export type Seen = Map<string, string | null>;

/**
 * SHA-256 as it stands in {@link Seen}.
 *
 * @param content - bytes of a file, or text.
 * @returns hexadecimal digits.
 */
export function digestOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * What is noted of a folder of the catalog.
 *
 * @param names - what it holds, in any order.
 * @returns hexadecimal digits.
 */
export function digestOfNames(names: readonly string[]): string {
  return digestOf(JSON.stringify([...names].sort()));
}
