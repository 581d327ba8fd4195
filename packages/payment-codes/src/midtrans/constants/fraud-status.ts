// Generated from the catalog; do not edit.
// Fraud status of Midtrans as single constants.

/**
 * Fraud screening passed.
 *
 * The fraud screening of Midtrans found nothing against the transaction. That is no proof of payment: the value also
 * stands beside transactions that are pending or denied.
 *
 * Source: https://docs.midtrans.com/reference/fraud-status (and 1 more)
 */
export const ACCEPT = "accept";
/**
 * Merchant has to decide.
 *
 * The fraud screening of Midtrans could not decide, so the merchant approves or denies the transaction. If the merchant
 * does not decide in time, Midtrans ends it.
 *
 * Source: https://docs.midtrans.com/reference/fraud-status
 */
export const CHALLENGE = "challenge";
/**
 * Declined by fraud screening.
 *
 * The fraud screening of Midtrans, or the merchant after a challenge, declined the transaction, so it is not paid.
 *
 * Source: https://docs.midtrans.com/reference/fraud-status (and 1 more)
 */
export const DENY = "deny";
