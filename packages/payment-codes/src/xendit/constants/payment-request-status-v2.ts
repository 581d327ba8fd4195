// Generated from the catalog; do not edit.
// Payment request status of the older API of Xendit as single constants.

/**
 * Authorized, not captured.
 *
 * The amount is on hold and has not been charged.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
 */
export const AWAITING_CAPTURE = "AWAITING_CAPTURE";
/**
 * Payment request canceled.
 *
 * The payment request was canceled and can no longer be paid.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
 */
export const CANCELED = "CANCELED";
/**
 * Payment request expired.
 *
 * The time to pay is over.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
 */
export const EXPIRED = "EXPIRED";
/**
 * Payment failed.
 *
 * The payment was not made; failure_code tells why.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
 */
export const FAILED = "FAILED";
/**
 * Still being processed.
 *
 * The payment request has no result yet.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
 */
export const PENDING = "PENDING";
/**
 * Customer has to act.
 *
 * Nothing is paid yet. The customer has to do what actions says.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
 */
export const REQUIRES_ACTION = "REQUIRES_ACTION";
/**
 * Payment succeeded.
 *
 * The payment was made.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
 */
export const SUCCEEDED = "SUCCEEDED";
/**
 * State not known.
 *
 * The state itself says that nothing is known.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
 */
export const UNKNOWN = "UNKNOWN";
/**
 * Payment voided.
 *
 * The payment was voided, so no payment stands. It may have been captured before.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
 */
export const VOIDED = "VOIDED";
