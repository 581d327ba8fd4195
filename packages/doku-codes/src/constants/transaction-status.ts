// Generated from the catalog; do not edit.
// Non-SNAP transaction status of DOKU as single constants.

/** Payment expired. */
export const EXPIRED = "EXPIRED";
/**
 * Attempt failed, order still open.
 *
 * Same code as FAILED and FAILED_ORDER_EXPIRED: compare `name`.
 */
export const ATTEMPT_FAILED = "FAILED";
/**
 * Payment reported as failed.
 *
 * Same code as ATTEMPT_FAILED and FAILED_ORDER_EXPIRED: compare `name`.
 */
export const FAILED = "FAILED";
/**
 * Attempt failed, order expired.
 *
 * Same code as ATTEMPT_FAILED and FAILED: compare `name`.
 */
export const FAILED_ORDER_EXPIRED = "FAILED";
/** Waiting for payment. */
export const PENDING = "PENDING";
/** Waiting for card verification. */
export const REDIRECT = "REDIRECT";
/** Payment refunded. */
export const REFUNDED = "REFUNDED";
/** Payment successful. */
export const SUCCESS = "SUCCESS";
/** Timeout, result unknown. */
export const TIMEOUT = "TIMEOUT";
