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
  const [first, ...rest] = list;
  if (first === undefined) return UNKNOWN_ADVICE;
  return rest.reduce<Advice>(mergeTwo, mergeTwo(first, first));
}

function mergeTwo(a: Advice, b: Advice): Advice {
  const outcome = mergeOutcome(a.outcome, b.outcome);
  const contradict = outcome === "unknown" && a.outcome !== b.outcome;
  return {
    outcome,
    scope: mergeScope(a, b, outcome),
    retry: contradict ? "check_status_first" : mergeRetry(a.retry, b.retry),
    actor: a.actor === b.actor ? a.actor : "integrator",
    reason: a.reason === b.reason ? a.reason : UNKNOWN_ADVICE.reason,
    disclosure: mergeDisclosure(a.disclosure, b.disclosure),
  };
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

function mergeOutcome(a: Outcome, b: Outcome): Outcome {
  if (a === b) return a;
  if (isPair(a, b, "failed", "rejected")) return "rejected";
  if (isPair(a, b, "pending", "action_required")) return "pending";
  return "unknown";
}

/** Success counts for the payment only where both say so; what is open counts for it where either says so. */
function mergeScope(a: Advice, b: Advice, outcome: Outcome): Scope {
  if (a.scope === b.scope) return a.scope;
  const claims = outcome === "success" || outcome === "failed" || outcome === "rejected" || outcome === "reversed";
  return claims ? "request" : "transaction";
}

function isPair<T>(a: T, b: T, x: T, y: T): boolean {
  return (a === x && b === y) || (a === y && b === x);
}
