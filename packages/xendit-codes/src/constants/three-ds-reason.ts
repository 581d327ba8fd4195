// Generated from the catalog; do not edit.
// 3-D Secure status reason of Xendit as single constants.

/**
 * Authentication failed.
 *
 * The issuer judged the risk of the payment as too high.
 *
 * Message: "Card authentication failed".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const AUTHENTICATION_FAILED_TWO_DIGITS = "01";
/**
 * Device not known.
 *
 * The issuer does not know the device of the customer.
 *
 * Message: "Unknown Device".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const UNKNOWN_DEVICE_TWO_DIGITS = "02";
/**
 * Device not supported.
 *
 * The device cannot do the authentication that the issuer asks for.
 *
 * Message: "Unsupported Device".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const UNSUPPORTED_DEVICE_TWO_DIGITS = "03";
/**
 * Too many authentications.
 *
 * The customer was authenticated too often recently.
 *
 * Message: "Exceeds authentication frequency limit".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const TOO_MANY_AUTHENTICATIONS_TWO_DIGITS = "04";
/**
 * Card expired.
 *
 * The card has expired, or its date was entered wrongly.
 *
 * Message: "Expired card".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const EXPIRED_CARD_TWO_DIGITS = "05";
/**
 * Invalid card number.
 *
 * The number cannot be that of a card.
 *
 * Message: "Invalid card number".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const INVALID_CARD_NUMBER_TWO_DIGITS = "06";
/**
 * Transaction not valid.
 *
 * The issuer does not accept this kind of transaction.
 *
 * Message: "Invalid transaction".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const INVALID_TRANSACTION_TWO_DIGITS = "07";
/**
 * No record of the card.
 *
 * The issuer has no record of this card number.
 *
 * Message: "No Card record".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const NO_CARD_RECORD_TWO_DIGITS = "08";
/**
 * Security failure.
 *
 * A problem of security was found during the authentication.
 *
 * Message: "Security failure".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const SECURITY_FAILURE_TWO_DIGITS = "09";
/**
 * Authentication failed.
 *
 * The issuer judged the risk of the payment as too high.
 *
 * Message: "Card authentication failed".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 246
 */
export const AUTHENTICATION_FAILED = "1";
/**
 * Card reported stolen.
 *
 * Message: "Stolen card".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 255
 */
export const STOLEN_CARD = "10";
/**
 * Suspected fraud.
 *
 * The issuer takes the payment for highly suspicious.
 *
 * Message: "Suspected fraud".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 256
 */
export const SUSPECTED_FRAUD = "11";
/**
 * Transaction not permitted.
 *
 * The issuer blocks this kind of payment for the customer.
 *
 * Message: "Transaction not permitted to cardholder".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 257
 */
export const NOT_PERMITTED_TO_CARDHOLDER = "12";
/**
 * Customer not enrolled.
 *
 * The customer has not signed up for the authentication of the issuer.
 *
 * Message: "Cardholder not enrolled in service".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 258
 */
export const NOT_ENROLLED = "13";
/**
 * Authentication timed out at issuer.
 *
 * The issuer was too slow with the authentication, so no payment was tried.
 *
 * Message: "Transaction timed out at the ACS".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 259
 */
export const ACS_TIMEOUT = "14";
/**
 * Low confidence.
 *
 * It only says how sure the issuer is of its result.
 *
 * Message: "Low Confidence".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 260
 */
export const LOW_CONFIDENCE = "15";
/**
 * Medium confidence.
 *
 * It only says how sure the issuer is of its result.
 *
 * Message: "Medium Confidence".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 261
 */
export const MEDIUM_CONFIDENCE = "16";
/**
 * High confidence.
 *
 * It only says how sure the issuer is of its result.
 *
 * Message: "High Confidence".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 262
 */
export const HIGH_CONFIDENCE = "17";
/**
 * Very high confidence.
 *
 * It only says how sure the issuer is of its result.
 *
 * Message: "Very High Confidence".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 263
 */
export const VERY_HIGH_CONFIDENCE = "18";
/**
 * Device not known.
 *
 * The issuer does not know the device of the customer.
 *
 * Message: "Unknown Device".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 247
 */
export const UNKNOWN_DEVICE = "2";
/**
 * Only with a payment.
 *
 * The issuer does not authenticate this card without a payment.
 *
 * Message: "Non-payment transaction not supported".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 264
 */
export const NON_PAYMENT_NOT_SUPPORTED = "20";
/**
 * Only with the customer.
 *
 * The issuer does not authenticate this card without the customer.
 *
 * Message: "3RI transaction not supported".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 265
 */
export const MERCHANT_INITIATED_NOT_SUPPORTED = "21";
/**
 * Technical problem at issuer.
 *
 * A technical problem at the issuer stopped the authentication, so no payment was tried.
 *
 * Message: "ACS technical issue".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 266
 */
export const ACS_TECHNICAL_ISSUE = "22";
/**
 * Decoupled authentication needed.
 *
 * The issuer wanted to ask the customer elsewhere, for example in an app, and the request did not offer that.
 *
 * Message: "Decoupled authentication required by ACS but not requested by 3DS requestor".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 267
 */
export const DECOUPLED_REQUIRED = "23";
/**
 * Decoupled authentication expired.
 *
 * The customer did not answer the question of the issuer in time.
 *
 * Message: "3DS requestor decoupled max expiry time exceeded".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 268
 */
export const DECOUPLED_EXPIRED = "24";
/**
 * Time too short.
 *
 * The issuer did not even ask the customer, because the time was too short.
 *
 * Message: "Low-latency Decoupled Authentication was provided insufficient time to authenticate the Cardholder. The ACS
 * will not make an attempt to authenticate the Cardholder.".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 269
 */
export const DECOUPLED_TIME_TOO_SHORT = "25";
/**
 * Authentication not finished.
 *
 * The customer did not finish the authentication. three_ds_challenge_cancel_code says how it ended.
 *
 * Message: "Authentication attempted but not performed by the cardholder".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 270
 */
export const NOT_PERFORMED_BY_CUSTOMER = "26";
/**
 * Reserved value.
 *
 * The value begins a range that is reserved and has no meaning yet.
 *
 * Message: "Reserved for EMVCo future use".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 271
 */
export const RESERVED_27 = "27";
/**
 * Device not supported.
 *
 * The device cannot do the authentication that the issuer asks for.
 *
 * Message: "Unsupported Device".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 248
 */
export const UNSUPPORTED_DEVICE = "3";
/**
 * Too many authentications.
 *
 * The customer was authenticated too often recently.
 *
 * Message: "Exceeds authentication frequency limit".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 249
 */
export const TOO_MANY_AUTHENTICATIONS = "4";
/**
 * Card expired.
 *
 * The card has expired, or its date was entered wrongly.
 *
 * Message: "Expired card".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 250
 */
export const EXPIRED_CARD = "5";
/**
 * Invalid card number.
 *
 * The number cannot be that of a card.
 *
 * Message: "Invalid card number".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 251
 */
export const INVALID_CARD_NUMBER = "6";
/**
 * Transaction not valid.
 *
 * The issuer does not accept this kind of transaction.
 *
 * Message: "Invalid transaction".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 252
 */
export const INVALID_TRANSACTION = "7";
/**
 * No record of the card.
 *
 * The issuer has no record of this card number.
 *
 * Message: "No Card record".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 253
 */
export const NO_CARD_RECORD = "8";
/**
 * Reserved value.
 *
 * The value begins a range that is reserved and has no meaning yet.
 *
 * Message: "Reserved for DS use".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 272
 */
export const RESERVED_80 = "80";
/**
 * Security failure.
 *
 * A problem of security was found during the authentication.
 *
 * Message: "Security failure".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 254
 */
export const SECURITY_FAILURE = "9";
