// Generated from the catalog; do not edit.
import {
  type Actor,
  DISCLOSURES,
  type Disclosure,
  type Outcome,
  RETRIES,
  type Retry,
  type Scope,
} from "./vocabulary.js";

/** What to do about a code. Typed as whole vocabularies, so that corrected advice never breaks a build. */
export interface Advice<Reason extends string = string> {
  /** Whether `outcome` is about the payment or only about this call. */
  readonly scope: Scope;
  /** What is known about what `scope` names. */
  readonly outcome: Outcome;
  /** What to do before or when sending again. */
  readonly retry: Retry;
  /** Who has to act. */
  readonly actor: Actor;
  /** Why, in one vocabulary shared by all providers. */
  readonly reason: Reason;
  /** Who may be told the reason. */
  readonly disclosure: Disclosure;
}

/** Further facts about a meaning; each is left out if unknown. */
export interface Traits {
  /** What ends with it: this attempt, or everything under the business reference. */
  readonly ends?: "attempt" | "reference";
  /** Only part of the amount was given back. */
  readonly part?: true;
  /** The provider does not know the transaction. */
  readonly absent?: true;
  /** The same card or account must not be tried again. */
  readonly reuse?: "never";
}

/** The advice for anything unknown. */
export const UNKNOWN_ADVICE: Advice = {
  scope: "transaction",
  outcome: "unknown",
  retry: "check_status_first",
  actor: "provider",
  reason: "unmapped",
  disclosure: "generic",
};

/**
 * Merges the advice of several candidates into advice that is safe for all of them.
 *
 * @param list - advice of every candidate.
 * @returns the merged advice; `unknown` with a status check if they contradict each other or `list` is empty.
 */
export function mergeAdvice(list: readonly Advice[]): Advice {
  const [first] = list;
  if (first === undefined) return UNKNOWN_ADVICE;
  const outcome = mergeOutcomes(list.map((advice) => advice.outcome));
  const agree = (name: keyof Advice) => list.every((advice) => advice[name] === first[name]);
  const open = outcome === "unknown" && !(agree("outcome") && agree("scope"));
  return {
    outcome,
    scope: mergeScopes(list, outcome),
    retry: open ? UNKNOWN_ADVICE.retry : list.map((advice) => advice.retry).reduce(mergeRetry),
    actor: agree("actor") ? first.actor : "integrator",
    reason: agree("reason") ? first.reason : UNKNOWN_ADVICE.reason,
    disclosure: list.map((advice) => advice.disclosure).reduce(mergeDisclosure),
  };
}

function mergeOutcomes(list: readonly Outcome[]): Outcome {
  const areAll = (...some: readonly Outcome[]) => list.every((outcome) => some.includes(outcome));
  const [first = "unknown"] = list;
  if (areAll(first)) return first;
  if (areAll("failed", "rejected")) return "rejected";
  return areAll("pending", "action_required") ? "pending" : "unknown";
}

/** A certain outcome is about the payment only if all candidates say so; an open one if any of them does. */
function mergeScopes(list: readonly Advice[], outcome: Outcome): Scope {
  const open = outcome === "unknown" || outcome === "pending" || outcome === "action_required";
  const isTransaction = ({ scope }: Advice) => scope === "transaction";
  return (open ? list.some(isTransaction) : list.every(isTransaction)) ? "transaction" : "request";
}

/**
 * The more cautious of two pieces of retry advice.
 *
 * @param a - one.
 * @param b - the other.
 * @returns the one that comes first in the order of precedence.
 */
export function mergeRetry(a: Retry, b: Retry): Retry {
  return RETRIES.indexOf(a) <= RETRIES.indexOf(b) ? a : b;
}

/**
 * The stricter of two disclosures.
 *
 * @param a - one.
 * @param b - the other.
 * @returns the one that tells the customer less.
 */
export function mergeDisclosure(a: Disclosure, b: Disclosure): Disclosure {
  return DISCLOSURES.indexOf(a) >= DISCLOSURES.indexOf(b) ? a : b;
}
