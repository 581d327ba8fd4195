// Generated from the catalog; do not edit.
// SNAP latest transaction status of DOKU as single constants.

/** Amount held, capture needed. */
export const AUTHORIZED = "00";
/** Bulk request done. */
export const BULK_ACCEPTED = "00";
/** Reversal query answered with success. */
export const REVERSAL_SUCCESS = "00";
/** Transaction successful. */
export const SUCCESS = "00";
/** Transaction initiated. */
export const INITIATED = "01";
/** Payment under way. */
export const PAYING = "02";
/** Transaction pending. */
export const PENDING = "03";
/** Transaction refunded. */
export const REFUNDED = "04";
/** Transaction canceled. */
export const CANCELED = "05";
/** Reversal canceled. */
export const REVERSAL_CANCELED = "05";
/** Transaction failed. */
export const FAILED = "06";
/** Reversal failed. */
export const REVERSAL_FAILED = "06";
/** Transaction not found. */
export const NOT_FOUND = "07";
