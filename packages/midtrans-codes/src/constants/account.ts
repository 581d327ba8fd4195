// Generated from the catalog; do not edit.
// Status code about a linked account of Midtrans as single constants.

/**
 * GoPay account linked.
 *
 * The account is linked and can be charged. This call charged nothing.
 *
 * Source: https://docs.midtrans.com/reference/get-pay-account
 */
export const ACCOUNT_LINKED = "200";
/**
 * Customer has to confirm link.
 *
 * The link is prepared and waits for the customer, who confirms it in GoPay. No payment exists.
 *
 * Source: https://docs.midtrans.com/reference/create-pay-account (and 1 more)
 */
export const LINK_PENDING = "201";
/**
 * Account request denied.
 *
 * GoPay denied this request to link or unlink the account; channel_response_message says why. Nothing was charged.
 *
 * Source: https://docs.midtrans.com/reference/create-pay-account (and 1 more)
 */
export const ACCOUNT_REQUEST_DENIED = "202";
/**
 * GoPay account not linked.
 *
 * The account is not linked, or no longer linked, or the link expired before the customer confirmed it. The code also
 * confirms that an account was unlinked.
 *
 * Source: https://docs.midtrans.com/reference/get-pay-account (and 1 more)
 */
export const PAY_ACCOUNT_DISABLED = "204";
