// Generated from the catalog; do not edit.
import { type Advice, type Traits, UNKNOWN_ADVICE } from "./advice.js";
import { ownOf } from "./own.js";
import type { Kind, Outcome } from "./vocabulary.js";

/** Customer texts that reveal nothing, by subject; in one language or in several. */
export interface NeutralTexts<T> {
  /** Accepted; the money may be on its way. */
  readonly pending: T;
  /** Nothing has arrived yet; the customer may still have to pay. */
  readonly unpaid: T;
  /** It is not known whether money moved. */
  readonly checking: T;
  /** A refund or cancellation. */
  readonly reversal: T;
  /** A failed payment that can be made in another way. */
  readonly declined: T;
  readonly transaction: Readonly<Record<Exclude<Outcome, "pending">, T>>;
  readonly request: Readonly<Record<Exclude<Outcome, "pending">, T>>;
}

/** What a neutral text depends on. */
export type Neutrally = Pick<Advice, "outcome" | "scope" | "retry" | "actor"> & Pick<Traits, "absent">;

/**
 * Chooses the customer text that reveals nothing. Both the generated texts and those for results that no single entry
 * decides are chosen here.
 *
 * @param texts - the texts to choose from.
 * @param advice - the advice, and whether the provider does not know the transaction.
 * @param kind - kind of the service, if the text is for one.
 * @param isPayout - whether the service pays out, so that the customer receives the money.
 * @returns the text.
 */
export function neutralText<T>(
  texts: NeutralTexts<T>,
  advice: Neutrally,
  kind: Kind | undefined,
  isPayout: boolean,
): T {
  const { outcome, scope, retry, actor } = advice;
  if (kind === "reverse" && outcome !== "success") return texts.reversal;
  const isOpen = outcome === "pending" || retry === UNKNOWN_ADVICE.retry || saysNothing(kind, outcome);
  const isUnpaid = ownOf(advice, "absent") || (outcome === "pending" && actor === "customer");
  if (isOpen && isUnpaid && !isPayout && kind !== "read") return texts.unpaid;
  if (outcome === "pending") return saysNothing(kind, outcome) ? texts.checking : texts.pending;
  if (isOpen) return texts.checking;
  const isOfPayer = (actor === "issuer" || actor === "customer") && !isPayout;
  const hasOtherWay = isOfPayer || (retry === "with_other_method" && !isPayout);
  if (outcome === "failed" && scope === "transaction" && hasOtherWay) return texts.declined;
  // A limit or a setting of the merchant is no verdict on whoever pays.
  if (outcome === "failed" && scope === "request" && !isOfPayer) return texts.request.rejected;
  return texts[scope][outcome];
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
