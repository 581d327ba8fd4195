// Generated from the catalog; do not edit.
// Non-SNAP transaction status of DOKU as single constants.

/** Payment expired. */
export const EXPIRED = "EXPIRED";
/**
 * Attempt failed, order still open.
 *
 * Same code as CAPTURE_FAILED, FAILED, FAILED_ORDER_EXPIRED and REFUND_FAILED: compare `name`.
 */
export const ATTEMPT_FAILED = "FAILED";
/**
 * Capture failed.
 *
 * Same code as ATTEMPT_FAILED, FAILED, FAILED_ORDER_EXPIRED and REFUND_FAILED: compare `name`.
 */
export const CAPTURE_FAILED = "FAILED";
/**
 * Payment reported as failed.
 *
 * Same code as ATTEMPT_FAILED, CAPTURE_FAILED, FAILED_ORDER_EXPIRED and REFUND_FAILED: compare `name`.
 */
export const FAILED = "FAILED";
/**
 * Attempt failed, order expired.
 *
 * Same code as ATTEMPT_FAILED, CAPTURE_FAILED, FAILED and REFUND_FAILED: compare `name`.
 */
export const FAILED_ORDER_EXPIRED = "FAILED";
/**
 * Refund failed.
 *
 * Same code as ATTEMPT_FAILED, CAPTURE_FAILED, FAILED and FAILED_ORDER_EXPIRED: compare `name`.
 */
export const REFUND_FAILED = "FAILED";
/**
 * Waiting for payment.
 *
 * Same code as REFUND_PENDING: compare `name`.
 */
export const PENDING = "PENDING";
/**
 * Refund under way.
 *
 * Same code as PENDING: compare `name`.
 */
export const REFUND_PENDING = "PENDING";
/** Waiting for card verification. */
export const REDIRECT = "REDIRECT";
/**
 * Payment refunded.
 *
 * Same code as REFUNDED_IN_PART: compare `name`.
 */
export const REFUNDED = "REFUNDED";
/**
 * Refund in part went through.
 *
 * Same code as REFUNDED: compare `name`.
 */
export const REFUNDED_IN_PART = "REFUNDED";
/**
 * Authorized, not captured.
 *
 * Same code as MANUAL_REFUND_ACCEPTED, PARTIAL_REFUND_SUCCESS, REFUND_SUCCESS and SUCCESS: compare `name`.
 */
export const AUTHORIZED = "SUCCESS";
/**
 * Refund by hand under way.
 *
 * Same code as AUTHORIZED, PARTIAL_REFUND_SUCCESS, REFUND_SUCCESS and SUCCESS: compare `name`.
 */
export const MANUAL_REFUND_ACCEPTED = "SUCCESS";
/**
 * Refund in part went through.
 *
 * Same code as AUTHORIZED, MANUAL_REFUND_ACCEPTED, REFUND_SUCCESS and SUCCESS: compare `name`.
 */
export const PARTIAL_REFUND_SUCCESS = "SUCCESS";
/**
 * Refund went through.
 *
 * Same code as AUTHORIZED, MANUAL_REFUND_ACCEPTED, PARTIAL_REFUND_SUCCESS and SUCCESS: compare `name`.
 */
export const REFUND_SUCCESS = "SUCCESS";
/**
 * Payment successful.
 *
 * Same code as AUTHORIZED, MANUAL_REFUND_ACCEPTED, PARTIAL_REFUND_SUCCESS and REFUND_SUCCESS: compare `name`.
 */
export const SUCCESS = "SUCCESS";
/** Timeout, result unknown. */
export const TIMEOUT = "TIMEOUT";
/** Payment voided. */
export const VOIDED = "VOIDED";
