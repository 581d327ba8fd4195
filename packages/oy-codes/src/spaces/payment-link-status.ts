// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** State of a payment link of OY! Indonesia; the values are the codes as documented. */
export enum OyPaymentLinkStatus {
  /**
   * Payment being processed.
   *
   * The payment of the customer is being processed.
   *
   * Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Ask the
   * customer for no second payment.
   */
  CHARGE_IN_PROGRESS = "charge_in_progress",
  /**
   * Link deleted.
   *
   * The payment link was deleted and can no longer be paid.
   *
   * Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Create a new payment link with a new partner_tx_id if the
   * customer still wants to pay.
   */
  CLOSED = "closed",
  /**
   * Paid.
   *
   * The customer paid. amount and paid_amount may differ, and the settlement may still be open; a second callback comes
   * for it.
   *
   * Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
   *
   * Outcome: success (transaction). Retry: never. Compare what was paid and partner_tx_id with the order, then book the
   * payment once. Do nothing a second time when the second callback comes.
   *
   * Same code as COMPLETE_AMOUNT_NOT_SHOWN: compare `name`.
   */
  COMPLETE = "complete",
  /**
   * Paid, amount not shown.
   *
   * The customer paid. This answer only has the amount that was asked for, and the customer may have been free to pay
   * another one.
   *
   * Source: https://api-docs.oyindonesia.com/#fund-acceptance (and 1 more)
   *
   * Outcome: success (request). Retry: check_status_first. Check the status of the payment, compare paid_amount and
   * partner_tx_id with the order, then book the payment once. Deliver nothing on this answer.
   *
   * Same code as COMPLETE: compare `name`.
   */
  COMPLETE_AMOUNT_NOT_SHOWN = "complete",
  /**
   * Link created.
   *
   * The payment link exists, and the customer has picked no payment method yet.
   *
   * Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Deliver
   * nothing before.
   */
  CREATED = "created",
  /**
   * Transaction expired.
   *
   * The payment link ran out and can no longer be paid.
   *
   * Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Create a new payment link with a new partner_tx_id if the
   * customer still wants to pay.
   */
  EXPIRED = "expired",
  /**
   * One attempt failed, link still open.
   *
   * A card was declined or the payment method ran out. The link itself has not expired, so the customer can still pay
   * with it.
   *
   * Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Let the customer try again on the same link, and make no
   * second one. Check the status for how it ended.
   */
  FAILED = "failed",
  /**
   * Paid.
   *
   * The customer paid. amount and paid_amount may differ, and the settlement may still be open; a second callback comes
   * for it.
   *
   * Source: https://api-docs.oyindonesia.com/#fund-acceptance (and 1 more)
   *
   * Outcome: success (transaction). Retry: never. Compare what was paid and partner_tx_id with the order, then book the
   * payment once. Do nothing a second time when the second callback comes.
   */
  PAID = "success",
  /**
   * Waits for payment.
   *
   * The customer picked a payment method and has not paid yet.
   *
   * Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Deliver
   * nothing before.
   */
  WAITING_PAYMENT = "waiting_payment",
}

/** Properties of every entry of State of a payment link; `code` is always the code as received. */
export interface OyPaymentLinkStatusMember<
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
  readonly space: "payment-link-status";
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
export interface OyPaymentLinkStatusEntries {
  /** Payment being processed. */
  readonly CHARGE_IN_PROGRESS: OyPaymentLinkStatusMember<"CHARGE_IN_PROGRESS", "charge_in_progress", null>;
  /** Link deleted. */
  readonly CLOSED: OyPaymentLinkStatusMember<"CLOSED", "closed", null>;
  /** Paid. */
  readonly COMPLETE: OyPaymentLinkStatusMember<"COMPLETE", "complete", null>;
  /** Paid, amount not shown. */
  readonly COMPLETE_AMOUNT_NOT_SHOWN: OyPaymentLinkStatusMember<"COMPLETE_AMOUNT_NOT_SHOWN", "complete", null>;
  /** Link created. */
  readonly CREATED: OyPaymentLinkStatusMember<"CREATED", "created", null>;
  /** Transaction expired. */
  readonly EXPIRED: OyPaymentLinkStatusMember<"EXPIRED", "expired", null>;
  /** One attempt failed, link still open. */
  readonly FAILED: OyPaymentLinkStatusMember<"FAILED", "failed", null>;
  /** Paid. */
  readonly PAID: OyPaymentLinkStatusMember<"PAID", "success", null>;
  /** Waits for payment. */
  readonly WAITING_PAYMENT: OyPaymentLinkStatusMember<"WAITING_PAYMENT", "waiting_payment", null>;
}

/** Name of an entry of State of a payment link: its identity, even if several names share a code. */
export type OyPaymentLinkStatusName = keyof OyPaymentLinkStatusEntries;

/** Any entry of State of a payment link. New codes add members to this union in minor releases. */
export type OyPaymentLinkStatusEntry = OyPaymentLinkStatusEntries[OyPaymentLinkStatusName];
