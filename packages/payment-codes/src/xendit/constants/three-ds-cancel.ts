// Generated from the catalog; do not edit.
// 3-D Secure challenge cancel code of Xendit as single constants.

/**
 * Canceled by customer.
 *
 * The customer chose to cancel.
 *
 * Message: "Cardholder selected Cancel.".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 302
 */
export const CANCELED_BY_CUSTOMER = "01";
/**
 * Reserved value.
 *
 * The value is reserved and has no meaning yet.
 *
 * Message: "Reserved for future EMVCo use (values invalid until defined by EMVCo).".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 303
 */
export const RESERVED = "02";
/**
 * Timed out, decoupled.
 *
 * The time for the challenge was over before the customer finished it.
 *
 * Message: "Transaction timed out—Decoupled Authentication.".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 304
 */
export const DECOUPLED_TIMEOUT = "03";
/**
 * Timed out at issuer.
 *
 * The time for the challenge was over before the customer finished it.
 *
 * Message: "Transaction timed out at ACS—other timeouts.".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 305
 */
export const ACS_TIMEOUT = "04";
/**
 * Challenge did not begin.
 *
 * The time for the challenge was over before the customer finished it.
 *
 * Message: "Transaction timed out at ACS—First CReq not received by ACS.".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 306
 */
export const ACS_FIRST_TIMEOUT = "05";
/**
 * Error during challenge.
 *
 * An error broke the challenge off.
 *
 * Message: "Transaction Error.".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 307
 */
export const TRANSACTION_ERROR = "06";
/**
 * Ended for unknown reason.
 *
 * Why the challenge was broken off is not known.
 *
 * Message: "Unknown.".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 308
 */
export const UNKNOWN_END = "07";
/**
 * Timed out on the device.
 *
 * The time for the challenge was over before the customer finished it.
 *
 * Message: "Transaction timed out at SDK.".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 309
 */
export const SDK_TIMEOUT = "08";
/**
 * Canceled by customer.
 *
 * The customer chose to cancel.
 *
 * Message: "Cardholder selected Cancel.".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const CANCELED_BY_CUSTOMER_ONE_DIGIT = "1";
/**
 * Reserved value.
 *
 * The value is reserved and has no meaning yet.
 *
 * Message: "Reserved for future EMVCo use (values invalid until defined by EMVCo).".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const RESERVED_ONE_DIGIT = "2";
/**
 * Timed out, decoupled.
 *
 * The time for the challenge was over before the customer finished it.
 *
 * Message: "Transaction timed out—Decoupled Authentication.".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const DECOUPLED_TIMEOUT_ONE_DIGIT = "3";
/**
 * Timed out at issuer.
 *
 * The time for the challenge was over before the customer finished it.
 *
 * Message: "Transaction timed out at ACS—other timeouts.".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const ACS_TIMEOUT_ONE_DIGIT = "4";
/**
 * Challenge did not begin.
 *
 * The time for the challenge was over before the customer finished it.
 *
 * Message: "Transaction timed out at ACS—First CReq not received by ACS.".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const ACS_FIRST_TIMEOUT_ONE_DIGIT = "5";
/**
 * Error during challenge.
 *
 * An error broke the challenge off.
 *
 * Message: "Transaction Error.".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const TRANSACTION_ERROR_ONE_DIGIT = "6";
/**
 * Ended for unknown reason.
 *
 * Why the challenge was broken off is not known.
 *
 * Message: "Unknown.".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const UNKNOWN_END_ONE_DIGIT = "7";
/**
 * Timed out on the device.
 *
 * The time for the challenge was over before the customer finished it.
 *
 * Message: "Transaction timed out at SDK.".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const SDK_TIMEOUT_ONE_DIGIT = "8";
