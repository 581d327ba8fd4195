// Generated from the catalog; do not edit.
// Payment token failure code of Xendit as single constants.

/**
 * Account linked before.
 *
 * The customer linked this account before.
 *
 * Source: https://docs.xendit.co/apidocs/get-payment-token
 */
export const ACCOUNT_ALREADY_LINKED = "ACCOUNT_ALREADY_LINKED";
/**
 * Authentication failed.
 *
 * The customer was not authenticated, so nothing was linked.
 *
 * Source: https://docs.xendit.co/apidocs/get-payment-token
 */
export const AUTHENTICATION_FAILED = "AUTHENTICATION_FAILED";
/**
 * Capture above the hold.
 *
 * An amount above the hold was to be captured while the card was stored.
 *
 * Source: https://docs.xendit.co/apidocs/get-payment-token
 */
export const CAPTURE_AMOUNT_EXCEEDED = "CAPTURE_AMOUNT_EXCEEDED";
/**
 * Card declined.
 *
 * The issuer did not accept the card; the code does not tell why.
 *
 * Source: https://docs.xendit.co/apidocs/get-payment-token
 */
export const CARD_DECLINED = "CARD_DECLINED";
/**
 * Channel unavailable.
 *
 * The channel has a problem, so nothing was linked.
 *
 * Source: https://docs.xendit.co/apidocs/get-payment-token
 */
export const CHANNEL_UNAVAILABLE = "CHANNEL_UNAVAILABLE";
/**
 * Insufficient funds.
 *
 * The account of the customer does not hold enough for the check.
 *
 * Source: https://docs.xendit.co/apidocs/get-payment-token
 */
export const INSUFFICIENT_BALANCE = "INSUFFICIENT_BALANCE";
/**
 * Account details not valid.
 *
 * The details that the customer entered were not accepted.
 *
 * Source: https://docs.xendit.co/apidocs/get-payment-token
 */
export const INVALID_ACCOUNT_DETAILS = "INVALID_ACCOUNT_DETAILS";
/**
 * Merchant settings not valid.
 *
 * The channel does not accept the settings of the merchant.
 *
 * Source: https://docs.xendit.co/apidocs/get-payment-token
 */
export const INVALID_MERCHANT_SETTINGS = "INVALID_MERCHANT_SETTINGS";
/**
 * Issuer not available.
 *
 * The bank or e-wallet could not be reached, so nothing was linked.
 *
 * Source: https://docs.xendit.co/apidocs/get-payment-token
 */
export const ISSUER_UNAVAILABLE = "ISSUER_UNAVAILABLE";
