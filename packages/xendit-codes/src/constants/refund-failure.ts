// Generated from the catalog; do not edit.
// Refund failure code of Xendit as single constants.

/**
 * Account of customer blocked.
 *
 * The account of the customer cannot receive the refund, as access to it is blocked.
 *
 * Source: https://docs.xendit.co/apidocs/refund-payment-request
 */
export const ACCOUNT_ACCESS_BLOCKED = "ACCOUNT_ACCESS_BLOCKED";
/**
 * Account of customer not found.
 *
 * The account that paid was not found, so it cannot receive the refund.
 *
 * Source: https://docs.xendit.co/apidocs/refund-payment-request
 */
export const ACCOUNT_NOT_FOUND = "ACCOUNT_NOT_FOUND";
/**
 * Refund sent before.
 *
 * The channel takes this refund for a repetition, so an earlier one may have been made.
 *
 * Source: https://docs.xendit.co/apidocs/refund-payment-request
 */
export const DUPLICATE_REFUND = "DUPLICATE_ERROR";
/**
 * Merchant balance too low.
 *
 * The balance of the merchant does not cover the refund.
 *
 * Source: https://docs.xendit.co/apidocs/refund-payment-request
 */
export const MERCHANT_BALANCE_TOO_LOW = "INSUFFICIENT_BALANCE";
/**
 * Refund failed, no reason given.
 *
 * The channel reports that the refund failed and gives no reason.
 *
 * Source: https://docs.xendit.co/apidocs/refund-payment-request
 */
export const REFUND_FAILED = "REFUND_FAILED";
