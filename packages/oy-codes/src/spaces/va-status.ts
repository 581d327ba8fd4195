// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** State of a virtual account of OY! Indonesia; the values are the codes as documented. */
export enum OyVaStatus {
  /**
   * Virtual account paid and closed.
   *
   * The customer paid, and the virtual account takes no more payments. Only one for a single payment has this state.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-status-va-aggregator (and 2 more)
   *
   * Outcome: success (transaction). Retry: never. Compare amount_detected, which is what came in, with the order, then
   * book the payment once. amount is only what was asked for.
   */
  COMPLETE = "COMPLETE",
  /**
   * Virtual account expired.
   *
   * The virtual account takes no more payments. Whether it was paid before is not in this state.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-status-va-aggregator (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Read the payments of the virtual account, and treat it
   * as unpaid only if there are none.
   *
   * Same code as EXPIRED_UNPAID: compare `name`.
   */
  EXPIRED = "EXPIRED",
  /**
   * Virtual account expired, not paid.
   *
   * The virtual account takes no more payments, and nothing came in.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Create a new virtual account if the customer still wants
   * to pay.
   *
   * Same code as EXPIRED: compare `name`.
   */
  EXPIRED_UNPAID = "EXPIRED",
  /**
   * Payment detected.
   *
   * A payment into the virtual account is coming in. Which one it is and how much came is in its callback.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-status-va-aggregator (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or read the payments of the
   * virtual account. Deliver nothing on this state alone.
   */
  PAYMENT_DETECTED = "PAYMENT_DETECTED",
  /**
   * Transaction of virtual account expired.
   *
   * The virtual account takes no more payments. Whether it was paid before is not in this state.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-status-va-aggregator (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Read the payments of the virtual account, and treat it
   * as unpaid only if there are none.
   *
   * Same code as TRANSACTION_EXPIRED_UNPAID: compare `name`.
   */
  TRANSACTION_EXPIRED = "STATIC_TRX_EXPIRED",
  /**
   * Transaction of virtual account expired, not paid.
   *
   * The virtual account takes no more payments, and nothing came in.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Create a new virtual account if the customer still wants
   * to pay.
   *
   * Same code as TRANSACTION_EXPIRED: compare `name`.
   */
  TRANSACTION_EXPIRED_UNPAID = "STATIC_TRX_EXPIRED",
  /**
   * Waits for payment.
   *
   * The virtual account is active and can be paid. One that can be paid several times keeps this state after a payment.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-status-va-aggregator (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback of the payment, and keep trx_id as
   * the key of each. Deliver nothing before.
   */
  WAITING_PAYMENT = "WAITING_PAYMENT",
}

/** Properties of every entry of State of a virtual account; `code` is always the code as received. */
export interface OyVaStatusMember<
  Name extends string,
  Code extends string,
  Network extends string | null,
  Params = Readonly<Record<string, never>>,
> extends Advice<Reason>, Traits {
  /** Name of the entry: its identity. */
  readonly name: Name;
  /** A single entry decides. */
  readonly known: true;
  /** Space of the code. */
  readonly space: "va-status";
  /** The code as received. */
  readonly code: Code;
  /** Card network that the meaning applies to, or null. */
  readonly network: Network;
  /** Parameter values found in the wire message. */
  readonly params: Params;
  /** How to ask for the final status, if documented. */
  readonly statusCheck?: StatusCheck;
}

/** Entries by name, for handlers that are keyed by name. */
export interface OyVaStatusEntries {
  /** Virtual account paid and closed. */
  readonly COMPLETE: OyVaStatusMember<"COMPLETE", "COMPLETE", null>;
  /** Virtual account expired. */
  readonly EXPIRED: OyVaStatusMember<"EXPIRED", "EXPIRED", null>;
  /** Virtual account expired, not paid. */
  readonly EXPIRED_UNPAID: OyVaStatusMember<"EXPIRED_UNPAID", "EXPIRED", null>;
  /** Payment detected. */
  readonly PAYMENT_DETECTED: OyVaStatusMember<"PAYMENT_DETECTED", "PAYMENT_DETECTED", null>;
  /** Transaction of virtual account expired. */
  readonly TRANSACTION_EXPIRED: OyVaStatusMember<"TRANSACTION_EXPIRED", "STATIC_TRX_EXPIRED", null>;
  /** Transaction of virtual account expired, not paid. */
  readonly TRANSACTION_EXPIRED_UNPAID: OyVaStatusMember<"TRANSACTION_EXPIRED_UNPAID", "STATIC_TRX_EXPIRED", null>;
  /** Waits for payment. */
  readonly WAITING_PAYMENT: OyVaStatusMember<"WAITING_PAYMENT", "WAITING_PAYMENT", null>;
}

/** Name of an entry of State of a virtual account: its identity, even if several names share a code. */
export type OyVaStatusName = keyof OyVaStatusEntries;

/** Any entry of State of a virtual account. New codes add members to this union in minor releases. */
export type OyVaStatusEntry = OyVaStatusEntries[OyVaStatusName];
