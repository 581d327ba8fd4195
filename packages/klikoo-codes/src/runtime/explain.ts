// Generated from the catalog; do not edit.
import { mergeRetry, UNKNOWN_ADVICE } from "./advice.js";
import type { Beside } from "./claims.js";
import type { KnownEntry } from "./lookup.js";
import { ownOf } from "./own.js";
import type { Layer } from "./packed.js";
import { keepsReference } from "./retry.js";
import { DISCLOSURES, type Origin, type Outcome, type Retry } from "./vocabulary.js";

// Which code of a body explains the result, and what to do next.

const ASK = UNKNOWN_ADVICE.retry;

/**
 * Finds the entry that explains a result: the deciding one, unless its reason is plain and an agreeing code says more.
 *
 * @param decided - the deciding entry.
 * @param others - the other codes of the body.
 * @param plain - reasons that explain nothing.
 * @returns the entry that gives actor, reason, disclosure and texts.
 */
export function explaining(decided: KnownEntry, others: readonly Beside[], plain: ReadonlySet<string>): KnownEntry {
  if (!plain.has(decided.reason)) return decided;
  const agreeing = others.flatMap(({ item, match }) =>
    match && agrees(decided, match.entry) ? [{ entry: match.entry, layer: item.place.layer }] : [],
  );
  const telling = agreeing.filter(({ entry }) => !plain.has(entry.reason));
  const candidates = telling.length > 0 ? telling : agreeing.filter(({ layer }) => layer === "detail");
  return (
    candidates.reduce<KnownEntry | undefined>(
      (best, { entry }) => (best && reserve(best) > reserve(entry) ? best : entry),
      undefined,
    ) ?? decided
  );
}

/** Whether another entry is about the same thing and does not contradict. */
function agrees(decided: KnownEntry, other: KnownEntry): boolean {
  const { outcome, scope } = other;
  const kind = ownOf(other, "kind");
  if (kind !== undefined && kind !== "move" && kind !== ownOf(decided, "kind")) return false;
  if (outcome === decided.outcome && scope === decided.scope) return true;
  const isDeclined =
    (decided.outcome === "failed" && decided.scope === "transaction") || decided.reason === "generic_decline";
  return isDeclined && (outcome === "failed" || outcome === "rejected" || outcome === "unknown");
}

function reserve({ disclosure }: KnownEntry): number {
  return DISCLOSURES.indexOf(disclosure);
}

/** What to do next, and whether the codes contradict each other about it. */
export interface NextRetry {
  readonly retry: Retry;
  /** Something in the body approves what the deciding code denies. */
  readonly contested: boolean;
}

/** Where a body comes from. */
export interface Source {
  readonly from: Origin;
  /** Nothing proves it. */
  readonly confirm?: "status" | "never";
}

/**
 * Says what to do before or when sending again.
 *
 * @param decided - the deciding entry.
 * @param layer - its layer.
 * @param by - the entry that explains.
 * @param others - the other codes of the body.
 * @param source - where the body comes from, and whether it has to be confirmed.
 * @returns the retry of the result.
 */
export function retryOf(
  decided: KnownEntry,
  layer: Layer,
  by: KnownEntry,
  others: readonly Beside[],
  { from, confirm }: Source,
): NextRetry {
  const isUnasked = from === "call" || (from === "notification" && confirm !== undefined);
  const details = others.filter(({ item }) => item.place.layer === "detail");
  const isRefused = decided.outcome === "failed" || decided.outcome === "rejected";
  const isApproved = details.some(({ claims }) => claims.includes("approved"));
  if (isRefused && isApproved && decided.reason !== "transaction_cancelled") return { retry: ASK, contested: true };
  const isFailed = layer === "transaction" && decided.outcome === "failed";
  // A call that was accepted goes on: the end that stands beside it may be that of an earlier attempt.
  const isGoingOn = isFailed && isUnasked && others.some(isAccepted);
  const isLeftOpen =
    layer === "response"
      ? details.some(leavesOpen)
      : endsUnasked(decided, from) && details.some((item) => leavesOpen(item) || isUnread(item));
  if (isGoingOn || (isRefused && isLeftOpen)) return { retry: ASK, contested: false };
  const retry = keepingEnd(decided.retry, combined(decided, by));
  const isAnswered = from === "status" && isFailed;
  // What the merchant has to find out is open until the merchant did.
  const isOpen = retry === ASK && by.actor !== "merchant";
  return { retry: isAnswered && isOpen ? "with_other_method" : retry, contested: false };
}

/**
 * A transaction field has answered what a code leaves open. But where it was not asked, and gives the reference up, one
 * question stands before a second payment that the provider cannot tell from the first.
 */
function endsUnasked({ retry, reason }: KnownEntry, from: Origin): boolean {
  return from !== "status" && retry === "with_new_reference" && reason !== "transaction_cancelled";
}

/** Whether the response code of a call that moves money accepts it. */
function isAccepted({ item }: Beside): boolean {
  return (
    item.place.layer === "response" &&
    item.matches.some(({ entry }) => {
      const { outcome, scope } = entry;
      const kind = ownOf(entry, "kind");
      return ACCEPTS.includes(outcome) && scope === "transaction" && (kind === undefined || kind === "move");
    })
  );
}

/** Outcomes of a call that was not turned away. */
const ACCEPTS: readonly Outcome[] = ["success", "pending", "action_required"];

/** Whether a detail asks for the status first: its entry, or what is safe for all entries that it may stand for. */
function leavesOpen({ item, match }: Beside): boolean {
  const entries = match ? [match.entry] : item.matches.map(({ entry }) => entry);
  return entries.some(({ retry }) => retry === ASK);
}

/** Whether nobody knows what a code means. */
function isUnread({ item }: Beside): boolean {
  return item.matches.length === 0;
}

function combined(decided: KnownEntry, by: KnownEntry): Retry {
  const isRefused = decided.outcome === "failed" || decided.outcome === "rejected";
  if (isRefused && by.outcome === decided.outcome && by.retry !== ASK) return by.retry;
  return decided.outcome === by.outcome ? mergeRetry(decided.retry, by.retry) : decided.retry;
}

/** If nothing more can be paid under a reference, a new one is needed whatever else has to be done first. */
function keepingEnd(decided: Retry, retry: Retry): Retry {
  return decided === "with_new_reference" && keepsReference(retry) ? decided : retry;
}
