import type { Finding } from "../finding.ts";
import type { JsonObject } from "../json.ts";
import type { EntryPairs } from "../pair-entries.ts";
import type { DecodeQuestion, LookupQuestion, Question } from "../questions/question.ts";
import type { Replies, Reply } from "../questions/reply.ts";
import { compareBody } from "./body-answers.ts";
import { groundOf } from "./ground.ts";
import { compareLookup } from "./lookup-answers.ts";
import { newTally, sameFinding } from "./tally.ts";

/** What both versions of a package replied to the same questions about a provider. */
export interface Asked {
  readonly questions: readonly Question[];
  readonly old: readonly Reply[];
  readonly new: readonly Reply[];
}

/** What both versions of a package replied. */
export interface AskedPackage extends Asked {
  /** What the joint package was asked about each provider, by id; all that was asked is here then. */
  readonly providers?: ReadonlyMap<string, Asked>;
}

/** Of a package that has no release yet, or runs the same program as its release. */
export const NOTHING_ASKED: Asked = { questions: [], old: [], new: [] };

/**
 * Reads the replies of both versions.
 *
 * @param questions - what they were asked.
 * @param old - replies of the last release as JSON, one per question.
 * @param now - replies of the next one.
 * @returns the replies; what both say in the same words is one object, so that it is not compared field by field.
 */
export function askedOf(questions: readonly Question[], old: readonly string[], now: readonly string[]): Asked {
  const before = old.map((text) => JSON.parse(text) as Reply);
  const after = now.map((text, index) => (text === old[index] ? before[index] : (JSON.parse(text) as Reply)) ?? {});
  return { questions, old: before, new: after };
}

/**
 * Compares what two versions of a package reply to the same questions: this, and nothing else, decides whether advice
 * changed.
 *
 * @param old - `codes.json` before.
 * @param now - `codes.json` after.
 * @param pairs - what became of the entries.
 * @param asked - the replies.
 * @returns one finding per difference, with the services, messages and cases for which it holds.
 */
export function compareAnswers(old: JsonObject, now: JsonObject, pairs: EntryPairs, asked: Asked): Finding[] {
  const ground = groundOf(old, now, pairs);
  const [codes, bodies] = [newTally(), newTally()];
  asked.questions.forEach((question, index) => {
    const [before, after] = [asked.old[index] ?? {}, asked.new[index] ?? {}];
    const replies = { question, old: before, new: after };
    if (isLookup(replies)) compareLookup(codes, replies, ground);
    else compareBody(bodies, replies as Replies<DecodeQuestion>, ground);
  });
  const found = codes.findings();
  const known = new Set(found.map(sameFinding));
  // What holds for a code holds for its bodies; they tell only what the code alone does not.
  return [...found, ...bodies.findings().filter((item) => !known.has(sameFinding(item)))];
}

function isLookup(replies: Replies<Question>): replies is Replies<LookupQuestion> {
  return replies.question.call === "lookup";
}
