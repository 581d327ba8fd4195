import { CONFIDENCES } from "../runtime/vocabulary.ts";
import { keyOf } from "./answers.ts";
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
  textIn,
  textsIn,
} from "./json.ts";

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

/**
 * Findings about entries that came or went.
 *
 * @param pairs - what became of the entries.
 * @returns one finding each.
 */
export function comingAndGoing({ added, removed }: EntryPairs): Finding[] {
  const about = (entry: JsonObject) => ({ entry: keyOf(entry) });
  return [
    ...removed.map((entry) =>
      finding(
        typeof entry.deprecated === "string" ? "entry.retired" : "entry.removed",
        entrySubject(keyOf(entry)),
        about(entry),
      ),
    ),
    ...added.map((entry) =>
      finding("entry.added", entrySubject(keyOf(entry)), { ...about(entry), new: outcomeOf(entry) }),
    ),
  ];
}

function outcomeOf(entry: JsonObject): string {
  return `${textIn(entry.outcome)}, ${textIn(entry.retry)}`;
}

/**
 * Compares what an entry carries beside its advice and texts, which are compared by answers.
 *
 * @param pair - the entry before and after.
 * @param isVariant - whether other entries share its code.
 * @returns the findings.
 */
export function compareEntry({ old, new: now }: EntryPair, isVariant: boolean): Finding[] {
  const entry = keyOf(now);
  // Those who use the last release know the entry by what it was.
  const subject = entrySubject(keyOf(old));
  const details = { entry };
  const recoded = always("entry.recoded", subject, details);
  const message = asSet(isVariant ? "message.variant-changed" : "message.changed", subject, details);
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
      params: (before, after) => compareParams(subject, details, before, after),
      placeholders: (before, after) =>
        Object.keys({ ...objectIn(before), ...objectIn(after) }).every((key) =>
          sameSet(objectIn(before)[key], objectIn(after)[key]),
        )
          ? []
          : message(before, after),
      deprecated: comesAndGoes("entry.deprecated", "entry.deprecation-withdrawn", subject, details),
      undocumentedSince: comesAndGoes("entry.undocumented", "entry.documented-again", subject, details),
      when: ELSEWHERE,
    },
  });
}

function conditionsIn(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((item) => {
    const { values, ...rest } = objectIn(item);
    return { ...rest, values: Array.isArray(values) ? [...values].sort() : values };
  });
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
