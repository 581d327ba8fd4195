import type { Output } from "./output.ts";
import { DATA } from "./tables/files.ts";

/** Path of the test vectors in the package of a provider. */
export const VECTORS = `${DATA}/vectors.ndjson`;

/**
 * The row of the table of outputs for the test vectors. They follow from the other files and are made when the package is
 * built.
 *
 * @returns the row.
 */
export function vectorsOutput(): Output {
  return { path: VECTORS, use: "built", about: ABOUT };
}

const ABOUT =
  "test vectors: bodies, lookups and histories of payments with all that this package says to them, for runtimes of other languages";
