// Generated from the catalog; do not edit.
// SNAP latest transaction status of Midtrans as single constants.

/**
 * Amount held, capture needed.
 *
 * Same code as BULK_ACCEPTED, REVERSAL_SUCCESS and SUCCESS: compare `name`.
 */
export const AUTHORIZED = "00";
/**
 * Bulk request done.
 *
 * Same code as AUTHORIZED, REVERSAL_SUCCESS and SUCCESS: compare `name`.
 */
export const BULK_ACCEPTED = "00";
/**
 * Reversal successful.
 *
 * Same code as AUTHORIZED, BULK_ACCEPTED and SUCCESS: compare `name`.
 */
export const REVERSAL_SUCCESS = "00";
/**
 * Transaction successful.
 *
 * Same code as AUTHORIZED, BULK_ACCEPTED and REVERSAL_SUCCESS: compare `name`.
 */
export const SUCCESS = "00";
/**
 * Transaction initiated.
 *
 * Same code as REVERSAL_INITIATED: compare `name`.
 */
export const INITIATED = "01";
/**
 * Reversal initiated.
 *
 * Same code as INITIATED: compare `name`.
 */
export const REVERSAL_INITIATED = "01";
/**
 * Payment in progress.
 *
 * Same code as REVERSAL_IN_PROGRESS: compare `name`.
 */
export const PAYING = "02";
/**
 * Reversal in progress.
 *
 * Same code as PAYING: compare `name`.
 */
export const REVERSAL_IN_PROGRESS = "02";
/**
 * Transaction pending.
 *
 * Same code as REVERSAL_PENDING: compare `name`.
 */
export const PENDING = "03";
/**
 * Reversal pending.
 *
 * Same code as PENDING: compare `name`.
 */
export const REVERSAL_PENDING = "03";
/** Transaction refunded. */
export const REFUNDED = "04";
/**
 * Transaction canceled.
 *
 * Same code as CAPTURE_CANCELED and REVERSAL_CANCELED: compare `name`.
 */
export const CANCELED = "05";
/**
 * Capture canceled.
 *
 * Same code as CANCELED and REVERSAL_CANCELED: compare `name`.
 */
export const CAPTURE_CANCELED = "05";
/**
 * Reversal canceled.
 *
 * Same code as CANCELED and CAPTURE_CANCELED: compare `name`.
 */
export const REVERSAL_CANCELED = "05";
/**
 * Capture failed.
 *
 * Same code as FAILED and REVERSAL_FAILED: compare `name`.
 */
export const CAPTURE_FAILED = "06";
/**
 * Transaction failed.
 *
 * Same code as CAPTURE_FAILED and REVERSAL_FAILED: compare `name`.
 */
export const FAILED = "06";
/**
 * Reversal failed.
 *
 * Same code as CAPTURE_FAILED and FAILED: compare `name`.
 */
export const REVERSAL_FAILED = "06";
/**
 * Transaction not found.
 *
 * Same code as REVERSAL_NOT_FOUND: compare `name`.
 */
export const NOT_FOUND = "07";
/**
 * Reversal not found.
 *
 * Same code as NOT_FOUND: compare `name`.
 */
export const REVERSAL_NOT_FOUND = "07";
/**
 * Transaction expired.
 *
 * Same code as REVERSAL_EXPIRED: compare `name`.
 */
export const EXPIRED = "08";
/**
 * Refund or cancellation expired.
 *
 * Same code as EXPIRED: compare `name`.
 */
export const REVERSAL_EXPIRED = "08";
/**
 * Transaction rejected.
 *
 * Same code as REVERSAL_REJECTED: compare `name`.
 */
export const REJECTED = "09";
/**
 * Refund or cancellation rejected.
 *
 * Same code as REJECTED: compare `name`.
 */
export const REVERSAL_REJECTED = "09";
