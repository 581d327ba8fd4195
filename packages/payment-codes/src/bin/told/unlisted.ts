// Generated from the catalog; do not edit.
import { fill } from "./fill.js";
import type { SentenceWords } from "./words.js";

/**
 * Whether a text is written like a code, not like words.
 *
 * @param text - what was asked for.
 * @returns true for one word with a digit or an underscore, or in capitals.
 */
export function isCodeLike(text: string): boolean {
  return !/\s/.test(text) && (/[\d_]/.test(text) || (text.length > 1 && text === text.toUpperCase()));
}

/**
 * Says that nothing is known.
 *
 * @param query - what was asked for.
 * @param words - words of the language.
 * @returns the sentence about a code, or about words.
 */
export function unlistedText(query: string, { unlisted }: Pick<SentenceWords, "unlisted">): string {
  return fill(isCodeLike(query) ? unlisted.code : unlisted.text, { query });
}
