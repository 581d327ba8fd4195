// Generated from the catalog; do not edit.
// Payment token status of Xendit as single constants.

/**
 * Token active.
 *
 * The token can be charged. This call charged nothing.
 *
 * Source: https://docs.xendit.co/apidocs/get-payment-token (and 1 more)
 */
export const ACTIVE = "ACTIVE";
/**
 * Token canceled.
 *
 * The merchant canceled the token, so it can no longer be charged. After a cancellation that you asked for, it confirms
 * it.
 *
 * Source: https://docs.xendit.co/apidocs/get-payment-token (and 1 more)
 */
export const CANCELED = "CANCELED";
/**
 * Token expired.
 *
 * The token ran out at the channel and can no longer be charged.
 *
 * Source: https://docs.xendit.co/apidocs/get-payment-token (and 1 more)
 */
export const EXPIRED = "EXPIRED";
/**
 * Linking failed.
 *
 * The linking failed; failure_code tells why. Nothing was charged.
 *
 * Source: https://docs.xendit.co/apidocs/get-payment-token (and 1 more)
 */
export const FAILED = "FAILED";
/**
 * Linking pending.
 *
 * The linking has no result yet.
 *
 * Source: https://docs.xendit.co/apidocs/get-payment-token
 */
export const PENDING = "PENDING";
/**
 * Linking waits for customer.
 *
 * The customer has to finish the linking with what actions says. No payment exists.
 *
 * Source: https://docs.xendit.co/apidocs/get-payment-token (and 1 more)
 */
export const REQUIRES_ACTION = "REQUIRES_ACTION";
