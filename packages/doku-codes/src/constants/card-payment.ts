// Generated from the catalog; do not edit.
// Card payment status of DOKU as single constants.

/**
 * Capture failed.
 *
 * Same code as FAILED: compare `name`.
 */
export const CAPTURE_FAILED = "FAILED";
/**
 * Card payment failed.
 *
 * Same code as CAPTURE_FAILED: compare `name`.
 */
export const FAILED = "FAILED";
/** Card payment without result. */
export const PENDING = "PENDING";
/**
 * Authorized, not captured.
 *
 * Same code as PAID: compare `name`.
 */
export const AUTHORIZED = "SUCCESS";
/**
 * Card payment successful.
 *
 * Same code as AUTHORIZED: compare `name`.
 */
export const PAID = "SUCCESS";
