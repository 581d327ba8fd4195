// Generated from the catalog; do not edit.
import { type Advice, type Traits, UNKNOWN_ADVICE } from "./advice.js";
import { ownOf } from "./own.js";
import { type Kind, OUTCOMES, type Outcome } from "./vocabulary.js";

// Customer texts that reveal nothing are listed in one order, so that each is known by its position: first those below,
// then those about a transaction by outcome, then those about a request.

/** Accepted; the money may be on its way. */
export const PENDING = 0;
/** Nothing has arrived yet; the customer may still have to pay. */
export const UNPAID = 1;
/** It is not known whether money moved. */
export const CHECKING = 2;
/** A refund or cancellation. */
export const REVERSAL = 3;
/** A failed payment that can be made in another way. */
export const DECLINED = 4;
/** The first that says what came of a transaction. */
export const OF_TRANSACTION = 5;
/** The first that says what came of a request. */
export const OF_REQUEST = 12;
/** What came of the request is not known. */
export const REQUEST_UNKNOWN = 18;
/** How many there are. */
export const NEUTRALS = 19;

/** What a neutral text depends on. */
export type Neutrally = Pick<Advice, "outcome" | "scope" | "retry" | "actor"> & Pick<Traits, "absent">;

/**
 * Chooses the customer text that reveals nothing. Both the generated texts and those for results that no single entry
 * decides are chosen here.
 *
 * @param advice - the advice, and whether the provider does not know the transaction.
 * @param kind - kind of the service, if the text is for one.
 * @param isPayout - whether the service pays out, so that the customer receives the money.
 * @returns position of the text.
 */
export function neutralText(advice: Neutrally, kind: Kind | undefined, isPayout: boolean): number {
  const { outcome, scope, retry, actor } = advice;
  if (kind === "reverse" && outcome !== "success") return REVERSAL;
  const isOpen = outcome === "pending" || retry === UNKNOWN_ADVICE.retry || saysNothing(kind, outcome);
  const isUnpaid = ownOf(advice, "absent") || (outcome === "pending" && actor === "customer");
  if (isOpen && isUnpaid && !isPayout && kind !== "read") return UNPAID;
  if (outcome === "pending") return saysNothing(kind, outcome) ? CHECKING : PENDING;
  if (isOpen) return CHECKING;
  const isOfPayer = !isPayout && (actor === "issuer" || actor === "customer");
  const first = scope === "request" ? OF_REQUEST : OF_TRANSACTION;
  if (outcome !== "failed") return first + OUTCOMES.indexOf(outcome);
  if (first === OF_TRANSACTION && (isOfPayer || (!isPayout && retry === "with_other_method"))) return DECLINED;
  // A limit or a setting of the merchant is no verdict on whoever pays.
  return first + OUTCOMES.indexOf(first === OF_REQUEST && !isOfPayer ? "rejected" : outcome);
}

/**
 * Whether only a success of a service concerns the customer: a refund by the merchant, a query, a notification.
 *
 * @param kind - kind of the service.
 * @param outcome - the outcome.
 * @returns true if the customer gets a neutral text whatever the reason.
 */
export function saysNothing(kind: Kind | undefined, outcome: Outcome): boolean {
  return outcome !== "success" && (kind === "reverse" || kind === "status" || kind === "notify");
}

/**
 * Whether the reason of an entry tells the customer something: they may know it, it is certain what happened, and it
 * concerns them.
 *
 * @param advice - the advice of the entry.
 * @param neutral - position of its neutral text.
 * @returns false if the neutral text is for them.
 */
export function tellsReason({ outcome, disclosure }: Advice, neutral: number): boolean {
  const isEnd = neutral >= DECLINED && outcome !== "unknown";
  // That a request succeeded, such as a query, says nothing about what it asked for; success is the first outcome.
  return disclosure === "public" && isEnd && neutral !== OF_REQUEST;
}
