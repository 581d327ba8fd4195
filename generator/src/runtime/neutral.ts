import { type Advice, type Traits, UNKNOWN_ADVICE } from "./advice.ts";
import { ownOf } from "./own.ts";
import type { Kind, Outcome } from "./vocabulary.ts";

/** Customer texts that give nothing away, by what they are about; in one language or in several. */
export interface NeutralTexts<T> {
  /** Accepted; the money may be on its way. */
  readonly pending: T;
  /** Nothing has arrived yet, so that the customer may still have to pay. */
  readonly unpaid: T;
  /** It is not known whether money moved. */
  readonly checking: T;
  /** A refund or cancellation. */
  readonly reversal: T;
  /** A payment that failed, and that can be made in another way. */
  readonly declined: T;
  readonly transaction: Readonly<Record<Exclude<Outcome, "pending">, T>>;
  readonly request: Readonly<Record<Exclude<Outcome, "pending">, T>>;
}

/** What a neutral text depends on. */
export type Neutrally = Pick<Advice, "outcome" | "scope" | "retry" | "actor"> & Pick<Traits, "absent">;

/**
 * Chooses the customer text that gives nothing away. Texts that are generated and those of results that no single entry
 * decides are chosen here alike.
 *
 * @param texts - the texts to choose from.
 * @param advice - what is advised, and whether the provider knows no such transaction.
 * @param kind - kind of the service, where the text is for one.
 * @param isPayout - whether the service pays out, so that the customer is not the one who pays.
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
  const hasOtherWay = retry === "with_other_method" || actor === "issuer" || actor === "customer";
  if (outcome === "failed" && scope === "transaction" && hasOtherWay && !isPayout) return texts.declined;
  return texts[scope][outcome];
}

/**
 * Whether nothing but a success of a service is about what the customer did: a refund of the merchant's, a query, a
 * notification.
 *
 * @param kind - kind of the service.
 * @param outcome - what is known.
 * @returns true where the customer gets a neutral text whatever the reason is.
 */
export function saysNothing(kind: Kind | undefined, outcome: Outcome): boolean {
  return outcome !== "success" && (kind === "reverse" || kind === "status" || kind === "notify");
}
