import type { Advice } from "./data.ts";

/** Retry advice, the most cautious first. */
export const PRECEDENCE = [
  "check_status_first",
  "never",
  "after_fix",
  "with_authentication",
  "with_new_token",
  "later",
  "with_other_method",
  "with_new_reference",
];

/** Disclosures, the most reserved first. */
export const RESERVED = ["integrator", "generic", "public"];

/** What holds where nothing is known. */
export const NOTHING_KNOWN: Advice = {
  scope: "transaction",
  outcome: "unknown",
  retry: "check_status_first",
  actor: "provider",
  reason: "unmapped",
  disclosure: "generic",
};

/** The one that stands first in an order. */
export function firstOf(order: readonly string[], values: readonly string[]): string {
  return order.find((value) => values.includes(value)) ?? (values[0] as string);
}

/**
 * What is safe for every candidate.
 *
 * @param candidates - advice about the same thing.
 * @returns the merged advice.
 */
export function merged(candidates: readonly Advice[]): Advice {
  const [first] = candidates;
  if (!first) return NOTHING_KNOWN;
  const outcomes = [...new Set(candidates.map(({ outcome }) => outcome))].sort();
  const isOpen = (outcome: string) => ["unknown", "pending", "action_required"].includes(outcome);
  const outcome = mergedOutcome(outcomes);
  const about = candidates.map(({ scope }) => scope === "transaction");
  const scope = (isOpen(outcome) ? about.includes(true) : !about.includes(false)) ? "transaction" : "request";
  const contradict = outcomes.length > 1 || new Set(about).size > 1;
  const same = (key: "actor" | "reason", otherwise: string) =>
    candidates.every((candidate) => candidate[key] === first[key]) ? first[key] : otherwise;
  return {
    scope,
    outcome,
    retry:
      outcome === "unknown" && contradict
        ? "check_status_first"
        : firstOf(
            PRECEDENCE,
            candidates.map(({ retry }) => retry),
          ),
    actor: same("actor", "integrator"),
    reason: same("reason", "unmapped"),
    disclosure: firstOf(
      RESERVED,
      candidates.map(({ disclosure }) => disclosure),
    ),
  };
}

function mergedOutcome(outcomes: readonly string[]): string {
  if (outcomes.length === 1) return outcomes[0] as string;
  if (outcomes.join() === "failed,rejected") return "rejected";
  if (outcomes.join() === "action_required,pending") return "pending";
  return "unknown";
}
