// Generated from the catalog; do not edit.
// State of a linked account of Midtrans as single constants.

/**
 * Account not linked.
 *
 * The account is no longer linked. This also confirms that it was unlinked.
 *
 * Source: https://docs.midtrans.com/reference/get-pay-account (and 1 more)
 */
export const PAY_ACCOUNT_DISABLED = "DISABLED";
/**
 * GoPay account linked.
 *
 * The account is linked and can be charged. This call charged nothing.
 *
 * Source: https://docs.midtrans.com/reference/get-pay-account (and 1 more)
 *
 * Same code as ACCOUNT_LINKED_UNCERTAIN and ACCOUNT_STILL_LINKED: compare `name`.
 */
export const ACCOUNT_LINKED = "ENABLED";
/**
 * Account reported as linked, check it.
 *
 * The account is reported as linked, and the status code beside it is not that of a success. This request charged
 * nothing.
 *
 * Source: https://docs.midtrans.com/reference/unbind-pay-account
 *
 * Same code as ACCOUNT_LINKED and ACCOUNT_STILL_LINKED: compare `name`.
 */
export const ACCOUNT_LINKED_UNCERTAIN = "ENABLED";
/**
 * Account linked, request refused.
 *
 * The account is linked, and the request about it was refused.
 *
 * Source: https://docs.midtrans.com/reference/unbind-pay-account
 *
 * Same code as ACCOUNT_LINKED and ACCOUNT_LINKED_UNCERTAIN: compare `name`.
 */
export const ACCOUNT_STILL_LINKED = "ENABLED";
/**
 * Link expired.
 *
 * The link expired before the customer confirmed it, so the account is not linked.
 *
 * Source: https://docs.midtrans.com/reference/get-pay-account
 */
export const LINK_EXPIRED = "EXPIRED";
/**
 * Customer has to confirm link.
 *
 * The link is prepared and waits for the customer, who confirms it in GoPay. No payment exists.
 *
 * Source: https://docs.midtrans.com/reference/create-pay-account (and 1 more)
 *
 * Same code as LINK_UNCERTAIN: compare `name`.
 */
export const LINK_PENDING = "PENDING";
/**
 * Link pending, request failed.
 *
 * The link is reported as pending, and the status code beside it is not that of a success. No payment exists.
 *
 * Source: https://docs.midtrans.com/reference/get-pay-account
 *
 * Same code as LINK_PENDING: compare `name`.
 */
export const LINK_UNCERTAIN = "PENDING";
