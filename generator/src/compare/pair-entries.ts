import type { JsonObject } from "./json.ts";

/** An entry of the last release and what became of it. */
export interface EntryPair {
  readonly old: JsonObject;
  readonly new: JsonObject;
}

/** What became of the entries of the last release. */
export interface EntryPairs {
  readonly kept: readonly EntryPair[];
  readonly added: readonly JsonObject[];
  readonly removed: readonly JsonObject[];
}

/**
 * Finds each entry of the last release again: under its own key, or else with another code, name or
 * network, the fewest differences first.
 *
 * @param old - entries before.
 * @param now - entries after.
 * @returns those that are in both, and those that are in one.
 */
export function pairEntries(old: readonly JsonObject[], now: readonly JsonObject[]): EntryPairs {
  const kept: EntryPair[] = [];
  let [removed, added] = [[...old], [...now]];
  const identities: ((entry: JsonObject) => readonly unknown[])[] = [
    ({ space, code, name, network }) => [space, code, name, network],
    ({ space, code, name }) => [space, code, name],
    ({ space, name, network, service }) => [space, name, network, service],
    ({ space, code, network }) => [space, code, network],
  ];
  for (const identity of identities) {
    const waiting = new Map<string, JsonObject[]>();
    for (const entry of added) {
      const key = JSON.stringify(identity(entry));
      waiting.set(key, [...(waiting.get(key) ?? []), entry]);
    }
    const left: JsonObject[] = [];
    for (const entry of removed) {
      const found = waiting.get(JSON.stringify(identity(entry)))?.shift();
      if (found) kept.push({ old: entry, new: found });
      else left.push(entry);
    }
    const taken = new Set(kept.map((pair) => pair.new));
    [removed, added] = [left, added.filter((entry) => !taken.has(entry))];
  }
  return { kept, added, removed };
}
