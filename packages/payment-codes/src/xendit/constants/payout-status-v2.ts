// Generated from the catalog; do not edit.
// Payout status of version 2 of Xendit as single constants.

/**
 * Payout accepted, not sent.
 *
 * Xendit took the payout and has not sent it. It may stay so for long while the destination is offline; that is no
 * failure.
 *
 * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 29
 */
export const ACCEPTED = "ACCEPTED";
/**
 * Payout canceled.
 *
 * The payout was canceled at your request before it was processed. The money goes back to the balance.
 *
 * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 35 (and 2 more)
 */
export const CANCELLED = "CANCELLED";
/**
 * Rejected by compliance.
 *
 * The payout was rejected for compliance reasons and was not sent.
 *
 * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 31 (and 1 more)
 */
export const COMPLIANCE_REJECTED = "COMPLIANCE_REJECTED";
/**
 * Cash not collected in time.
 *
 * A payout in cash was not collected in time.
 *
 * Source: https://docs.xendit.co/docs/test-scenarios-payouts
 */
export const EXPIRED = "EXPIRED";
/**
 * Payout failed.
 *
 * The payout did not go through; failure_code tells why. The same idempotency-key brings back this payout and no new
 * one.
 *
 * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 33 (and 3 more)
 */
export const FAILED = "FAILED";
/**
 * In compliance review.
 *
 * The compliance team of Xendit checks the payout and may write to you. Nothing has been sent.
 *
 * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 30 (and 1 more)
 */
export const COMPLIANCE_ASSESSMENT = "PENDING_COMPLIANCE_ASSESSMENT";
/**
 * Payout sent to channel.
 *
 * The payout was sent to the channel, which has not confirmed it. It can still succeed or fail.
 *
 * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 32
 */
export const REQUESTED = "REQUESTED";
/**
 * Payout came back.
 *
 * The payout had succeeded and was sent back later, commonly because the account is not valid or dormant. The money is
 * in the balance again.
 *
 * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 36 (and 2 more)
 */
export const REVERSED = "REVERSED";
/**
 * Payout succeeded.
 *
 * The channel credited the payout. It can still come back later as REVERSED.
 *
 * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 34 (and 3 more)
 */
export const SUCCEEDED = "SUCCEEDED";
