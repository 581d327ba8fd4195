// Generated from the catalog; do not edit.
import { message as en } from "./messages/en.js";
import { message as id } from "./messages/id.js";
import type { DecodeResult } from "./runtime/decode.js";
import type { KnownEntry } from "./runtime/lookup.js";
import { type MessageFunctions, type ProblemDocument, problemOf, type ProblemOptions } from "./runtime/problem.js";
import type { DokuEntry, DokuResult } from "./types.js";

export { PROBLEM_MEDIA_TYPE, type ProblemDocument, type ProblemOptions } from "./runtime/problem.js";

/**
 * Makes a problem document (RFC 9457) from a result, for services that pass errors on.
 *
 * @param result - result of `decode` or `lookup`.
 * @param locale - language of title and detail.
 * @param options - start of `type`, and who reads the document.
 * @returns the document; title and detail are safe to show, and its status makes no client repeat automatically.
 */
export function toProblem(result: DokuEntry | DokuResult, locale: "en" | "id", options: ProblemOptions = {}): ProblemDocument {
  const messages = { en: en, id: id } as unknown as MessageFunctions;
  return problemOf("doku", messages, locale, result as KnownEntry | DecodeResult, options);
}
