// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** State of a routed payment of OY! Indonesia; the values are the codes as documented. */
export enum OyPaymentRoutingStatus {
  /**
   * Paid and forwarded.
   *
   * The customer paid, and all recipients got their money. The settlement may still be open, and a second callback
   * comes for it.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
   *
   * Outcome: success (transaction). Retry: never. Compare the amount and partner_trx_id with the order, then book the
   * payment once. Do nothing a second time when the second callback comes.
   */
  COMPLETE = "COMPLETE",
  /**
   * Waits for payment.
   *
   * The payment link exists, and the customer has picked no payment method yet.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Deliver
   * nothing before.
   */
  CREATED = "CREATED",
  /**
   * Paid, being forwarded.
   *
   * The customer paid. The money is on its way to the recipients, and may not reach all of them.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Ask the
   * customer for no second payment, and pay no recipient by other means.
   */
  FORWARDING = "DISBURSE_IN_PROGRESS",
  /**
   * Transaction expired.
   *
   * The payment link or virtual account ran out and can no longer be paid.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Create a new transaction with a new partner_trx_id if the
   * customer still wants to pay.
   */
  EXPIRED = "EXPIRED",
  /**
   * Paid, not all forwarded.
   *
   * The customer paid. Some or all of the recipients did not get their money.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
   *
   * Outcome: success (transaction). Retry: check_status_first. Read the state of each recipient, and ask OY! about
   * those that failed. A person books the payment, and decides how the recipients get the rest.
   */
  INCOMPLETE = "INCOMPLETE",
  /**
   * Payment failed.
   *
   * The payment failed at the e-wallet, and no money came in.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Let the customer try again or choose another payment
   * method, under a new partner_trx_id.
   */
  PAYMENT_FAILED = "PAYMENT_FAILED",
  /**
   * Payment being processed.
   *
   * The customer paid, and OY! is processing the payment.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Ask the
   * customer for no second payment.
   */
  PAYMENT_IN_PROGRESS = "PAYMENT_IN_PROGRESS",
  /**
   * Waits for payment.
   *
   * The payment method is picked or the virtual account exists. Nobody has paid yet.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Deliver
   * nothing before.
   */
  WAITING_PAYMENT = "WAITING_PAYMENT",
}

/** Properties of every entry of State of a routed payment; `code` is always the code as received. */
export interface OyPaymentRoutingStatusMember<
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
  readonly space: "payment-routing-status";
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
export interface OyPaymentRoutingStatusEntries {
  /** Paid and forwarded. */
  readonly COMPLETE: OyPaymentRoutingStatusMember<"COMPLETE", "COMPLETE", null>;
  /** Waits for payment. */
  readonly CREATED: OyPaymentRoutingStatusMember<"CREATED", "CREATED", null>;
  /** Paid, being forwarded. */
  readonly FORWARDING: OyPaymentRoutingStatusMember<"FORWARDING", "DISBURSE_IN_PROGRESS", null>;
  /** Transaction expired. */
  readonly EXPIRED: OyPaymentRoutingStatusMember<"EXPIRED", "EXPIRED", null>;
  /** Paid, not all forwarded. */
  readonly INCOMPLETE: OyPaymentRoutingStatusMember<"INCOMPLETE", "INCOMPLETE", null>;
  /** Payment failed. */
  readonly PAYMENT_FAILED: OyPaymentRoutingStatusMember<"PAYMENT_FAILED", "PAYMENT_FAILED", null>;
  /** Payment being processed. */
  readonly PAYMENT_IN_PROGRESS: OyPaymentRoutingStatusMember<"PAYMENT_IN_PROGRESS", "PAYMENT_IN_PROGRESS", null>;
  /** Waits for payment. */
  readonly WAITING_PAYMENT: OyPaymentRoutingStatusMember<"WAITING_PAYMENT", "WAITING_PAYMENT", null>;
}

/** Name of an entry of State of a routed payment: its identity, even if several names share a code. */
export type OyPaymentRoutingStatusName = keyof OyPaymentRoutingStatusEntries;

/** Any entry of State of a routed payment. New codes add members to this union in minor releases. */
export type OyPaymentRoutingStatusEntry = OyPaymentRoutingStatusEntries[OyPaymentRoutingStatusName];
