// Generated from the catalog; do not edit.
// Bill payment status of Xendit as single constants.

/**
 * Bill payment failed.
 *
 * The bill payment is reported as failed; failure_code tells why.
 *
 * Source: https://docs.xendit.co/apidocs/get-payment-detail (and 1 more)
 *
 * Same code as FAILED_UNCERTAIN: compare `name`.
 */
export const FAILED = "FAILED";
/**
 * Failed on timeout, uncertain.
 *
 * The bill payment is reported as failed because the biller did not answer. The bill may have been paid all the same.
 *
 * Source: https://docs.xendit.co/docs/electricity-pln
 *
 * Same code as FAILED: compare `name`.
 */
export const FAILED_UNCERTAIN = "FAILED";
/**
 * Still being processed.
 *
 * The biller has not said how it ended.
 *
 * Source: https://docs.xendit.co/apidocs/get-payment-detail (and 1 more)
 */
export const PENDING = "PENDING";
/**
 * Bill paid.
 *
 * A token for electricity is in payment_details.
 *
 * Source: https://docs.xendit.co/apidocs/get-payment-detail (and 1 more)
 */
export const SUCCEEDED = "SUCCEEDED";
