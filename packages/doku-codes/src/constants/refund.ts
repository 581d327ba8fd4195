// Generated from the catalog; do not edit.
// Card refund status of DOKU as single constants.

/** Refund failed. */
export const FAILED = "FAILED";
/**
 * Refund by hand under way.
 *
 * Same code as REFUNDED, REFUNDED_IN_PART and VOIDED: compare `name`.
 */
export const MANUAL_REFUND_ACCEPTED = "SUCCESS";
/**
 * Refunded in full.
 *
 * Same code as MANUAL_REFUND_ACCEPTED, REFUNDED_IN_PART and VOIDED: compare `name`.
 */
export const REFUNDED = "SUCCESS";
/**
 * Refunded in part.
 *
 * Same code as MANUAL_REFUND_ACCEPTED, REFUNDED and VOIDED: compare `name`.
 */
export const REFUNDED_IN_PART = "SUCCESS";
/**
 * Payment voided.
 *
 * Same code as MANUAL_REFUND_ACCEPTED, REFUNDED and REFUNDED_IN_PART: compare `name`.
 */
export const VOIDED = "SUCCESS";
