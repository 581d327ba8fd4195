// Generated from the catalog; do not edit.
// Payment request status of Xendit as single constants.

/**
 * Payment code ready.
 *
 * The payment code can be paid, again and again. That is no payment: each one comes in a webhook of its own, with its
 * own payment_id.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const ACCEPTING_PAYMENTS = "ACCEPTING_PAYMENTS";
/**
 * Authorized, not captured.
 *
 * The amount is on hold and has not been charged. Without a capture in time, the hold lapses and nothing is paid.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request
 */
export const AUTHORIZED = "AUTHORIZED";
/**
 * Payment request canceled.
 *
 * The merchant canceled the payment request, and the customer can no longer pay it.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 2 more)
 */
export const CANCELED = "CANCELED";
/**
 * Payment request expired.
 *
 * The time to pay is over, and the payment request takes no more payments. For a reusable code, payments made before
 * stand.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 3 more)
 */
export const EXPIRED = "EXPIRED";
/**
 * Payment failed.
 *
 * The payment was not made, whatever the HTTP status says; failure_code tells why. The payment request cannot be used
 * again.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const FAILED = "FAILED";
/**
 * Still being processed.
 *
 * The channel has not said how it ended. Neither success nor failure may be concluded.
 *
 * Source: https://docs.xendit.co/docs/pay-one-off-payment
 */
export const PENDING = "PENDING";
/**
 * Customer has to act.
 *
 * Nothing is paid yet. The customer has to do what actions says: authenticate, open a page, or pay a code that is
 * shown.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 2 more)
 */
export const REQUIRES_ACTION = "REQUIRES_ACTION";
/**
 * Payment succeeded.
 *
 * The payment was made. The webhook payment.capture carries its payment_id.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const SUCCEEDED = "SUCCEEDED";
