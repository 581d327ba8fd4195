// Generated from the catalog; do not edit.
// Payment failure code of Xendit as single constants.

/**
 * Account or card blocked.
 *
 * The bank or e-wallet refuses access to the account of the customer.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const ACCOUNT_ACCESS_BLOCKED = "ACCOUNT_ACCESS_BLOCKED";
/**
 * Account or card not active.
 *
 * The account of the customer is not active for such payments.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const ACCOUNT_NOT_ACTIVATED = "ACCOUNT_NOT_ACTIVATED";
/**
 * Authentication failed.
 *
 * The customer was not authenticated; for cards, the 3-D Secure fields say more.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const AUTHENTICATION_FAILED = "AUTHENTICATION_FAILED";
/**
 * Capture above the hold.
 *
 * More was to be captured than is on hold.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const CAPTURE_AMOUNT_EXCEEDED = "CAPTURE_AMOUNT_EXCEEDED";
/**
 * Card declined.
 *
 * The card was declined; the code does not tell why.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const CARD_DECLINED = "CARD_DECLINED";
/**
 * Channel unavailable.
 *
 * The payment channel had a problem, so the payment was not made.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const CHANNEL_UNAVAILABLE = "CHANNEL_UNAVAILABLE";
/**
 * Declined by issuer (do not honor).
 *
 * The issuer declined and gives no reason.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const DECLINED_BY_ISSUER = "DECLINED_BY_ISSUER";
/**
 * Declined by processor.
 *
 * The processor declined; the code does not tell why.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const DECLINED_BY_PROCESSOR = "DECLINED_BY_PROCESSOR";
/**
 * Card expired.
 *
 * The card has expired, or its date was entered wrongly.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const EXPIRED_CARD = "EXPIRED_CARD";
/**
 * OTP expired.
 *
 * The OTP was entered too late.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const EXPIRED_OTP = "EXPIRED_OTP";
/**
 * Failed, no details.
 *
 * The channel gives no reason for the failure.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const NO_DETAILS = "FAILURE_DETAILS_UNAVAILABLE";
/**
 * Card inactive or not permitted.
 *
 * The card is not active, or not allowed for this kind of payment.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const INACTIVE_CARD = "INACTIVE_OR_UNAUTHORIZED_CARD";
/**
 * Insufficient funds.
 *
 * The customer does not have enough balance or credit. It is not the balance of the merchant.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const PAYER_BALANCE_TOO_LOW = "INSUFFICIENT_BALANCE";
/**
 * Account details not valid.
 *
 * The details of the account that the customer entered are not valid.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const INVALID_ACCOUNT_DETAILS = "INVALID_ACCOUNT_DETAILS";
/**
 * Invalid card number.
 *
 * The issuer has no card with this number, or no issuer was found for it.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const INVALID_CARD = "INVALID_CARD";
/**
 * Incorrect CVV.
 *
 * The issuer declined because of the security code, or the card does not suit this kind of payment.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const INVALID_CVV = "INVALID_CVV";
/**
 * Merchant credentials not valid.
 *
 * The channel does not accept the credentials of the merchant.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const INVALID_MERCHANT_CREDENTIALS = "INVALID_MERCHANT_CREDENTIALS";
/**
 * Merchant settings not valid.
 *
 * The channel does not accept the settings of the merchant.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const INVALID_MERCHANT_SETTINGS = "INVALID_MERCHANT_SETTINGS";
/**
 * OTP wrong.
 *
 * The OTP is not the one that was sent.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const INVALID_OTP = "INVALID_OTP";
/**
 * Payment token invalid or expired.
 *
 * The saved account or card can no longer be charged.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const PAYMENT_TOKEN_INVALID = "INVALID_TOKEN";
/**
 * Suspected fraud.
 *
 * The issuer declined on suspicion of fraud.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const ISSUER_SUSPECTS_FRAUD = "ISSUER_SUSPECT_FRAUD";
/**
 * Issuer not available.
 *
 * The issuer could not be reached, so the payment was not made.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const ISSUER_UNAVAILABLE = "ISSUER_UNAVAILABLE";
/**
 * Too many OTP attempts.
 *
 * The OTP was wrong too often.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const OTP_ATTEMPTS_EXCEEDED = "OTP_ATTEMPT_COUNTS_EXCEEDED";
/**
 * Approved in part.
 *
 * The issuer approved a part of the amount. Beside a failure it is not certain what was charged.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const PARTIAL_APPROVAL = "PARTIAL_APPROVAL";
/**
 * No answer from channel.
 *
 * The channel did not answer in time. It may have taken the money.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const PARTNER_TIMEOUT = "PARTNER_TIMEOUT_ERROR";
/**
 * Amount limit exceeded.
 *
 * The amount is outside of what the channel or the account of the customer allows.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const AMOUNT_LIMIT_EXCEEDED = "PAYMENT_AMOUNT_LIMITS_EXCEEDED";
/**
 * Too many payment attempts.
 *
 * The customer tried as often as the channel allows.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const ATTEMPTS_EXCEEDED = "PAYMENT_ATTEMPT_COUNTS_EXCEEDED";
/**
 * Payment request expired.
 *
 * The time to pay was over before the customer paid.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const PAYMENT_REQUEST_EXPIRED = "PAYMENT_REQUEST_EXPIRED";
/**
 * Error at processor.
 *
 * The processor could not process the payment this time, or refers to a technical reason of the issuer.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const PROCESSOR_ERROR = "PROCESSOR_ERROR";
/**
 * Error at processor.
 *
 * The processor could not process the payment this time.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const PROCESS_ERROR = "PROCESS_ERROR";
/**
 * Internal error at the provider.
 *
 * An error inside Xendit while the payment was processed.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const SERVER_ERROR = "SERVER_ERROR";
/**
 * Card reported stolen.
 *
 * The issuer declined because the card was reported lost or stolen, or is to be retained.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const STOLEN_CARD = "STOLEN_CARD";
/**
 * Approved by issuer.
 *
 * The issuer approved. Beside a failure it is not certain whether the card was charged.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const APPROVED_BY_ISSUER = "SUCCESS";
/**
 * Suspected fraud.
 *
 * The payment was declined on suspicion of fraud.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const SUSPECTED_FRAUD = "SUSPECTED_FRAUDULENT";
/**
 * Authentication timed out.
 *
 * The time for the challenge of 3-D Secure was over, so the card was not charged.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 *
 * Same code as TIMEOUT: compare `name`.
 */
export const AUTHENTICATION_TIMEOUT = "TIMEOUT_ERROR";
/**
 * Timeout waiting for an answer.
 *
 * The payment ran into a timeout. It may have been made.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 *
 * Same code as AUTHENTICATION_TIMEOUT: compare `name`.
 */
export const TIMEOUT = "TIMEOUT_ERROR";
/**
 * Stopped by the account holder.
 *
 * The customer had the bank stop such payments, and the networks forbid another attempt with this card.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
 */
export const TRANSACTION_BLOCKED = "TRANSACTION_BLOCKED";
/**
 * Refused by customer.
 *
 * The customer refused the payment in the app or on the page.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const CUSTOMER_DECLINED = "USER_DECLINED_PAYMENT";
/**
 * Customer device not reached.
 *
 * The device of the customer could not be reached for the confirmation.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const DEVICE_UNREACHABLE = "USER_DEVICE_UNREACHABLE";
/**
 * Not confirmed by customer.
 *
 * The customer did not confirm the payment in time.
 *
 * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
 */
export const NOT_AUTHORIZED_BY_CUSTOMER = "USER_DID_NOT_AUTHORIZE";
