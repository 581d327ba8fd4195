// Generated from the catalog; do not edit.
// Transaction status of Midtrans as single constants.

/** Authorized, capture needed. */
export const AUTHORIZE = "authorize";
/** Transaction canceled. */
export const CANCEL = "cancel";
/**
 * Captured, fraud status decides.
 *
 * Same code as CAPTURE_ACCEPTED, CAPTURE_CHALLENGED and CAPTURE_DENIED: compare `name`.
 */
export const CAPTURE = "capture";
/**
 * Captured and accepted.
 *
 * Same code as CAPTURE, CAPTURE_CHALLENGED and CAPTURE_DENIED: compare `name`.
 */
export const CAPTURE_ACCEPTED = "capture";
/**
 * Captured, review needed.
 *
 * Same code as CAPTURE, CAPTURE_ACCEPTED and CAPTURE_DENIED: compare `name`.
 */
export const CAPTURE_CHALLENGED = "capture";
/**
 * Captured, but denied.
 *
 * Same code as CAPTURE, CAPTURE_ACCEPTED and CAPTURE_CHALLENGED: compare `name`.
 */
export const CAPTURE_DENIED = "capture";
/** Charged back. */
export const CHARGEBACK = "chargeback";
/** Transaction denied. */
export const DENY = "deny";
/** Transaction expired. */
export const EXPIRE = "expire";
/** Error during processing. */
export const FAILURE = "failure";
/** Charged back in part. */
export const PARTIAL_CHARGEBACK = "partial_chargeback";
/** Refunded in part. */
export const PARTIAL_REFUND = "partial_refund";
/** Waiting for the customer. */
export const PENDING = "pending";
/** Refunded. */
export const REFUND = "refund";
/**
 * Payment settled.
 *
 * Same code as SETTLEMENT_CONTRADICTED: compare `name`.
 */
export const SETTLEMENT = "settlement";
/**
 * Settled, but not accepted.
 *
 * Same code as SETTLEMENT: compare `name`.
 */
export const SETTLEMENT_CONTRADICTED = "settlement";
