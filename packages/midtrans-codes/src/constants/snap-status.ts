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
/** Transaction initiated. */
export const INITIATED = "01";
/** Payment in progress. */
export const PAYING = "02";
/** Transaction pending. */
export const PENDING = "03";
/** Transaction refunded. */
export const REFUNDED = "04";
/**
 * Transaction canceled.
 *
 * Same code as REVERSAL_CANCELED: compare `name`.
 */
export const CANCELED = "05";
/**
 * Reversal canceled.
 *
 * Same code as CANCELED: compare `name`.
 */
export const REVERSAL_CANCELED = "05";
/**
 * Transaction failed.
 *
 * Same code as REVERSAL_FAILED: compare `name`.
 */
export const FAILED = "06";
/**
 * Reversal failed.
 *
 * Same code as FAILED: compare `name`.
 */
export const REVERSAL_FAILED = "06";
/** Transaction not found. */
export const NOT_FOUND = "07";
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
