// Generated from the catalog; do not edit.
// Non-SNAP transaction status of DOKU as single constants.

/**
 * Transaction expired.
 *
 * The time to pay is over, and DOKU has no payment for it.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
 */
export const EXPIRED = "EXPIRED";
/**
 * Attempt failed, order still open.
 *
 * One attempt to pay failed. The order has not expired, so the customer can still pay on the same page.
 *
 * Source: https://docs.doku.com/changelog/july-2025/checkout-new-fields-and-status-values-on-check-status-api (and 1
 * more)
 *
 * Same code as CAPTURE_FAILED, FAILED, FAILED_ORDER_EXPIRED and REFUND_FAILED: compare `name`.
 */
export const ATTEMPT_FAILED = "FAILED";
/**
 * Capture failed.
 *
 * The capture did not go through. The amount may still be on hold.
 *
 * Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
 *
 * Same code as ATTEMPT_FAILED, FAILED, FAILED_ORDER_EXPIRED and REFUND_FAILED: compare `name`.
 */
export const CAPTURE_FAILED = "FAILED";
/**
 * Payment reported as failed.
 *
 * DOKU reports the payment as failed. It is not certain that this state is final.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
 *
 * Same code as ATTEMPT_FAILED, CAPTURE_FAILED, FAILED_ORDER_EXPIRED and REFUND_FAILED: compare `name`.
 */
export const FAILED = "FAILED";
/**
 * Attempt failed, order expired.
 *
 * The last attempt failed, and the order expired without a payment.
 *
 * Source: https://docs.doku.com/changelog/july-2025/checkout-new-fields-and-status-values-on-check-status-api (and 1
 * more)
 *
 * Same code as ATTEMPT_FAILED, CAPTURE_FAILED, FAILED and REFUND_FAILED: compare `name`.
 */
export const FAILED_ORDER_EXPIRED = "FAILED";
/**
 * Refund failed.
 *
 * The refund did not go through. The payment itself stands as it was.
 *
 * Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
 *
 * Same code as ATTEMPT_FAILED, CAPTURE_FAILED, FAILED and FAILED_ORDER_EXPIRED: compare `name`.
 */
export const REFUND_FAILED = "FAILED";
/**
 * Waiting for payment.
 *
 * The payment is set up and has no result yet. Usually DOKU is waiting for the customer to pay; for a card
 * authorization it can mean that the amount is on hold and waits for your capture.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
 *
 * Same code as REFUND_PENDING: compare `name`.
 */
export const PENDING = "PENDING";
/**
 * Refund under way.
 *
 * The refund has no result yet. The payment itself stands as it was.
 *
 * Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
 *
 * Same code as PENDING: compare `name`.
 */
export const REFUND_PENDING = "PENDING";
/**
 * Waiting for card verification.
 *
 * The card payment waits for verification, usually 3-D Secure, and has no result yet.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
 */
export const REDIRECT = "REDIRECT";
/**
 * Refunded.
 *
 * The payment took effect and was refunded later. The state does not say whether in whole or in part.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
 *
 * Same code as REFUNDED_IN_PART: compare `name`.
 */
export const REFUNDED = "REFUNDED";
/**
 * Refunded in part.
 *
 * Part of the amount was given back; the payment stands for the rest.
 *
 * Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
 *
 * Same code as REFUNDED: compare `name`.
 */
export const REFUNDED_IN_PART = "REFUNDED";
/**
 * Authorized, not captured.
 *
 * The issuer approved the amount and holds it. Nothing has been paid before the capture.
 *
 * Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
 *
 * Same code as MANUAL_REFUND_ACCEPTED, PARTIAL_REFUND_SUCCESS, REFUND_SUCCESS and SUCCESS: compare `name`.
 */
export const AUTHORIZED = "SUCCESS";
/**
 * Refund by hand under way.
 *
 * DOKU accepted the refund and carries it out by hand. Nothing is known to have been given back yet.
 *
 * Source: https://developers.doku.com/accept-payments/direct-api/non-snap/cards/refund
 *
 * Same code as AUTHORIZED, PARTIAL_REFUND_SUCCESS, REFUND_SUCCESS and SUCCESS: compare `name`.
 */
export const MANUAL_REFUND_ACCEPTED = "SUCCESS";
/**
 * Refunded in part.
 *
 * Part of the amount was given back; the payment stands for the rest.
 *
 * Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
 *
 * Same code as AUTHORIZED, MANUAL_REFUND_ACCEPTED, REFUND_SUCCESS and SUCCESS: compare `name`.
 */
export const PARTIAL_REFUND_SUCCESS = "SUCCESS";
/**
 * Refunded.
 *
 * The payment had succeeded; the whole amount was given back. REFUND alone does not say whether it was the whole
 * amount.
 *
 * Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
 *
 * Same code as AUTHORIZED, MANUAL_REFUND_ACCEPTED, PARTIAL_REFUND_SUCCESS and SUCCESS: compare `name`.
 */
export const REFUND_SUCCESS = "SUCCESS";
/**
 * Payment successful.
 *
 * The customer paid.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
 *
 * Same code as AUTHORIZED, MANUAL_REFUND_ACCEPTED, PARTIAL_REFUND_SUCCESS and REFUND_SUCCESS: compare `name`.
 */
export const SUCCESS = "SUCCESS";
/**
 * Timeout, result unknown.
 *
 * DOKU got no answer in time. The payment may or may not have taken place.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
 */
export const TIMEOUT = "TIMEOUT";
/**
 * Payment voided.
 *
 * The card payment was taken back before it was settled, always in full.
 *
 * Source: https://doku-developers.apidog.io/check-status-42667314e0
 */
export const VOIDED = "VOIDED";
