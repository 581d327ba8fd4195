// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** State of what a recipient gets of OY! Indonesia; the values are the codes as documented. */
export enum OyPaymentRoutingRecipient {
  /**
   * Not forwarded, nobody paid.
   *
   * The customer did not pay, so that nothing is sent to this recipient.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
   *
   * Outcome: failed (transaction). Retry: never. Send nothing to this recipient. Read payment_status for what became of
   * the payment.
   */
  CANCEL = "CANCEL",
  /**
   * Forwarding failed.
   *
   * The transfer to this recipient failed. The customer paid.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
   *
   * Outcome: failed (transaction). Retry: check_status_first. Check the status of the routed payment, and ask OY! what
   * became of the money. A person decides how the recipient gets it.
   */
  FAILED = "FAILED",
  /**
   * Forced credit failed.
   *
   * The forced transfer to this recipient failed. Whether the money arrived before that is not known.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Ask OY! to check whether the recipient got the money.
   * Pay the recipient by no other means before that.
   */
  FAILED_FORCE_CREDIT = "FAILED_FORCE_CREDIT",
  /**
   * Being forwarded.
   *
   * The money is on its way to this recipient.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait, and check the status of the routed payment. Pay
   * the recipient by no other means before the result is final.
   */
  IN_PROGRESS = "IN_PROGRESS",
  /**
   * Held up on the way.
   *
   * The channel has not finished the transfer to this recipient; it may have arrived.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait, and check the status of the routed payment. Pay
   * the recipient by no other means before the result is final.
   */
  PENDING = "PENDING",
  /**
   * Forced credit pending.
   *
   * The transfer to this recipient is being forced through; it may have arrived.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait, and check the status of the routed payment. Pay
   * the recipient by no other means before the result is final.
   */
  PENDING_FORCE_CREDIT = "PENDING_FORCE_CREDIT",
  /**
   * Forwarded.
   *
   * This recipient got the money.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
   *
   * Outcome: success (transaction). Retry: never. Book what this recipient got, once. Do not send it again.
   */
  SUCCESS = "SUCCESS",
  /**
   * Waits for payment of customer.
   *
   * The payment of the customer is not finished, so that nothing was forwarded to this recipient.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait, and check the status of the routed payment. Pay
   * the recipient by no other means before the result is final.
   */
  WAITING = "WAITING",
}

/** Properties of every entry of State of what a recipient gets; `code` is always the code as received. */
export interface OyPaymentRoutingRecipientMember<
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
  readonly space: "payment-routing-recipient";
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
export interface OyPaymentRoutingRecipientEntries {
  /** Not forwarded, nobody paid. */
  readonly CANCEL: OyPaymentRoutingRecipientMember<"CANCEL", "CANCEL", null>;
  /** Forwarding failed. */
  readonly FAILED: OyPaymentRoutingRecipientMember<"FAILED", "FAILED", null>;
  /** Forced credit failed. */
  readonly FAILED_FORCE_CREDIT: OyPaymentRoutingRecipientMember<"FAILED_FORCE_CREDIT", "FAILED_FORCE_CREDIT", null>;
  /** Being forwarded. */
  readonly IN_PROGRESS: OyPaymentRoutingRecipientMember<"IN_PROGRESS", "IN_PROGRESS", null>;
  /** Held up on the way. */
  readonly PENDING: OyPaymentRoutingRecipientMember<"PENDING", "PENDING", null>;
  /** Forced credit pending. */
  readonly PENDING_FORCE_CREDIT: OyPaymentRoutingRecipientMember<"PENDING_FORCE_CREDIT", "PENDING_FORCE_CREDIT", null>;
  /** Forwarded. */
  readonly SUCCESS: OyPaymentRoutingRecipientMember<"SUCCESS", "SUCCESS", null>;
  /** Waits for payment of customer. */
  readonly WAITING: OyPaymentRoutingRecipientMember<"WAITING", "WAITING", null>;
}

/** Name of an entry of State of what a recipient gets: its identity, even if several names share a code. */
export type OyPaymentRoutingRecipientName = keyof OyPaymentRoutingRecipientEntries;

/** Any entry of State of what a recipient gets. New codes add members to this union in minor releases. */
export type OyPaymentRoutingRecipientEntry = OyPaymentRoutingRecipientEntries[OyPaymentRoutingRecipientName];
