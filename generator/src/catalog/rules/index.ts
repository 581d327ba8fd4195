import type { ProviderSource } from "../load.ts";
import type { Model } from "../model.ts";
import type { Finding, Problem } from "../problem.ts";
import { ANSWERS } from "./answers.ts";
import { CASES } from "./cases.ts";
import { DATES } from "./dates.ts";
import { FAMILIES } from "./families.ts";
import { IDENTITY } from "./identity.ts";
import { MONEY_SAFETY } from "./money-safety.ts";
import { OVERLAPS } from "./overlaps.ts";
import { READING } from "./reading.ts";
import { REASONS } from "./reasons.ts";
import { REVIEW } from "./review.ts";
import { ROWS } from "./rows.ts";
import type { Rule, Showing } from "./rule.ts";
import { SIGNATURES } from "./signatures.ts";
import { SOURCES } from "./sources.ts";
import { TEXTS } from "./texts.ts";
import { WITHOUT_EFFECT } from "./without-effect.ts";
import { WORD_LISTS } from "./word-lists.ts";

/** Every rule by the file that it stands in, in the order in which they are checked. */
export const RULE_FILES = {
  reading: READING,
  identity: IDENTITY,
  overlaps: OVERLAPS,
  dates: DATES,
  sources: SOURCES,
  rows: ROWS,
  texts: TEXTS,
  "word-lists": WORD_LISTS,
  "money-safety": MONEY_SAFETY,
  reasons: REASONS,
  review: REVIEW,
  "without-effect": WITHOUT_EFFECT,
  cases: CASES,
  signatures: SIGNATURES,
  families: FAMILIES,
  answers: ANSWERS,
} as const;

/** Id of a rule. */
export type RuleId = (typeof RULE_FILES)[keyof typeof RULE_FILES][number]["id"];

/** Every rule that a problem can name. */
export const RULES: readonly Rule<RuleId>[] = Object.values(RULE_FILES).flat();

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/**
 * Finds what breaks the rules in a resolved provider.
 *
 * @param model - the provider.
 * @param source - the files that it was resolved from.
 * @param shownBy - a command that shows some of the rules only; without it, all are asked.
 * @returns every problem, rule by rule.
 */
export function problemsIn(model: Model, source: ProviderSource, shownBy?: Showing): Problem[] {
  return RULES.filter((rule) => shownBy === undefined || rule.shownBy?.includes(shownBy)).flatMap(
    ({ id, check }) => check?.(model, source).map((finding): Problem => ({ ...finding, rule: id })) ?? [],
  );
}

/**
 * Tells whether something may be written although it breaks a rule, because it waits for a person.
 *
 * @param id - the rule.
 * @param written - a draft of an entry, or what an update takes over from a page, which may leave all open that a draft may.
 * @returns true where it may.
 */
export function mayStayOpen(id: RuleId, written: NonNullable<Rule["open"]>): boolean {
  return isOpen(id, written);
}

/**
 * Tells the same of a problem, whose rule was found by its check.
 *
 * @param problem - what is wrong.
 * @param written - as for `mayStayOpen`.
 * @returns true where it may stay; false for a rule that is none.
 */
export function problemMayStayOpen({ rule }: Problem, written: NonNullable<Rule["open"]>): boolean {
  return isOpen(rule, written);
}

function isOpen(id: string, written: NonNullable<Rule["open"]>): boolean {
  const open = BY_ID.get(id)?.open;
  return open === "draft" || (open !== undefined && open === written);
}

/**
 * Makes a problem of a rule that somebody else than its check found broken.
 *
 * @param rule - id of the rule.
 * @param finding - what breaks it.
 * @returns the problem.
 */
export function problemOf(rule: RuleId, finding: Finding): Problem {
  return { ...finding, rule };
}
