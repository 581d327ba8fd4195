import { CONFIDENCES } from "../runtime/vocabulary.ts";
import { comingEntries, endingEntries } from "./dates.ts";
import { keyOf } from "./entry-data.ts";
import { type EntryKey, entrySubject, type Finding, finding } from "./finding.ts";
import {
  always,
  asSet,
  compareFields,
  difference,
  ELSEWHERE,
  type FieldRule,
  type JsonObject,
  objectIn,
  sameSet,
  textsIn,
} from "./json.ts";
import type { EntryPair, EntryPairs } from "./pair-entries.ts";

/**
 * Findings about entries that came or went.
 *
 * @param pairs - what became of the entries.
 * @returns one finding each.
 */
export function comingAndGoing(pairs: EntryPairs): Finding[] {
  const { removed } = pairs;
  const about = (entry: JsonObject) => ({ entry: keyOf(entry) });
  return [
    ...removed.map((entry) =>
      finding(
        typeof entry.deprecated === "string" ? "entry.retired" : "entry.removed",
        entrySubject(keyOf(entry)),
        about(entry),
      ),
    ),
    ...comingEntries(pairs),
    ...endingEntries(pairs),
  ];
}

/**
 * Compares what an entry carries beside its advice and texts, which are compared by answers.
 *
 * @param pair - the entry before and after.
 * @returns the findings.
 */
export function compareEntry({ old, new: now }: EntryPair): Finding[] {
  const entry = keyOf(now);
  // Those who use the last release know the entry by what it was.
  const subject = entrySubject(keyOf(old));
  const details = { entry };
  const recoded = always("entry.recoded", subject, details);
  const message = asSet("message.changed", subject, details);
  return compareFields(subject, old, now, {
    required: {
      space: always("entry.removed", subject, details),
      name: always("entry.renamed", subject, details),
      code: recoded,
      network: always("entry.network-changed", subject, details),
      messages: message,
      documented: ELSEWHERE,
      scope: ELSEWHERE,
      outcome: ELSEWHERE,
      retry: ELSEWHERE,
      actor: ELSEWHERE,
      reason: ELSEWHERE,
      disclosure: ELSEWHERE,
      note: ELSEWHERE,
      confidence: (before, after) => [
        finding(rank(after) > rank(before) ? "entry.confidence-lowered" : "entry.confidence-raised", subject, {
          ...details,
          old: before,
          new: after,
        }),
      ],
      text: ELSEWHERE,
      sources: asSet("source.changed", subject, details),
    },
    optional: {
      pattern: recoded,
      http: recoded,
      case: recoded,
      service: recoded,
      services: asSet("entry.services-changed", subject, details),
      with: (before, after) =>
        sameSet(conditionsIn(before), conditionsIn(after))
          ? []
          : always("entry.condition-changed", subject, details)(before, after),
      only: (before, after) =>
        sameSet(conditionsIn(before), conditionsIn(after))
          ? []
          : always("entry.condition-changed", subject, details)(before, after),
      from: asSet("entry.condition-changed", subject, details),
      ends: ELSEWHERE,
      part: ELSEWHERE,
      reuse: ELSEWHERE,
      params: (before, after) => compareParams(subject, details, before, after),
      placeholders: (before, after) =>
        Object.keys({ ...objectIn(before), ...objectIn(after) }).every((key) =>
          sameSet(objectIn(before)[key], objectIn(after)[key]),
        )
          ? []
          : message(before, after),
      deprecated: comesAndGoes("entry.deprecated", "entry.deprecation-withdrawn", subject, details),
      validFrom: ELSEWHERE,
      validUntil: ELSEWHERE,
      undocumentedSince: comesAndGoes("entry.undocumented", "entry.documented-again", subject, details),
      when: ELSEWHERE,
    },
  });
}

function conditionsIn(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((item) => {
    const { values, fields, either, ...rest } = objectIn(item);
    return { ...rest, fields: sorted(fields), values: sorted(values), either: conditionsIn(either) };
  });
}

function sorted(list: unknown): unknown {
  return Array.isArray(list) ? [...list].sort() : list;
}

function compareParams(
  subject: string,
  details: { readonly entry: EntryKey },
  old: unknown,
  now: unknown,
): readonly Finding[] {
  const { added, removed } = difference(textsIn(old), textsIn(now));
  return [
    ...removed.map((name) => finding("param.removed", `${subject} ${name}`, { ...details, old: name })),
    ...added.map((name) => finding("param.added", `${subject} ${name}`, { ...details, new: name })),
  ];
}

function comesAndGoes(
  came: "entry.deprecated" | "entry.undocumented",
  went: "entry.deprecation-withdrawn" | "entry.documented-again",
  subject: string,
  details: { readonly entry: EntryKey },
): FieldRule {
  return (old, now) => {
    if (old === undefined) return always(came, subject, details)(old, now);
    if (now === undefined) return always(went, subject, details)(old, now);
    return always("text.changed", subject, details)(old, now);
  };
}

function rank(confidence: unknown): number {
  const index = (CONFIDENCES as readonly unknown[]).indexOf(confidence);
  return index < 0 ? CONFIDENCES.length : index;
}
