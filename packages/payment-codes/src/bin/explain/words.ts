// Generated from the catalog; do not edit.
import type { Filters } from "../arguments.js";
import type { EntryData } from "../codes-data.js";
import type { Library } from "../library.js";
import { eachSpace, type FoundEntry } from "./find.js";

/** Most entries that a search gives; beyond them it only counts. */
export const MOST = 20;

/**
 * Searches for words in messages, titles and reasons, in all languages.
 *
 * @param library - the package.
 * @param query - the words; all of them have to stand there, each at the start of a word.
 * @param filters - which providers and spaces.
 * @returns the entries, those where a message is exactly what was asked for first; and how many there are.
 */
export function findWords(library: Library, query: string, filters: Filters): { entries: FoundEntry[]; total: number } {
  const wanted = lettersOf(query);
  const words = wanted.split(" ").filter(Boolean);
  // A number alone is a code, and one that nobody knows is answered by no text that happens to name the number.
  if (!/\p{L}/u.test(wanted)) return { entries: [], total: 0 };
  const hits = eachSpace(library, filters).flatMap(({ provider, space }) => {
    const data = library.data(provider);
    const meanings = new Map(data.reasons.map(({ name, meaning }) => [name, meaning]));
    const own = data.entries.filter((entry) => entry.space === space && entry.validUntil === undefined);
    return own
      .map((entry) => ({ provider, entry, rank: rankOf(entry, meanings.get(entry.reason) ?? "", wanted, words) }))
      .filter(({ rank }) => rank > 0);
  });
  const ordered = hits.sort((a, b) => b.rank - a.rank);
  const entries = ordered.slice(0, MOST).flatMap(({ provider, entry }) => {
    const { space, code, name, network } = entry;
    const found = library.lookup(provider, space, code, { ...(network !== null && { network }) });
    return found.filter((item) => item.name === name).map((item) => ({ provider, entry: item }));
  });
  return { entries, total: ordered.length };
}

/** How well an entry fits: by a message, a title or its reason; 0 where it does not. */
function rankOf(entry: EntryData, reason: string, wanted: string, words: readonly string[]): number {
  const messages = entry.messages.map(lettersOf);
  if (messages.includes(wanted)) return 4;
  const titles = Object.values(entry.text).map(({ title }) => lettersOf(title));
  if (titles.includes(wanted)) return 3;
  if ([...messages, ...titles].some((text) => holdsAll(text, words))) return 2;
  return holdsAll(lettersOf(`${reason} ${entry.reason} ${entry.name}`), words) ? 1 : 0;
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => ` ${text}`.includes(` ${word}`));
}

/** Letters and digits in lower case, with single spaces between the words. */
function lettersOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
