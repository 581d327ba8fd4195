// Generated from the catalog; do not edit.
// Payout status of Xendit as single constants.

/**
 * Payout accepted, not sent.
 *
 * Xendit took the payout and has not sent it. It may stay so for long while the destination is offline; that is no
 * failure.
 *
 * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 2 more)
 */
export const ACCEPTED = "ACCEPTED";
/**
 * Payout canceled.
 *
 * The payout was canceled at your request before it was processed. The money goes back to the balance.
 *
 * Source: https://docs.xendit.co/apidocs/cancel-payout (and 1 more)
 */
export const CANCELLED = "CANCELLED";
/**
 * Cash not collected in time.
 *
 * A payout in cash was not collected in time.
 *
 * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
 */
export const EXPIRED = "EXPIRED";
/**
 * Payout failed.
 *
 * The payout did not go through; failure_code tells why. The same idempotency-key brings back this payout and no new
 * one.
 *
 * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 2 more)
 */
export const FAILED = "FAILED";
/**
 * Cash being collected.
 *
 * A payout in cash is being collected right now.
 *
 * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
 */
export const LOCKED = "LOCKED";
/**
 * In compliance review.
 *
 * The compliance team of Xendit checks the payout and may write to you. Nothing has been sent.
 *
 * Source: https://docs.xendit.co/apidocs/cancel-payout
 */
export const COMPLIANCE_ASSESSMENT = "PENDING_COMPLIANCE_ASSESSMENT";
/**
 * In compliance review.
 *
 * The compliance team of Xendit checks the payout and may write to you. Nothing has been sent.
 *
 * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
 */
export const COMPLIANCE_REVIEW = "PENDING_COMPLIANCE_REVIEW";
/**
 * Cash ready for collection.
 *
 * A payout in cash waits to be collected by the recipient.
 *
 * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
 */
export const READY = "READY";
/**
 * Rejected by compliance.
 *
 * The compliance team rejected the payout, and the money is back in the balance.
 *
 * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
 */
export const REJECTED = "REJECTED";
/**
 * Payout sent to channel.
 *
 * The payout was sent to the channel, which has not confirmed it. It can still succeed or fail.
 *
 * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 2 more)
 */
export const REQUESTED = "REQUESTED";
/**
 * Payout came back.
 *
 * The payout had succeeded and was sent back later, commonly because the account is not valid or dormant. The money is
 * in the balance again.
 *
 * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
 */
export const REVERSED = "REVERSED";
/**
 * Payout being routed.
 *
 * The payout is on its way to a channel. It can still be canceled, and it can still end in any way.
 *
 * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
 */
export const ROUTING = "ROUTING";
/**
 * Payout succeeded.
 *
 * The channel credited the payout. It can still come back later as REVERSED.
 *
 * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 2 more)
 */
export const SUCCEEDED = "SUCCEEDED";
