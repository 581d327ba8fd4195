// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Payment request status of the older API of Xendit; the values are the codes as documented. */
export enum XenditPaymentRequestStatusV2 {
  /**
   * Authorized, not captured.
   *
   * The amount is on hold and has not been charged.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
   *
   * Outcome: action_required (transaction). Retry: never. Capture the payment in time, or void it. Do not treat the
   * order as paid.
   */
  AWAITING_CAPTURE = "AWAITING_CAPTURE",
  /**
   * Payment request canceled.
   *
   * The payment request was canceled and can no longer be paid.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this payment request. If the customer still wants
   * to pay, make a new payment request with a new reference_id.
   */
  CANCELED = "CANCELED",
  /**
   * Payment request expired.
   *
   * The time to pay is over.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this payment request. If the customer still wants
   * to pay, make a new payment request with a new reference_id.
   */
  EXPIRED = "EXPIRED",
  /**
   * Payment failed.
   *
   * The payment was not made; failure_code tells why.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this payment request. If the customer still wants
   * to pay, make a new payment request with a new reference_id.
   */
  FAILED = "FAILED",
  /**
   * Still being processed.
   *
   * The payment request has no result yet.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Make no
   * second payment request for the order before the result is final.
   */
  PENDING = "PENDING",
  /**
   * Customer has to act.
   *
   * Nothing is paid yet. The customer has to do what actions says.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
   *
   * Outcome: action_required (transaction). Retry: check_status_first. Carry out what actions says, then wait for the
   * webhook or check the status.
   */
  REQUIRES_ACTION = "REQUIRES_ACTION",
  /**
   * Payment succeeded.
   *
   * The payment was made.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
   *
   * Outcome: success (transaction). Retry: never. Compare the amount, the currency and the reference with your order,
   * then book the payment once. Do not charge it again.
   */
  SUCCEEDED = "SUCCEEDED",
  /**
   * State not known.
   *
   * The state itself says that nothing is known.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status again, and ask Xendit if it stays so.
   * Send nothing new before the result is final.
   */
  UNKNOWN = "UNKNOWN",
  /**
   * Payment voided.
   *
   * The payment was voided, so no payment stands. It may have been captured before.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
   *
   * Outcome: failed (transaction). Retry: with_new_reference. If the order was recorded as paid, reverse that entry.
   * Close this payment request.
   */
  VOIDED = "VOIDED",
}

/** Properties of every entry of Payment request status of the older API; `code` is always the code as received. */
export interface XenditPaymentRequestStatusV2Member<
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
  readonly space: "payment-request-status-v2";
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
export interface XenditPaymentRequestStatusV2Entries {
  /** Authorized, not captured. */
  readonly AWAITING_CAPTURE: XenditPaymentRequestStatusV2Member<"AWAITING_CAPTURE", "AWAITING_CAPTURE", null>;
  /** Payment request canceled. */
  readonly CANCELED: XenditPaymentRequestStatusV2Member<"CANCELED", "CANCELED", null>;
  /** Payment request expired. */
  readonly EXPIRED: XenditPaymentRequestStatusV2Member<"EXPIRED", "EXPIRED", null>;
  /** Payment failed. */
  readonly FAILED: XenditPaymentRequestStatusV2Member<"FAILED", "FAILED", null>;
  /** Still being processed. */
  readonly PENDING: XenditPaymentRequestStatusV2Member<"PENDING", "PENDING", null>;
  /** Customer has to act. */
  readonly REQUIRES_ACTION: XenditPaymentRequestStatusV2Member<"REQUIRES_ACTION", "REQUIRES_ACTION", null>;
  /** Payment succeeded. */
  readonly SUCCEEDED: XenditPaymentRequestStatusV2Member<"SUCCEEDED", "SUCCEEDED", null>;
  /** State not known. */
  readonly UNKNOWN: XenditPaymentRequestStatusV2Member<"UNKNOWN", "UNKNOWN", null>;
  /** Payment voided. */
  readonly VOIDED: XenditPaymentRequestStatusV2Member<"VOIDED", "VOIDED", null>;
}

/** Name of an entry of Payment request status of the older API: its identity, even if several names share a code. */
export type XenditPaymentRequestStatusV2Name = keyof XenditPaymentRequestStatusV2Entries;

/** Any entry of Payment request status of the older API. New codes add members to this union in minor releases. */
export type XenditPaymentRequestStatusV2Entry = XenditPaymentRequestStatusV2Entries[XenditPaymentRequestStatusV2Name];
