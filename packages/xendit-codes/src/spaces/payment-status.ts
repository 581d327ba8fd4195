// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Payment status of Xendit; the values are the codes as documented. */
export enum XenditPaymentStatus {
  /**
   * Authorized, not captured.
   *
   * The amount is on hold and has not been charged. Without a capture in time, the hold lapses and nothing is paid.
   *
   * Source: https://docs.xendit.co/apidocs/payment-webhook-notification (and 1 more)
   *
   * Outcome: action_required (transaction). Retry: never. Capture the payment in time, or cancel it. Do not treat the
   * order as paid, and do not charge the customer again.
   */
  AUTHORIZED = "AUTHORIZED",
  /**
   * Payment canceled.
   *
   * The hold was released before a capture, so nothing was paid.
   *
   * Source: https://docs.xendit.co/apidocs/payment-webhook-notification (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this payment request. If the customer still wants
   * to pay, make a new payment request with a new reference_id.
   */
  CANCELED = "CANCELED",
  /**
   * Authorization expired.
   *
   * The hold lapsed without a capture, so nothing was paid. The approval of the issuer, which may stand beside it, was
   * that of the hold.
   *
   * Source: https://docs.xendit.co/apidocs/payment-webhook-notification (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this payment request. If the customer still wants
   * to pay, make a new payment request with a new reference_id.
   */
  EXPIRED = "EXPIRED",
  /**
   * Payment failed.
   *
   * This payment was not made; failure_code tells why. Not every channel reports a failure, so no webhook says nothing.
   *
   * Source: https://docs.xendit.co/apidocs/payment-webhook-notification (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Read failure_code. Let the customer try again or pay in
   * another way, in a new payment request with a new reference_id; a page that is still open can be paid there.
   */
  FAILED = "FAILED",
  /**
   * Still being processed.
   *
   * The payment has no result yet.
   *
   * Source: https://docs.xendit.co/apidocs/payment-webhook-notification
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Charge
   * nothing again before the result is final.
   */
  PENDING = "PENDING",
  /**
   * Payment succeeded.
   *
   * The amount was captured. A payment request for a reusable code has many payments, each with a payment_id of its
   * own.
   *
   * Source: https://docs.xendit.co/apidocs/payment-webhook-notification (and 2 more)
   *
   * Outcome: success (transaction). Retry: never. Compare the captured amount, the currency and the reference with your
   * order, then book the payment once under its payment_id.
   */
  SUCCEEDED = "SUCCEEDED",
}

/** Properties of every entry of Payment status; `code` is always the code as received. */
export interface XenditPaymentStatusMember<
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
  readonly space: "payment-status";
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
export interface XenditPaymentStatusEntries {
  /** Authorized, not captured. */
  readonly AUTHORIZED: XenditPaymentStatusMember<"AUTHORIZED", "AUTHORIZED", null>;
  /** Payment canceled. */
  readonly CANCELED: XenditPaymentStatusMember<"CANCELED", "CANCELED", null>;
  /** Authorization expired. */
  readonly EXPIRED: XenditPaymentStatusMember<"EXPIRED", "EXPIRED", null>;
  /** Payment failed. */
  readonly FAILED: XenditPaymentStatusMember<"FAILED", "FAILED", null>;
  /** Still being processed. */
  readonly PENDING: XenditPaymentStatusMember<"PENDING", "PENDING", null>;
  /** Payment succeeded. */
  readonly SUCCEEDED: XenditPaymentStatusMember<"SUCCEEDED", "SUCCEEDED", null>;
}

/** Name of an entry of Payment status: its identity, even if several names share a code. */
export type XenditPaymentStatusName = keyof XenditPaymentStatusEntries;

/** Any entry of Payment status. New codes add members to this union in minor releases. */
export type XenditPaymentStatusEntry = XenditPaymentStatusEntries[XenditPaymentStatusName];
