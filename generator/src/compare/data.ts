import { compareEntries, pairsOf } from "./entries.ts";
import { type Finding, finding } from "./finding.ts";
import { always, compareFields, ELSEWHERE, isObject, type JsonObject, same } from "./json.ts";
import type { EntryPairs } from "./pair-entries.ts";
import { compareEnvelopes, compareIdempotency, compareNotifications, compareProcedure } from "./protocol.ts";
import { compareDocs, compareReasons, compareSpaces } from "./spaces.ts";

/**
 * Compares two versions of `codes.json`.
 *
 * @param old - the file before.
 * @param now - the file after.
 * @param pairs - what became of the entries.
 * @returns one finding per difference; none for the same data.
 */
export function compareData(old: JsonObject, now: JsonObject, pairs: EntryPairs = pairsOf(old, now)): Finding[] {
  const identity = (field: string) => always("data.identity", field);
  return [
    ...compareEntries(old, now, pairs),
    ...compareFields("codes.json", old, now, {
      required: {
        provider: identity("provider"),
        version: identity("version"),
        docs: compareDocs,
        reasons: compareReasons,
        spaces: compareSpaces,
        envelopes: compareEnvelopes,
        idempotency: compareIdempotency,
        notifications: compareNotifications,
        procedure: compareProcedure,
        entries: ELSEWHERE,
      },
      optional: { verification: always("vector.changed", "verification vectors") },
    }),
    ...(same(unreadable(old.entries), unreadable(now.entries))
      ? []
      : [finding("data.field-removed", "codes.json entries")]),
  ].filter(unique());
}

/** What is no entry although it stands where they do. */
function unreadable(entries: unknown): unknown {
  return Array.isArray(entries) ? entries.filter((entry) => !isObject(entry)) : null;
}

/** The same difference may be found on two ways. */
function unique(): (item: Finding) => boolean {
  const seen = new Set<string>();
  return (item) => {
    const key = JSON.stringify(item);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  };
}
