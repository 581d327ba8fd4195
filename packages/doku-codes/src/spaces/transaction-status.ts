// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Non-SNAP transaction status of DOKU; the values are the codes as documented. */
export enum DokuTransactionStatus {
  /**
   * Transaction expired.
   *
   * The time to pay is over, and DOKU has no payment for it.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this reference. If the customer still wants to pay,
   * start a new payment with a new reference. Should a success still arrive for the old one, book it once or refund it.
   */
  EXPIRED = "EXPIRED",
  /**
   * Attempt failed, order still open.
   *
   * One attempt to pay failed. The order has not expired, so the customer can still pay on the same page.
   *
   * Source: https://docs.doku.com/changelog/july-2025/checkout-new-fields-and-status-values-on-check-status-api (and 1
   * more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Leave the payment page open to the customer and wait for
   * the notification, or check the status again. Create no new order before this one has expired.
   *
   * Same code as CAPTURE_FAILED, FAILED, FAILED_ORDER_EXPIRED and REFUND_FAILED: compare `name`.
   */
  ATTEMPT_FAILED = "FAILED",
  /**
   * Capture failed.
   *
   * The capture did not go through. The amount may still be on hold.
   *
   * Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the payment. If it is still authorized,
   * repeat the capture before the hold lapses.
   *
   * Same code as ATTEMPT_FAILED, FAILED, FAILED_ORDER_EXPIRED and REFUND_FAILED: compare `name`.
   */
  CAPTURE_FAILED = "FAILED",
  /**
   * Payment reported as failed.
   *
   * DOKU reports the payment as failed. It is not certain that this state is final.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
   *
   * Outcome: failed (transaction). Retry: check_status_first. Check the status before another attempt. If the answer is
   * FAILED again, offer another payment method and keep the reference. Should a SUCCESS arrive later, book it once or
   * refund it.
   *
   * Same code as ATTEMPT_FAILED, CAPTURE_FAILED, FAILED_ORDER_EXPIRED and REFUND_FAILED: compare `name`.
   */
  FAILED = "FAILED",
  /**
   * Attempt failed, order expired.
   *
   * The last attempt failed, and the order expired without a payment.
   *
   * Source: https://docs.doku.com/changelog/july-2025/checkout-new-fields-and-status-values-on-check-status-api (and 1
   * more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this reference. If the customer still wants to pay,
   * create a new order with a new reference. Should a success still arrive for the old one, book it once or refund it.
   *
   * Same code as ATTEMPT_FAILED, CAPTURE_FAILED, FAILED and REFUND_FAILED: compare `name`.
   */
  FAILED_ORDER_EXPIRED = "FAILED",
  /**
   * Refund failed.
   *
   * The refund did not go through. The payment itself stands as it was.
   *
   * Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the refund before you send it again, so
   * that nothing is given back twice.
   *
   * Same code as ATTEMPT_FAILED, CAPTURE_FAILED, FAILED and FAILED_ORDER_EXPIRED: compare `name`.
   */
  REFUND_FAILED = "FAILED",
  /**
   * Waiting for payment.
   *
   * The payment is set up and has no result yet. Usually DOKU is waiting for the customer to pay; for a card
   * authorization it can mean that the amount is on hold and waits for your capture.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Do not count it as paid. Wait for the notification or
   * check the status again, and capture an authorization that you want to keep. Send nothing under a new reference
   * until the result is final.
   *
   * Same code as REFUND_PENDING: compare `name`.
   */
  PENDING = "PENDING",
  /**
   * Refund under way.
   *
   * The refund has no result yet. The payment itself stands as it was.
   *
   * Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
   *
   * Outcome: pending (request). Retry: check_status_first. Count nothing as refunded yet. Check the status of the
   * refund again, and do not send it a second time.
   *
   * Same code as PENDING: compare `name`.
   */
  REFUND_PENDING = "PENDING",
  /**
   * Waiting for card verification.
   *
   * The card payment waits for verification, usually 3-D Secure, and has no result yet.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
   *
   * Outcome: action_required (transaction). Retry: check_status_first. Ask the customer to finish the verification,
   * then wait for the notification or check the status. Send nothing under a new reference until the result is final.
   */
  REDIRECT = "REDIRECT",
  /**
   * Refunded.
   *
   * The payment took effect and was refunded later. The state does not say whether in whole or in part.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
   *
   * Outcome: reversed (transaction). Retry: never. Compare the refunded amount with your record and book the refund
   * once. Do not send the payment again.
   *
   * Same code as REFUNDED_IN_PART: compare `name`.
   */
  REFUNDED = "REFUNDED",
  /**
   * Refunded in part.
   *
   * Part of the amount was given back; the payment stands for the rest.
   *
   * Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
   *
   * Outcome: reversed (transaction). Retry: never. Compare the refunded amount with your record and book this refund
   * once. Do not send the payment again.
   *
   * Same code as REFUNDED: compare `name`.
   */
  REFUNDED_IN_PART = "REFUNDED",
  /**
   * Authorized, not captured.
   *
   * The issuer approved the amount and holds it. Nothing has been paid before the capture.
   *
   * Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
   *
   * Outcome: action_required (transaction). Retry: never. Capture the amount with the authorize_id before the hold
   * lapses, or let it lapse. Do not charge the card again, and deliver nothing before the capture succeeded.
   *
   * Same code as MANUAL_REFUND_ACCEPTED, PARTIAL_REFUND_SUCCESS, REFUND_SUCCESS and SUCCESS: compare `name`.
   */
  AUTHORIZED = "SUCCESS",
  /**
   * Refund by hand under way.
   *
   * DOKU accepted the refund and carries it out by hand. Nothing is known to have been given back yet.
   *
   * Source: https://developers.doku.com/accept-payments/direct-api/non-snap/cards/refund
   *
   * Outcome: pending (request). Retry: check_status_first. Count nothing as refunded yet. Check the status of the
   * refund again, and do not send it a second time.
   *
   * Same code as AUTHORIZED, PARTIAL_REFUND_SUCCESS, REFUND_SUCCESS and SUCCESS: compare `name`.
   */
  MANUAL_REFUND_ACCEPTED = "SUCCESS",
  /**
   * Refunded in part.
   *
   * Part of the amount was given back; the payment stands for the rest.
   *
   * Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
   *
   * Outcome: reversed (transaction). Retry: never. Compare the refunded amount with your record and book this refund
   * once. Do not send the payment again.
   *
   * Same code as AUTHORIZED, MANUAL_REFUND_ACCEPTED, REFUND_SUCCESS and SUCCESS: compare `name`.
   */
  PARTIAL_REFUND_SUCCESS = "SUCCESS",
  /**
   * Refunded.
   *
   * The payment had succeeded; the whole amount was given back. REFUND alone does not say whether it was the whole
   * amount.
   *
   * Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
   *
   * Outcome: reversed (transaction). Retry: never. Compare the amount with your record and book the refund once. Do not
   * send the payment again.
   *
   * Same code as AUTHORIZED, MANUAL_REFUND_ACCEPTED, PARTIAL_REFUND_SUCCESS and SUCCESS: compare `name`.
   */
  REFUND_SUCCESS = "SUCCESS",
  /**
   * Payment successful.
   *
   * The customer paid.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
   *
   * Outcome: success (transaction). Retry: never. Compare amount and reference with your record, then book the payment
   * once. Do not send it again.
   *
   * Same code as AUTHORIZED, MANUAL_REFUND_ACCEPTED, PARTIAL_REFUND_SUCCESS and REFUND_SUCCESS: compare `name`.
   */
  SUCCESS = "SUCCESS",
  /**
   * Timeout, result unknown.
   *
   * DOKU got no answer in time. The payment may or may not have taken place.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status again, no earlier than 60 seconds after
   * the payment. Send nothing under a new reference until the result is final.
   */
  TIMEOUT = "TIMEOUT",
  /**
   * Payment voided.
   *
   * The card payment was taken back before it was settled, always in full.
   *
   * Source: https://doku-developers.apidog.io/check-status-42667314e0
   *
   * Outcome: reversed (transaction). Retry: never. Take back what was delivered for it, once. Do not send the payment
   * again.
   */
  VOIDED = "VOIDED",
}

/** Properties of every entry of Non-SNAP transaction status; `code` is always the code as received. */
export interface DokuTransactionStatusMember<
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
  readonly space: "transaction-status";
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
export interface DokuTransactionStatusEntries {
  /** Transaction expired. */
  readonly EXPIRED: DokuTransactionStatusMember<"EXPIRED", "EXPIRED", null>;
  /** Attempt failed, order still open. */
  readonly ATTEMPT_FAILED: DokuTransactionStatusMember<"ATTEMPT_FAILED", "FAILED", null>;
  /** Capture failed. */
  readonly CAPTURE_FAILED: DokuTransactionStatusMember<"CAPTURE_FAILED", "FAILED", null>;
  /** Payment reported as failed. */
  readonly FAILED: DokuTransactionStatusMember<"FAILED", "FAILED", null>;
  /** Attempt failed, order expired. */
  readonly FAILED_ORDER_EXPIRED: DokuTransactionStatusMember<"FAILED_ORDER_EXPIRED", "FAILED", null>;
  /** Refund failed. */
  readonly REFUND_FAILED: DokuTransactionStatusMember<"REFUND_FAILED", "FAILED", null>;
  /** Waiting for payment. */
  readonly PENDING: DokuTransactionStatusMember<"PENDING", "PENDING", null>;
  /** Refund under way. */
  readonly REFUND_PENDING: DokuTransactionStatusMember<"REFUND_PENDING", "PENDING", null>;
  /** Waiting for card verification. */
  readonly REDIRECT: DokuTransactionStatusMember<"REDIRECT", "REDIRECT", null>;
  /** Refunded. */
  readonly REFUNDED: DokuTransactionStatusMember<"REFUNDED", "REFUNDED", null>;
  /** Refunded in part. */
  readonly REFUNDED_IN_PART: DokuTransactionStatusMember<"REFUNDED_IN_PART", "REFUNDED", null>;
  /** Authorized, not captured. */
  readonly AUTHORIZED: DokuTransactionStatusMember<"AUTHORIZED", "SUCCESS", null>;
  /** Refund by hand under way. */
  readonly MANUAL_REFUND_ACCEPTED: DokuTransactionStatusMember<"MANUAL_REFUND_ACCEPTED", "SUCCESS", null>;
  /** Refunded in part. */
  readonly PARTIAL_REFUND_SUCCESS: DokuTransactionStatusMember<"PARTIAL_REFUND_SUCCESS", "SUCCESS", null>;
  /** Refunded. */
  readonly REFUND_SUCCESS: DokuTransactionStatusMember<"REFUND_SUCCESS", "SUCCESS", null>;
  /** Payment successful. */
  readonly SUCCESS: DokuTransactionStatusMember<"SUCCESS", "SUCCESS", null>;
  /** Timeout, result unknown. */
  readonly TIMEOUT: DokuTransactionStatusMember<"TIMEOUT", "TIMEOUT", null>;
  /** Payment voided. */
  readonly VOIDED: DokuTransactionStatusMember<"VOIDED", "VOIDED", null>;
}

/** Name of an entry of Non-SNAP transaction status: its identity, even if several names share a code. */
export type DokuTransactionStatusName = keyof DokuTransactionStatusEntries;

/** Any entry of Non-SNAP transaction status. New codes add members to this union in minor releases. */
export type DokuTransactionStatusEntry = DokuTransactionStatusEntries[DokuTransactionStatusName];
