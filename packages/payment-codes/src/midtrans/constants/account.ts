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
 * Account not linked.
 *
 * The account is not linked, or no longer linked, or the link expired before the customer confirmed it. The code also
 * confirms that an account was unlinked.
 *
 * Source: https://docs.midtrans.com/reference/get-pay-account (and 1 more)
 */
export const PAY_ACCOUNT_DISABLED = "204";
/**
 * Linked account not found.
 *
 * Midtrans knows no account under this account_id. Nothing was charged.
 *
 * Source: https://docs.midtrans.com/reference/status-code-reference
 */
export const ACCOUNT_NOT_FOUND = "404";
/**
 * Duplicate request.
 *
 * Midtrans refused this request about the account, because it was sent before. Nothing was charged.
 *
 * Source: https://docs.midtrans.com/reference/code-4xx
 */
export const DUPLICATE_REQUEST = "406";
/**
 * Internal error at the provider.
 *
 * Midtrans had an internal error. Whether the account was linked or unlinked is not known; nothing was charged.
 *
 * Source: https://docs.midtrans.com/reference/code-5xx
 */
export const ACCOUNT_INTERNAL_ERROR = "500";
/**
 * GoPay cannot be reached.
 *
 * Midtrans could not reach GoPay. Whether the account was linked or unlinked is not known; nothing was charged.
 *
 * Source: https://docs.midtrans.com/reference/code-5xx
 */
export const ACCOUNT_NO_CONNECTION = "502";
/**
 * GoPay not available.
 *
 * Whether the account was linked or unlinked is not known; nothing was charged.
 *
 * Source: https://docs.midtrans.com/reference/code-5xx
 */
export const ACCOUNT_UNAVAILABLE = "503";
/**
 * Timeout waiting for an answer.
 *
 * The request was not answered in time. Whether the account was linked or unlinked is not known; nothing was charged.
 *
 * Source: https://docs.midtrans.com/reference/code-5xx
 */
export const ACCOUNT_TIMEOUT = "504";
