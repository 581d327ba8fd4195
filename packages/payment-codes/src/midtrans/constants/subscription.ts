// Generated from the catalog; do not edit.
// Subscription status of Midtrans as single constants.

/**
 * Subscription active.
 *
 * The subscription exists and charges at its next date. This body is about no payment.
 *
 * Source: https://docs.midtrans.com/reference/create-subscription (and 1 more)
 */
export const ACTIVE = "active";
/**
 * Subscription inactive.
 *
 * The subscription charges no more; it was disabled, canceled, ended, or a charge failed. Earlier payments stay as they
 * are.
 *
 * Source: https://docs.midtrans.com/reference/create-subscription (and 2 more)
 */
export const INACTIVE = "inactive";
