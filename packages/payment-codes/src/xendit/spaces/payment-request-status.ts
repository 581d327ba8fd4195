// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Payment request status of Xendit; the values are the codes as documented. */
export enum XenditPaymentRequestStatus {
  /**
   * Payment code ready.
   *
   * The payment code can be paid, again and again. That is no payment: each one comes in a webhook of its own, with its
   * own payment_id.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: success (request). Retry: never. Show the payment code to the customer. Book every payment under its
   * payment_id, never under payment_request_id or reference_id.
   */
  ACCEPTING_PAYMENTS = "ACCEPTING_PAYMENTS",
  /**
   * Authorized, not captured.
   *
   * The amount is on hold and has not been charged. Without a capture in time, the hold lapses and nothing is paid.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request
   *
   * Outcome: action_required (transaction). Retry: never. Capture the payment under its payment_id in time, or cancel
   * it. Do not treat the order as paid, and do not charge the customer again.
   */
  AUTHORIZED = "AUTHORIZED",
  /**
   * Payment request canceled.
   *
   * The merchant canceled the payment request, and the customer can no longer pay it.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 2 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this payment request. If the customer still wants
   * to pay, make a new payment request with a new reference_id.
   */
  CANCELED = "CANCELED",
  /**
   * Payment request expired.
   *
   * The time to pay is over, and the payment request takes no more payments. For a reusable code, payments made before
   * stand.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 3 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this payment request. If the customer still wants
   * to pay, make a new payment request with a new reference_id.
   */
  EXPIRED = "EXPIRED",
  /**
   * Payment failed.
   *
   * The payment was not made, whatever the HTTP status says; failure_code tells why. The payment request cannot be used
   * again.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this payment request and read failure_code. Let the
   * customer try again or pay in another way, in a new payment request with a new reference_id.
   */
  FAILED = "FAILED",
  /**
   * Still being processed.
   *
   * The channel has not said how it ended. Neither success nor failure may be concluded.
   *
   * Source: https://docs.xendit.co/docs/pay-one-off-payment
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Make no
   * second payment request for the order before the result is final.
   */
  PENDING = "PENDING",
  /**
   * Customer has to act.
   *
   * Nothing is paid yet. The customer has to do what actions says: authenticate, open a page, or pay a code that is
   * shown.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 2 more)
   *
   * Outcome: action_required (transaction). Retry: check_status_first. Carry out what actions says, then wait for the
   * webhook or check the status. Make no second payment request for the order while this one can be paid.
   */
  REQUIRES_ACTION = "REQUIRES_ACTION",
  /**
   * Payment succeeded.
   *
   * The payment was made. The webhook payment.capture carries its payment_id.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: success (transaction). Retry: never. Compare the amount, the currency and the reference with your order,
   * then book the payment once. Do not charge it again.
   */
  SUCCEEDED = "SUCCEEDED",
}

/** Properties of every entry of Payment request status; `code` is always the code as received. */
export interface XenditPaymentRequestStatusMember<
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
  readonly space: "payment-request-status";
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
export interface XenditPaymentRequestStatusEntries {
  /** Payment code ready. */
  readonly ACCEPTING_PAYMENTS: XenditPaymentRequestStatusMember<"ACCEPTING_PAYMENTS", "ACCEPTING_PAYMENTS", null>;
  /** Authorized, not captured. */
  readonly AUTHORIZED: XenditPaymentRequestStatusMember<"AUTHORIZED", "AUTHORIZED", null>;
  /** Payment request canceled. */
  readonly CANCELED: XenditPaymentRequestStatusMember<"CANCELED", "CANCELED", null>;
  /** Payment request expired. */
  readonly EXPIRED: XenditPaymentRequestStatusMember<"EXPIRED", "EXPIRED", null>;
  /** Payment failed. */
  readonly FAILED: XenditPaymentRequestStatusMember<"FAILED", "FAILED", null>;
  /** Still being processed. */
  readonly PENDING: XenditPaymentRequestStatusMember<"PENDING", "PENDING", null>;
  /** Customer has to act. */
  readonly REQUIRES_ACTION: XenditPaymentRequestStatusMember<"REQUIRES_ACTION", "REQUIRES_ACTION", null>;
  /** Payment succeeded. */
  readonly SUCCEEDED: XenditPaymentRequestStatusMember<"SUCCEEDED", "SUCCEEDED", null>;
}

/** Name of an entry of Payment request status: its identity, even if several names share a code. */
export type XenditPaymentRequestStatusName = keyof XenditPaymentRequestStatusEntries;

/** Any entry of Payment request status. New codes add members to this union in minor releases. */
export type XenditPaymentRequestStatusEntry = XenditPaymentRequestStatusEntries[XenditPaymentRequestStatusName];
