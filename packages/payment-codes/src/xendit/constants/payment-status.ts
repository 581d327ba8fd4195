// Generated from the catalog; do not edit.
// Payment status of Xendit as single constants.

/**
 * Authorized, not captured.
 *
 * The amount is on hold and has not been charged. Without a capture in time, the hold lapses and nothing is paid.
 *
 * Source: https://docs.xendit.co/apidocs/payment-webhook-notification (and 1 more)
 */
export const AUTHORIZED = "AUTHORIZED";
/**
 * Payment canceled.
 *
 * The hold was released before a capture, so nothing was paid.
 *
 * Source: https://docs.xendit.co/apidocs/payment-webhook-notification (and 1 more)
 */
export const CANCELED = "CANCELED";
/**
 * Authorization expired.
 *
 * The hold lapsed without a capture, so nothing was paid. The approval of the issuer, which may stand beside it, was
 * that of the hold.
 *
 * Source: https://docs.xendit.co/apidocs/payment-webhook-notification (and 1 more)
 */
export const EXPIRED = "EXPIRED";
/**
 * Payment failed.
 *
 * This payment was not made; failure_code tells why. Not every channel reports a failure, so no webhook says nothing.
 *
 * Source: https://docs.xendit.co/apidocs/payment-webhook-notification (and 1 more)
 */
export const FAILED = "FAILED";
/**
 * Still being processed.
 *
 * The payment has no result yet.
 *
 * Source: https://docs.xendit.co/apidocs/payment-webhook-notification
 */
export const PENDING = "PENDING";
/**
 * Payment succeeded.
 *
 * The amount was captured. A payment request for a reusable code has many payments, each with a payment_id of its own.
 *
 * Source: https://docs.xendit.co/apidocs/payment-webhook-notification (and 2 more)
 */
export const SUCCEEDED = "SUCCEEDED";
