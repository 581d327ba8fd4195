import { compareAdvice } from "../advice.ts";
import { type EntryKey, entrySubject, type Finding, finding } from "../finding.ts";
import { type JsonObject, objectIn, objectsIn, same, textIn } from "../json.ts";
import type { About, DecodeQuestion } from "../questions/question.ts";
import { adviceIn, type Replies, resultIn } from "../questions/reply.ts";
import type { RuleId } from "../rules.ts";
import { statusRule } from "../status.ts";
import type { Ground } from "./ground.ts";
import { compareSteps } from "./steps.ts";
import type { Tally } from "./tally.ts";

/**
 * Compares what two versions say of a body.
 *
 * @param tally - takes the findings.
 * @param replies - the question and both replies.
 * @param ground - what is known of both versions.
 */
export function compareBody(tally: Tally, { question, old, new: now }: Replies<DecodeQuestion>, ground: Ground): void {
  compareResults(tally, question.about, resultIn(old), resultIn(now), ground);
}

function compareResults(tally: Tally, about: About, old: JsonObject, now: JsonObject, ground: Ground): void {
  const entry = now.known === true ? ground.newEntry(now) : ground.successor(ground.oldEntry(old));
  const subject = entry.space === "" ? "a body" : entrySubject(entry);
  tally.asked(subject, about);
  if (same(old, now)) return;
  const [before, after] = [objectsIn(old.items), objectsIn(now.items)];
  for (let index = 0; index < Math.min(before.length, after.length); index += 1)
    compareResults(tally, about, before[index] ?? {}, after[index] ?? {}, ground);
  // A space or service that came, went or is read in another way has a rule of its own.
  const isElsewhere = [old, now].some(
    (reply) => reply.space !== undefined && !ground.isShared(textIn(reply.space), textIn(reply.service)),
  );
  if (isElsewhere || same(withoutItems(underNewName(old, ground)), withoutItems(now))) return;
  const details = entry.space === "" ? {} : { entry };
  for (const { rule, ...values } of differences(old, now, ground, entry))
    tally.add(finding(rule, subject, { ...details, ...values }), about);
}
/** An entry with another name has a rule of its own. */
function underNewName(old: JsonObject, { oldEntry, successor }: Ground): JsonObject {
  return old.known === true ? { ...old, name: successor(oldEntry(old)).name } : old;
}

function withoutItems({ items: _, ...rest }: JsonObject): JsonObject {
  return rest;
}

/** Whether the catalog has a code of the body, so that what it says of it can become more or less cautious. */
function isRead(reply: JsonObject): boolean {
  return reply.known === true || reply.why === "ambiguous" || reply.why === "conflict";
}

/** A difference of two results. */
interface Difference {
  readonly rule: RuleId;
  readonly old?: unknown;
  readonly new?: unknown;
}

function differences(old: JsonObject, now: JsonObject, ground: Ground, entry: EntryKey): Difference[] {
  const [wasRead, isReadNow] = [isRead(old), isRead(now)];
  if (!wasRead && isReadNow) {
    // A code that is new has a rule of its own; so has the kind of body that makes several entries possible.
    return now.known === true && !ground.isAdded(ground.newEntry(now)) ? [{ rule: "answer.added" }] : [];
  }
  if (wasRead && !isReadNow) {
    const lost = ground.oldEntry(old);
    const isTold = ground.isRemoved(lost) || !same(ground.successor(lost), lost);
    return isTold ? [] : [{ rule: "answer.removed" }];
  }
  const found = wasRead ? readDifferences(old, now, ground, entry) : [];
  return found.length > 0 ? found : [{ rule: "answer.changed", ...unlike(old, now) }];
}

/** Differences of two results for a code that both versions know. */
function readDifferences(old: JsonObject, now: JsonObject, ground: Ground, entry: EntryKey): Difference[] {
  const isDecided = old.known === true && now.known === true;
  // Where no single entry decides, reason and actor are those of no entry.
  const advice = compareAdvice(adviceIn(old), adviceIn(now)).filter(
    ({ field }) => isDecided || (field !== "reason" && field !== "actor"),
  );
  const was = old.known === true ? ground.successor(ground.oldEntry(old)).name : textIn(old.why);
  const is = now.known === true ? entry.name : textIn(now.why);
  return [
    ...(was === is ? [] : [{ rule: "answer.other" as const, old: was, new: is }]),
    ...advice.map(({ rule, old: before, new: after }) => ({ rule, old: before, new: after })),
    ...(isDecided ? paramDifferences(objectIn(old.params), objectIn(now.params)) : []),
    ...factDifferences(old, now),
    ...(advice.length === 0 ? compareSteps(objectIn(old.next), objectIn(now.next)) : []),
    // Whether there is anything to ask for depends on the advice.
    ...(advice.length === 0 ? checkDifferences(old, now) : []),
  ];
}

function paramDifferences(old: JsonObject, now: JsonObject): Difference[] {
  const lost = Object.keys(old).filter((name) => now[name] === undefined);
  const other = Object.keys(now).filter((name) => old[name] !== now[name]);
  return [
    ...lost.sort().map((name) => ({ rule: "answer.param-lost" as const, old: name })),
    ...other.sort().map((name) => ({ rule: "answer.param-changed" as const, new: name })),
  ];
}

function factDifferences(old: JsonObject, now: JsonObject): Difference[] {
  return ["ids", "money"].flatMap((kind) => {
    const [before, after] = [objectIn(old[kind]), objectIn(now[kind])];
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((name) => {
      if (same(before[name], after[name])) return [];
      const isNew = before[name] === undefined;
      return [
        {
          rule: isNew ? ("answer.fact-found" as const) : ("answer.fact-lost" as const),
          old: isNew ? undefined : name,
          new: isNew ? name : undefined,
        },
      ];
    });
  });
}

/** The rules for status checks, whatever changed them for this body. */
function checkDifferences(old: JsonObject, now: JsonObject): Difference[] {
  if (same(old.statusCheck, now.statusCheck)) return [];
  return statusRule("status")(old.statusCheck, now.statusCheck).map(({ rule, old: before, new: after }: Finding) => ({
    rule,
    old: before,
    new: after,
  }));
}

/** The fields of two results that differ, for what no other rule has a word for. */
function unlike(old: JsonObject, now: JsonObject): { readonly old: string; readonly new: string } {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .sort()
    .filter((key) => !same(old[key], now[key]));
  const shown = (reply: JsonObject) => keys.map((key) => `${key} ${textIn(reply[key]) || "none"}`).join(", ");
  return { old: shown(old), new: shown(now) };
}
