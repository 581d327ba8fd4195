import type { Advice } from "../runtime/advice.ts";
import { DISCLOSURES, RETRIES } from "../runtime/vocabulary.ts";
import { CAUTION, isCertain } from "./caution.ts";
import { textIn } from "./json.ts";
import type { RuleId } from "./rules.ts";

/** One piece of advice that changed. */
export interface AdviceChange {
  readonly rule: RuleId;
  readonly field: keyof Advice;
  readonly old: string;
  readonly new: string;
}

/** Advice as it was read: values may be none that this version knows. */
export type AdviceFields = Readonly<Record<keyof Advice, string>>;

/**
 * Reads advice, of this or another version.
 *
 * @param read - gives the value of a field; any JSON value.
 * @returns the advice; empty texts for what there is no value of.
 */
export function adviceOf(read: (field: keyof Advice) => unknown): AdviceFields {
  return {
    scope: textIn(read("scope")),
    outcome: textIn(read("outcome")),
    retry: textIn(read("retry")),
    actor: textIn(read("actor")),
    reason: textIn(read("reason")),
    disclosure: textIn(read("disclosure")),
  };
}

/**
 * Compares what people were told to do with what they are told now.
 *
 * @param old - the advice before.
 * @param now - the advice after.
 * @returns one change per field that differs. A value that is not in the vocabulary counts as the least cautious.
 */
export function compareAdvice(old: AdviceFields, now: AdviceFields): AdviceChange[] {
  // An outcome that becomes open takes its neutral text along: all of it is the same tightening.
  const opens = now.outcome === "unknown" && old.outcome !== "unknown" && now.retry === "check_status_first";
  const changes: AdviceChange[] = [];
  const add = (field: keyof Advice, rule: RuleId) => {
    if (old[field] !== now[field]) changes.push({ rule, field, old: old[field], new: now[field] });
  };
  add("outcome", outcomeRule(old.outcome, now.outcome));
  add("retry", step("retry", rank(RETRIES, now.retry) > rank(RETRIES, old.retry)));
  // An open result claims nothing about the payment, whichever of the two it is about.
  add("scope", step("scope", now.scope !== "request" && now.outcome !== "unknown"));
  const spared = opens && old.disclosure === "integrator" && now.disclosure === "generic";
  add("disclosure", step("disclosure", isMoreOpen(old.disclosure, now.disclosure) && !spared));
  add("actor", "actor.changed");
  add("reason", "reason.changed");
  return changes;
}

function outcomeRule(old: string, now: string): RuleId {
  if (isCertain(old) && isCertain(now)) return "outcome.contradicted";
  return step("outcome", rank(CAUTION, now) > rank(CAUTION, old));
}

function isMoreOpen(old: string, now: string): boolean {
  const reserve = (value: string) => (DISCLOSURES as readonly string[]).indexOf(value);
  return reserve(now) < reserve(old);
}

function step(field: "outcome" | "retry" | "scope" | "disclosure", less: boolean): RuleId {
  return `${field}.${less ? "less" : "more"}-cautious`;
}

function rank(order: readonly string[], value: string): number {
  const index = order.indexOf(value);
  return index < 0 ? order.length : index;
}
