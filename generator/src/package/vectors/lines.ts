import type { CodesData } from "../../emit/codes-json.ts";
import type { Codes } from "./codes.ts";
import type { Library } from "./library.ts";
import { vectorsOf } from "./vectors.ts";

/**
 * Writes the test vectors of a provider.
 *
 * @param data - its `codes.json`.
 * @param library - its package.
 * @returns one JSON object a line.
 */
export function vectorLines(data: CodesData, library: Library): string {
  const codes = data as unknown as Codes;
  return vectorsOf(codes, library)
    .map((vector) => `${lineOf(vector)}\n`)
    .join("");
}

/**
 * Writes a value on one line, also for those who take more characters for the end of a line than JSON does.
 *
 * @param value - the value.
 * @returns its JSON.
 */
export function lineOf(value: unknown): string {
  return JSON.stringify(value).replace(ENDS, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const ENDS = /[\u0085\u2028\u2029]/g;
