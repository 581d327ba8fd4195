import { keyOf, patternOf } from "../entry-data.ts";
import type { EntryKey } from "../finding.ts";
import { type JsonObject, objectsIn } from "../json.ts";

/** Finds the entry of `codes.json` that a reply comes from. */
export type EntryFinder = (reply: JsonObject) => EntryKey;

/**
 * Indexes the entries of a version.
 *
 * @param data - its `codes.json`.
 * @returns a function that finds the entry of a reply; one that is not in the data is named as the reply says.
 */
export function entryFinder(data: JsonObject): EntryFinder {
  const known = new Map<string, EntryKey>();
  for (const entry of objectsIn(data.entries)) {
    const key = keyOf(entry);
    known.set(idOf(key.space, key.name, key.code, key.network), key);
  }
  return (reply) => {
    const { space, name, code, network } = keyOf(reply);
    const pattern = patternOf(reply);
    return (
      known.get(idOf(space, name, code, network)) ??
      known.get(idOf(space, name, pattern, network)) ?? { space, name, code: pattern, network }
    );
  };
}

const idOf = (...parts: readonly (string | null)[]) => JSON.stringify(parts);
