// Generated from the catalog; do not edit.
// Refund status of Xendit as single constants.

/**
 * Refund canceled.
 *
 * The refund was called off. The payment still stands.
 *
 * Source: https://docs.xendit.co/apidocs/refund-payment-request
 */
export const CANCELLED = "CANCELLED";
/**
 * Refund failed.
 *
 * The refund was not made; failure_code tells why. The payment still stands.
 *
 * Source: https://docs.xendit.co/apidocs/refund-payment-request (and 1 more)
 */
export const FAILED = "FAILED";
/**
 * Refund pending.
 *
 * The refund was accepted and is not done. The payment still stands.
 *
 * Source: https://docs.xendit.co/apidocs/refund-payment-request
 */
export const PENDING = "PENDING";
/**
 * Refund done.
 *
 * The channel took the refund, of the amount in the body, which may be a part or the whole. When the money arrives
 * depends on the channel.
 *
 * Source: https://docs.xendit.co/apidocs/refund-payment-request (and 2 more)
 */
export const SUCCEEDED = "SUCCEEDED";
