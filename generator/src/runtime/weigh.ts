import { type Advice, mergeAdvice, mergeDisclosure, mergeRetry, UNKNOWN_ADVICE } from "./advice.ts";
import { type Evidence, messagesAt, narrow } from "./evidence.ts";
import type { KnownEntry, Match } from "./lookup.ts";
import { bestMatch } from "./match-message.ts";
import type { Layer } from "./packed.ts";
import type { Outcome } from "./vocabulary.ts";

// What the other codes of a body do to the one that decides.

/** Outcomes that say for certain what happened. */
const CLAIMS: readonly Outcome[] = ["success", "failed", "reversed"];

/** A code beside the deciding one, with what it says. */
export interface Weighed {
  readonly item: Evidence;
  /** Of its entry; where it is not told which one holds, what is safe for all; undefined for none. */
  readonly advice: Advice | undefined;
}

/**
 * Finds out what a code says.
 *
 * @param item - the code as found.
 * @param body - the body, for its message.
 * @returns the code with its advice.
 */
export function weigh(item: Evidence, body: unknown): Weighed {
  const entries = item.matches.map(({ entry }) => entry);
  const advice = narrow(item, body)?.entry ?? (entries.length > 0 ? mergeAdvice(entries) : undefined);
  return { item, advice };
}

/**
 * Whether another code of the body says the opposite about the same transaction.
 *
 * @param decided - the deciding entry.
 * @param other - the other code.
 * @param top - layer of the deciding entry.
 * @returns true when neither of them may be believed.
 */
export function contradicts(decided: KnownEntry, { item, advice: other }: Weighed, top: Layer | undefined): boolean {
  const { outcome, scope } = decided;
  const { layer } = item.place;
  // A transaction field that the caller did not ask for still says how the transaction stands.
  if (layer === "transaction" && scope === "transaction" && CLAIMS.includes(outcome)) return other?.outcome !== outcome;
  const isReversal = [decided, ...item.matches.map(({ entry }) => entry)].some(({ kind }) => kind === "reverse");
  const isDetail = layer === "detail";
  const approves = other !== undefined && (isDetail ? isApproval(other) : other.outcome === "success");
  if (other === undefined || isReversal || !(other.scope === "transaction" || (isDetail && approves))) return false;
  switch (outcome) {
    case "success":
      if (scope === "request") return false;
      return (
        other.outcome === "failed" || other.outcome === "reversed" || (isDetail && other.outcome === "action_required")
      );
    case "reversed":
      return other.outcome === "failed";
    case "failed":
      // An approval of the issuer that was canceled afterwards is no contradiction to a transaction field.
      return approves && !(isDetail && top === "transaction");
    case "rejected":
      return isDetail && approves && top === "response";
    default:
      return false;
  }
}

/**
 * Whether a field that tells variants of a success apart holds something that is not in the catalog.
 *
 * @param match - the deciding entry.
 * @param evidence - its code.
 * @param other - the other code.
 * @returns true when it may be another variant, which is no success.
 */
export function leavesOpen({ record, entry }: Match, { place }: Evidence, { item }: Weighed): boolean {
  if (entry.outcome !== "success" || item.matches.length > 0) return false;
  const variants = place.table.byCode.get(record.code) ?? [];
  return variants.some(({ companions }) => companions.some(({ field }) => field === item.place.field));
}

/**
 * Whether a second attempt has to wait, because a more specific code leaves the first one open or approves it.
 *
 * @param result - the result so far.
 * @param other - the other code.
 * @param top - layer of the deciding entry.
 * @returns true when the status is to be asked for first.
 */
export function asksFirst(result: KnownEntry, { item, advice: detail }: Weighed, top: Layer | undefined): boolean {
  if (item.place.layer !== "detail" || (result.outcome !== "failed" && result.outcome !== "rejected")) return false;
  if (detail === undefined || result.reason === "transaction_cancelled") return false;
  // A transaction field has answered what a code leaves open; asking again would give the same answer.
  const isOpen = top !== "transaction" && detail.retry === UNKNOWN_ADVICE.retry;
  return isOpen || isApproval(detail);
}

/** Whether an issuer approved, in whole or in part: money may move, though its code alone proves no payment. */
function isApproval({ scope, outcome, retry }: Advice): boolean {
  const approved = outcome === "success" || outcome === "action_required";
  return approved && (scope === "transaction" || retry === UNKNOWN_ADVICE.retry);
}

/**
 * Whether the message belongs to another entry of the space alone, with another outcome.
 *
 * @param evidence - the deciding code.
 * @param match - its entry.
 * @param body - the body, for its message.
 * @returns true when code and message contradict each other.
 */
export function speaksOfOther({ place, code }: Evidence, { record, entry }: Match, body: unknown): boolean {
  if (code === undefined || !CLAIMS.includes(entry.outcome)) return false;
  if (record.fingerprints.length === 0 && record.templates.length === 0) return false;
  const { byCode, records } = place.table;
  return messagesAt(place, body).some(
    (message) =>
      !bestMatch(record, message) &&
      !byCode.get(entry.pattern ?? "")?.some((item) => bestMatch(item, message)) &&
      records.some((item) => item.advice.outcome !== entry.outcome && bestMatch(item, message)),
  );
}

/**
 * Lets a code that agrees say why, and ask for more caution.
 *
 * @param entry - the deciding entry.
 * @param detail - advice of the more specific code.
 * @returns the entry with the other reason and the more cautious of both.
 */
export function specify(entry: KnownEntry, detail: Advice): KnownEntry {
  return {
    ...entry,
    reason: detail.reason === UNKNOWN_ADVICE.reason ? entry.reason : detail.reason,
    retry: mergeRetry(entry.retry, detail.retry),
    disclosure: mergeDisclosure(entry.disclosure, detail.disclosure),
  };
}
