import { type Advice, mergeAdvice } from "../../runtime/advice.ts";
import { type AdviceFields, compareAdvice } from "../advice.ts";
import { type EntryKey, entrySubject, finding } from "../finding.ts";
import { type JsonObject, same } from "../json.ts";
import type { LookupQuestion } from "../questions/question.ts";
import { adviceIn, entriesIn, type Replies } from "../questions/reply.ts";
import type { RuleId } from "../rules.ts";
import type { Ground } from "./ground.ts";
import type { Tally } from "./tally.ts";

/** One entry that a code may stand for. */
interface Candidate {
  /** Under the key that it has now. */
  readonly entry: EntryKey;
  readonly advice: AdviceFields;
  /** What else it says about what may be done. */
  readonly traits: JsonObject;
}

/**
 * Compares what two versions say of a code.
 *
 * @param tally - takes the findings.
 * @param replies - the question and both replies.
 * @param ground - what is known of both versions.
 */
export function compareLookup(tally: Tally, replies: Replies<LookupQuestion>, ground: Ground): void {
  const { space, qualifiers, about } = replies.question;
  // A service that came or went has a rule of its own.
  if (!ground.isShared(space, qualifiers.service ?? "")) return;
  const before = candidates(entriesIn(replies.old), (reply) => ground.successor(ground.oldEntry(reply)));
  const after = candidates(entriesIn(replies.new), ground.newEntry);
  const shared = before.flatMap((old) => {
    const now = after.find(({ entry }) => same(entry, old.entry));
    return now ? [{ old, now }] : [];
  });
  for (const { entry } of after) tally.asked(entrySubject(entry), about);
  for (const { old, now } of shared) {
    const add = (rule: RuleId, values: { readonly old: unknown; readonly new: unknown }) =>
      tally.add(finding(rule, entrySubject(now.entry), { entry: now.entry, ...values }), about);
    const changes = compareAdvice(old.advice, now.advice);
    for (const change of changes) add(change.rule, { old: change.old, new: change.new });
    if (changes.length === 0 && !same(old.traits, now.traits))
      add("answer.changed", { old: old.traits, new: now.traits });
  }
  if (shared.length < before.length || shared.length < after.length)
    compareChoice(tally, before, after, replies.question, ground);
}

function candidates(entries: readonly JsonObject[], keyOf: (reply: JsonObject) => EntryKey): Candidate[] {
  return entries.map((reply) => {
    const { ends, part, absent, reuse } = reply;
    return { entry: keyOf(reply), advice: adviceIn(reply), traits: { ends, part, absent, reuse } };
  });
}

/** A code for which other entries stand than before. */
function compareChoice(
  tally: Tally,
  before: readonly Candidate[],
  after: readonly Candidate[],
  { about }: LookupQuestion,
  { isKept }: Ground,
): void {
  // What has another code, name or network now has a rule of its own.
  const moved = (list: readonly Candidate[], others: readonly Candidate[]) =>
    list.filter(({ entry }) => isKept(entry) && others.every((other) => other.entry.name !== entry.name));
  for (const { entry } of moved(before, after))
    tally.add(finding("answer.removed", entrySubject(entry), { entry }), about);
  for (const { entry } of moved(after, before))
    tally.add(finding("answer.added", entrySubject(entry), { entry }), about);
  const [first] = after;
  if (first === undefined || before.length === 0) return;
  const isSingle = before.length === 1 && after.length === 1;
  for (const change of compareAdvice(safeFor(before), safeFor(after)))
    if (isSingle || (change.field !== "reason" && change.field !== "actor"))
      tally.add(
        finding(change.rule, entrySubject(first.entry), { entry: first.entry, old: change.old, new: change.new }),
        about,
      );
}

/** What is safe for all of them is what a caller gets who cannot tell them apart. */
function safeFor(list: readonly Candidate[]): AdviceFields {
  const [only] = list;
  if (list.length === 1 && only) return only.advice;
  return { ...mergeAdvice(list.map(({ advice }) => advice as unknown as Advice)) };
}
