import { endedNow, hasEnded } from "../dates.ts";
import { keyOf, spacesOf } from "../entry-data.ts";
import type { EntryKey } from "../finding.ts";
import { canonical, type JsonObject, objectsIn, same, textIn } from "../json.ts";
import type { EntryPairs } from "../pair-entries.ts";
import { type EntryFinder, entryFinder } from "./known-entries.ts";

/** What comparing replies needs to know of both versions. */
export interface Ground {
  readonly oldEntry: EntryFinder;
  readonly newEntry: EntryFinder;
  /** The key that an entry has now: another one where it was renamed or recoded. */
  readonly successor: (key: EntryKey) => EntryKey;
  /** Entries that are in both versions under the same key, and hold in both or in none. */
  readonly isKept: (key: EntryKey) => boolean;
  readonly isAdded: (key: EntryKey) => boolean;
  /** Also for one that has ended. */
  readonly isRemoved: (key: EntryKey) => boolean;
  /** Whether both versions read a space in the same way, and have a service of it or lack it. */
  readonly isShared: (space: string, service: string) => boolean;
}

/**
 * Collects what is known of two versions.
 *
 * @param old - `codes.json` before.
 * @param now - `codes.json` after.
 * @param pairs - what became of the entries.
 * @returns answers to what comparing replies asks.
 */
export function groundOf(old: JsonObject, now: JsonObject, pairs: EntryPairs): Ground {
  const { kept, added, removed } = pairs;
  const successors = new Map(kept.map((pair) => [canonical(keyOf(pair.old)), keyOf(pair.new)]));
  const keys = (entries: readonly JsonObject[]) => new Set(entries.map((entry) => canonical(keyOf(entry))));
  const [fresh, gone] = [keys(added), keys(removed)];
  const stays = new Set(
    kept.flatMap((pair) =>
      same(keyOf(pair.old), keyOf(pair.new)) && hasEnded(pair.old) === hasEnded(pair.new)
        ? canonical(keyOf(pair.new))
        : [],
    ),
  );
  const ended = new Set(endedNow(pairs).map((pair) => canonical(keyOf(pair.old))));
  const [before, after] = [formsOf(old), formsOf(now)];
  return {
    oldEntry: entryFinder(old),
    newEntry: entryFinder(now),
    successor: (key) => successors.get(canonical(key)) ?? key,
    isKept: (key) => stays.has(canonical(key)),
    isAdded: (key) => fresh.has(canonical(key)),
    isRemoved: (key) => gone.has(canonical(key)) || ended.has(canonical(key)),
    isShared(space, service) {
      const [one, other] = [before.get(space), after.get(space)];
      if (one === undefined || other === undefined || one.form !== other.form) return false;
      return service === "" || one.services.has(service) === other.services.has(service);
    },
  };
}

/** How the codes of each space are read. */
function formsOf(data: JsonObject) {
  return new Map(
    [...spacesOf(data)].map(([id, { node }]) => [
      id,
      {
        form: canonical([node.kind, node.segments, node.open].map((value) => value ?? null)),
        services: new Set(objectsIn(node.services).map(({ code }) => textIn(code))),
      },
    ]),
  );
}
