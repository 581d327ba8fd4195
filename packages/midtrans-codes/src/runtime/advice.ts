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

/** What to do about a code; typed as whole vocabularies, so that corrected advice never breaks a build. */
export interface Advice<Reason extends string = string> {
  /** Whether `outcome` is that of the payment or only of this call. */
  readonly scope: Scope;
  /** What is known about the thing that `scope` names. */
  readonly outcome: Outcome;
  /** What to do before or when sending again. */
  readonly retry: Retry;
  /** Who has to do something. */
  readonly actor: Actor;
  /** Why, in one vocabulary over all providers. */
  readonly reason: Reason;
  /** Who may be told. */
  readonly disclosure: Disclosure;
}

/** What else is known about a meaning; left out where nothing is. */
export interface Traits {
  /** What ends with it: this attempt, or everything under the business reference. */
  readonly ends?: "attempt" | "reference";
  /** Only a part of the amount was given back. */
  readonly part?: true;
  /** The provider knows no such transaction. */
  readonly absent?: true;
  /** The same card or account must not be tried again. */
  readonly reuse?: "never";
}

/** The advice about anything that is not known. */
export const UNKNOWN_ADVICE: Advice = {
  scope: "transaction",
  outcome: "unknown",
  retry: "check_status_first",
  actor: "provider",
  reason: "unmapped",
  disclosure: "generic",
};

/**
 * Merges the advice of several candidates for the same thing into the one that is safe for all.
 *
 * @param list - advice of every candidate.
 * @returns their common advice; unknown with a status check where they contradict or `list` is empty.
 */
export function mergeAdvice(list: readonly Advice[]): Advice {
  const [first] = list;
  if (first === undefined) return UNKNOWN_ADVICE;
  const outcome = mergeOutcomes(list.map((advice) => advice.outcome));
  const scope = mergeScopes(list, outcome);
  const agree = list.every((advice) => advice.outcome === first.outcome && advice.scope === first.scope);
  const open = outcome === "unknown" && !agree;
  return {
    outcome,
    scope,
    retry: open ? "check_status_first" : list.map((advice) => advice.retry).reduce(mergeRetry),
    actor: list.every((advice) => advice.actor === first.actor) ? first.actor : "integrator",
    reason: list.every((advice) => advice.reason === first.reason) ? first.reason : UNKNOWN_ADVICE.reason,
    disclosure: list.map((advice) => advice.disclosure).reduce(mergeDisclosure),
  };
}

function mergeOutcomes(list: readonly Outcome[]): Outcome {
  const distinct = new Set(list);
  const [only] = distinct;
  if (distinct.size === 1 && only !== undefined) return only;
  if (distinct.size === 2 && distinct.has("failed") && distinct.has("rejected")) return "rejected";
  if (distinct.size === 2 && distinct.has("pending") && distinct.has("action_required")) return "pending";
  return "unknown";
}

/** A claim counts for the payment only where all make it; what is open counts for it where any leaves it open. */
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
 * @returns the one that stands first in the order of precedence.
 */
export function mergeRetry(a: Retry, b: Retry): Retry {
  return RETRIES.indexOf(a) <= RETRIES.indexOf(b) ? a : b;
}

/**
 * The more reserved of two disclosures.
 *
 * @param a - one.
 * @param b - the other.
 * @returns the one that tells the customer less.
 */
export function mergeDisclosure(a: Disclosure, b: Disclosure): Disclosure {
  return DISCLOSURES.indexOf(a) >= DISCLOSURES.indexOf(b) ? a : b;
}
