import { keyOf, patternOf } from "./entry-data.ts";
import { entrySubject, type Finding, finding } from "./finding.ts";
import { type JsonObject, same, textIn } from "./json.ts";
import type { EntryPair, EntryPairs } from "./pair-entries.ts";

// What a provider did to a code, and what we got wrong about it, look alike in the data: another meaning stands where one
// stood. The dates tell them apart. A correction changes an entry; a reuse ends it, and puts another one in its place.

/**
 * Whether an entry says what a code meant before.
 *
 * @param entry - the entry in `codes.json`.
 * @returns true if it has an end.
 */
export function hasEnded({ validUntil }: JsonObject): boolean {
  return typeof validUntil === "string";
}

/**
 * Findings about entries that are new: new codes, new meanings of codes whose old one ended, and what codes meant before.
 *
 * @param pairs - what became of the entries.
 * @returns one finding each.
 */
export function comingEntries(pairs: EntryPairs): Finding[] {
  return pairs.added.map((entry) => {
    const about = { entry: keyOf(entry) };
    const subject = entrySubject(keyOf(entry));
    if (hasEnded(entry)) return finding("entry.earlier-added", subject, { ...about, new: textIn(entry.validUntil) });
    const before = endedNow(pairs).find((pair) => isSameCode(pair.new, entry));
    if (before)
      return finding("entry.reused", subject, { ...about, old: textIn(before.new.name), new: textIn(entry.name) });
    return finding("entry.added", subject, { ...about, new: `${textIn(entry.outcome)}, ${textIn(entry.retry)}` });
  });
}

/**
 * Findings about meanings that ended, hold again, or have other dates.
 *
 * @param pairs - what became of the entries.
 * @returns one finding each; none for a meaning whose code was given another one, as that one is a finding already.
 */
export function endingEntries(pairs: EntryPairs): Finding[] {
  return pairs.kept.flatMap((pair) => {
    const { old, new: now } = pair;
    const details = { entry: keyOf(now), old: old.validUntil, new: now.validUntil };
    const subject = entrySubject(keyOf(old));
    if (isEnding(pair))
      return pairs.added.some((entry) => !hasEnded(entry) && isSameCode(now, entry))
        ? []
        : [finding("entry.withdrawn", subject, details)];
    if (hasEnded(old) && !hasEnded(now)) return [finding("entry.valid-again", subject, details)];
    if (same([old.validFrom, old.validUntil], [now.validFrom, now.validUntil])) return [];
    const dates = (entry: JsonObject) => `${textIn(entry.validFrom)}/${textIn(entry.validUntil)}`;
    return [finding("entry.dates-changed", subject, { ...details, old: dates(old), new: dates(now) })];
  });
}

/** Entries that have ended since the last release. */
export function endedNow({ kept }: EntryPairs): readonly EntryPair[] {
  return kept.filter(isEnding);
}

function isEnding({ old, new: now }: EntryPair): boolean {
  return !hasEnded(old) && hasEnded(now);
}

function isSameCode(one: JsonObject, other: JsonObject): boolean {
  const placeOf = (entry: JsonObject) => [entry.space, patternOf(entry), entry.service ?? null, entry.network ?? null];
  return same(placeOf(one), placeOf(other));
}
