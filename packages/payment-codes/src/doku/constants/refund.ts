// Generated from the catalog; do not edit.
// Card refund status of DOKU as single constants.

/**
 * Refund failed.
 *
 * The refund did not go through. The payment itself stands as it was.
 *
 * Source: https://doku-developers.apidog.io/request-refund-42667312e0 (and 1 more)
 */
export const FAILED = "FAILED";
/**
 * Refund by hand under way.
 *
 * DOKU accepted the refund and carries it out by hand. Nothing is known to have been given back yet.
 *
 * Source: https://developers.doku.com/accept-payments/direct-api/non-snap/cards/refund
 *
 * Same code as REFUNDED, REFUNDED_IN_PART and VOIDED: compare `name`.
 */
export const MANUAL_REFUND_ACCEPTED = "SUCCESS";
/**
 * Refunded in full.
 *
 * The whole amount was given back.
 *
 * Source: https://doku-developers.apidog.io/request-refund-42667312e0 (and 1 more)
 *
 * Same code as MANUAL_REFUND_ACCEPTED, REFUNDED_IN_PART and VOIDED: compare `name`.
 */
export const REFUNDED = "SUCCESS";
/**
 * Refunded in part.
 *
 * Part of the amount was given back; the payment stands for the rest.
 *
 * Source: https://doku-developers.apidog.io/request-refund-42667312e0 (and 1 more)
 *
 * Same code as MANUAL_REFUND_ACCEPTED, REFUNDED and VOIDED: compare `name`.
 */
export const REFUNDED_IN_PART = "SUCCESS";
/**
 * Payment voided.
 *
 * The payment was taken back before it was settled, always in full.
 *
 * Source: https://doku-developers.apidog.io/request-refund-42667312e0 (and 1 more)
 *
 * Same code as MANUAL_REFUND_ACCEPTED, REFUNDED and REFUNDED_IN_PART: compare `name`.
 */
export const VOIDED = "SUCCESS";
