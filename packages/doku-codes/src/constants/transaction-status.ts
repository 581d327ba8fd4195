// Generated from the catalog; do not edit.
// Non-SNAP transaction status of DOKU as single constants.

/** Payment expired. */
export const EXPIRED = "EXPIRED";
/** Payment reported as failed. */
export const FAILED = "FAILED";
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
