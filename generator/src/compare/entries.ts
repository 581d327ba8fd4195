import { comingAndGoing, compareEntry } from "./entry-changes.ts";
import { answerOf, keyOf } from "./entry-data.ts";
import { entrySubject, type Finding, finding } from "./finding.ts";
import { type JsonObject, objectsIn, same } from "./json.ts";
import { type EntryPair, type EntryPairs, pairEntries } from "./pair-entries.ts";

/**
 * Compares the entries of two versions of `codes.json`: what came and went, and what is written in them. What their
 * advice means is compared by what the packages answer.
 *
 * @param old - the file before.
 * @param now - the file after.
 * @param pairs - what became of the entries.
 * @returns the findings.
 */
export function compareEntries(old: JsonObject, now: JsonObject, pairs: EntryPairs = pairsOf(old, now)): Finding[] {
  return [
    ...comingAndGoing(pairs),
    ...pairs.kept.flatMap((pair) => [...compareEntry(pair), ...compareTexts(pair), ...compareAdvising(pair)]),
  ];
}

/**
 * Finds out what became of the entries of a version.
 *
 * @param old - `codes.json` before.
 * @param now - `codes.json` after.
 * @returns those that are in both, and those that are in one.
 */
export function pairsOf(old: JsonObject, now: JsonObject): EntryPairs {
  return pairEntries(objectsIn(old.entries), objectsIn(now.entries));
}

/** Advice that is written differently; whether anybody is told something else is for the answers to say. */
function compareAdvising({ old, new: now }: EntryPair): Finding[] {
  if (same(advising(old), advising(now))) return [];
  return [finding("variation.rewritten", entrySubject(keyOf(now)), { entry: keyOf(now) })];
}

/** The part of an entry that answers are made of. */
function advising(entry: JsonObject): JsonObject {
  const { scope, outcome, retry, actor, reason, disclosure, ends, part, reuse, when } = entry;
  return { scope, outcome, retry, actor, reason, disclosure, ends, part, reuse, when };
}

function compareTexts(pair: EntryPair): Finding[] {
  const [old, now] = [answerOf(pair.old, "", []), answerOf(pair.new, "", [])];
  const { entry } = now;
  const subject = entrySubject(entry);
  const found: Finding[] = [];
  if (old.documented !== now.documented)
    found.push(finding("entry.documented-label", subject, { entry, old: old.documented, new: now.documented }));
  if (old.note !== now.note)
    found.push(finding("text.changed", `${subject} note`, { entry, old: old.note, new: now.note }));
  for (const key of [...new Set([...old.texts.keys(), ...now.texts.keys()])].sort()) {
    const [before, after] = [old.texts.get(key), now.texts.get(key)];
    if (before === after) continue;
    const rule = before === undefined ? "text.added" : after === undefined ? "text.removed" : "text.changed";
    found.push(finding(rule, `${subject} ${key}`, { entry, old: before, new: after }));
  }
  return found;
}
