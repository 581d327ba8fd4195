import type { Advice } from "../runtime/advice.ts";
import { mergeAdvice } from "../runtime/advice.ts";
import { type AdviceFields, compareAdvice } from "./advice.ts";
import {
  type Answer,
  answering,
  answerOf,
  keyOf,
  patternOf,
  type Question,
  questionsOf,
  type SpaceRecord,
  spacesOf,
} from "./answers.ts";
import { comingAndGoing, compareEntry, type EntryPair, type EntryPairs, pairEntries } from "./entry-changes.ts";
import { entrySubject, type Finding, finding } from "./finding.ts";
import { canonical, type JsonObject, objectsIn, same, textIn } from "./json.ts";

/**
 * Compares the entries of two versions of `codes.json`: the entries themselves, and what every code
 * of every service and network is answered.
 *
 * @param old - the file before.
 * @param now - the file after.
 * @returns the findings.
 */
export function compareEntries(old: JsonObject, now: JsonObject): Finding[] {
  const pairs = pairEntries(objectsIn(old.entries), objectsIn(now.entries));
  const perCode = new Map<string, number>();
  for (const entry of objectsIn(now.entries)) {
    const code = codeKey(entry);
    perCode.set(code, (perCode.get(code) ?? 0) + 1);
  }
  const answers = compareAnswers(old, now, pairs);
  const told = new Set(answers.map(({ entry }) => entry && canonical(entry)));
  const rewritten = pairs.kept.filter(
    (pair) => !same(advising(pair.old), advising(pair.new)) && !told.has(canonical(keyOf(pair.new))),
  );
  return [
    ...comingAndGoing(pairs),
    ...pairs.kept.flatMap((pair) => compareEntry(pair, (perCode.get(codeKey(pair.new)) ?? 0) > 1)),
    ...answers,
    ...rewritten.map((pair) =>
      finding("variation.rewritten", entrySubject(keyOf(pair.old)), { entry: keyOf(pair.new) }),
    ),
  ];
}

const codeKey = (entry: JsonObject) => JSON.stringify([entry.space, patternOf(entry)]);

/** The part of an entry that answers are made of. */
function advising(entry: JsonObject): JsonObject {
  const { documented, scope, outcome, retry, actor, reason, disclosure, note, text, when } = entry;
  return { documented, scope, outcome, retry, actor, reason, disclosure, note, text, when };
}

/** Collects findings that are the same for many questions, with those for which they hold. */
interface Tally {
  /** Notes that an entry was asked about. */
  asked(subject: string, where: string): void;
  add(item: Finding, where: string): void;
  findings(): Finding[];
}

function newTally(): Tally {
  const found = new Map<string, { readonly finding: Finding; readonly where: Set<string> }>();
  const asked = new Map<string, Set<string>>();
  return {
    asked: (subject, where) => addTo(asked, subject, where),
    add(item, where) {
      const key = canonical([item.rule, item.subject, item.old, item.new]);
      const known = found.get(key);
      if (known) known.where.add(where);
      else found.set(key, { finding: item, where: new Set([where]) });
    },
    findings: () =>
      [...found.values()].map(({ finding: item, where }) => {
        const all = asked.get(item.entry ? entrySubject(item.entry) : item.subject) ?? [];
        const except = [...all].filter((place) => !where.has(place)).sort();
        if (!where.has(AS_WRITTEN)) return { ...item, where: [...where].sort() };
        return except.length === 0 ? item : { ...item, except };
      }),
  };
}

function addTo(map: Map<string, Set<string>>, key: string, item: string): void {
  const set = map.get(key);
  if (set) set.add(item);
  else map.set(key, new Set([item]));
}

/** The advice that stands on the entry itself, for those who read `codes.json` without its variations. */
const AS_WRITTEN = "as written";

function compareAnswers(old: JsonObject, now: JsonObject, pairs: EntryPairs): Finding[] {
  const tally = newTally();
  for (const pair of pairs.kept) {
    const [before, after] = [answerOf(pair.old, "", []), answerOf(pair.new, "", [])];
    tally.asked(entrySubject(after.entry), AS_WRITTEN);
    for (const item of compareAnswer(before, after)) tally.add(item, AS_WRITTEN);
  }
  const [before, after] = [spacesOf(old), spacesOf(now)];
  for (const [id, space] of before) {
    const next = after.get(id);
    // A space that is read in another way has nothing to compare; that has a rule of its own.
    if (next && sameForm(space, next) && !same(space, next)) compareSpaceAnswers(tally, space, next, pairs);
  }
  return tally.findings();
}

function sameForm(a: SpaceRecord, b: SpaceRecord): boolean {
  return same(
    [a.node.kind, a.node.segments, a.node.open].map((value) => value ?? null),
    [b.node.kind, b.node.segments, b.node.open].map((value) => value ?? null),
  );
}

function compareSpaceAnswers(tally: Tally, old: SpaceRecord, now: SpaceRecord, pairs: EntryPairs): void {
  const successors = new Map(pairs.kept.map((pair) => [canonical(keyOf(pair.old)), pair]));
  const inBoth = servicesOf(now).filter((service) => servicesOf(old).includes(service));
  const [askOld, askNew] = [answering(old), answering(now)];
  for (const question of questionsOf([old, now])) {
    // A service that came or went has a rule of its own.
    if (question.service !== null && !inBoth.includes(question.service)) continue;
    const [before, after] = [askOld(question), askNew(question)];
    const where = placeOf(question);
    const left = before.map((answer) => renamed(answer, successors));
    const shared = left.flatMap((answer) => {
      const match = after.find(({ entry }) => same(entry, answer.entry));
      return match ? [[answer, match] as const] : [];
    });
    for (const [answer, match] of shared) {
      tally.asked(entrySubject(match.entry), where);
      for (const item of compareAnswer(answer, match)) tally.add(item, where);
    }
    if (shared.length === before.length && shared.length === after.length) continue;
    compareChoice(tally, left, after, where, successors);
  }
}

/** Answers that come from other entries than before. */
function compareChoice(
  tally: Tally,
  before: readonly Answer[],
  after: readonly Answer[],
  where: string,
  successors: ReadonlyMap<string, EntryPair>,
): void {
  const isIn = (list: readonly Answer[], { entry }: Answer) => list.some((other) => same(other.entry, entry));
  const [first] = after;
  // What has another code, name or network now has a rule of its own.
  const kept = new Set([...successors].flatMap(([key, pair]) => (key === canonical(keyOf(pair.new)) ? [key] : [])));
  for (const answer of before)
    if (!isIn(after, answer) && kept.has(canonical(answer.entry)) && !sameName(answer, after))
      tally.add(finding("answer.removed", entrySubject(answer.entry), { entry: answer.entry }), where);
  for (const answer of after)
    if (!isIn(before, answer) && kept.has(canonical(answer.entry)) && !sameName(answer, before))
      tally.add(finding("answer.added", entrySubject(answer.entry), { entry: answer.entry }), where);
  if (first === undefined || before.length === 0) return;
  // What is safe for all of them is what a caller gets who cannot tell them apart.
  const merge = (list: readonly Answer[]): AdviceFields => {
    const [only] = list;
    if (list.length === 1 && only) return only.advice;
    return { ...mergeAdvice(list.map(({ advice }) => advice as unknown as Advice)) };
  };
  const [old, now] = [merge(before), merge(after)];
  const single = before.length === 1 && after.length === 1;
  for (const change of compareAdvice(old, now))
    if (single || (change.field !== "reason" && change.field !== "actor"))
      tally.add(
        finding(change.rule, entrySubject(first.entry), { entry: first.entry, old: change.old, new: change.new }),
        where,
      );
}

const sameName = (answer: Answer, list: readonly Answer[]) =>
  list.some(({ entry }) => entry.name === answer.entry.name);

/** An entry that was recoded or renamed answers under its new key. */
function renamed(answer: Answer, successors: ReadonlyMap<string, EntryPair>): Answer {
  const pair = successors.get(canonical(answer.entry));
  return pair ? { ...answer, entry: keyOf(pair.new) } : answer;
}

function compareAnswer(old: Answer, now: Answer): Finding[] {
  const { entry } = now;
  const subject = entrySubject(entry);
  const found: Finding[] = compareAdvice(old.advice, now.advice).map((change) =>
    finding(change.rule, subject, { entry, old: change.old, new: change.new }),
  );
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

function placeOf({ code, service, kind, network }: Question): string {
  const place = service === null ? (network === null ? `code ${code}` : `network ${network}`) : `service ${service}`;
  return kind === null ? place : service === null ? `kind ${kind}` : `${place} as ${kind}`;
}

function servicesOf(space: SpaceRecord): string[] {
  return objectsIn(space.node.services).map((service) => textIn(service.code));
}
