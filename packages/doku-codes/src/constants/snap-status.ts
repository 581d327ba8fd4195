// Generated from the catalog; do not edit.
// SNAP latest transaction status of DOKU as single constants.

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
/** Transaction failed. */
export const FAILED = "06";
/** Transaction not found. */
export const NOT_FOUND = "07";
