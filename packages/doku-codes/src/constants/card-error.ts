// Generated from the catalog; do not edit.
// Card payment error of DOKU as single constants.

/**
 * Merchant account locked.
 *
 * The account was locked after several failed logins.
 *
 * Source: https://doku-developers.apidog.io line 23
 */
export const ACCOUNT_LOCKED = "ACCOUNT_LOCKED";
/**
 * Installment acquirer not found.
 *
 * No acquirer of the merchant offers the installments that this request asks for, so it was refused.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 332
 */
export const ACQUIRER_NOT_FOUND = "ACQUIRER_NOT_FOUND";
/**
 * Capture exceeds authorized amount.
 *
 * This capture asks for more than was authorized. The code says nothing about the authorization itself.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 318
 */
export const AMOUNT_CAPTURE_EXCEED_AUTHORIZE = "AMOUNT_CAPTURE_EXCEED_AUTHORIZE";
/**
 * API key missing.
 *
 * This request carries no API key.
 *
 * Source: https://doku-developers.apidog.io line 17
 */
export const API_KEY_MISSING = "API_KEY_MISSING";
/**
 * API key revoked.
 *
 * The API key of this request is not valid any more.
 *
 * Source: https://doku-developers.apidog.io line 24
 */
export const API_KEY_REVOKED = "API_KEY_REVOKED";
/**
 * Card authorization failed.
 *
 * DOKU reports the authorization of the card payment as failed. The code is generic and names no cause.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 320
 */
export const AUTHORIZATION_FAILED = "AUTHORIZATION_FAILED";
/**
 * BIN blocked by merchant.
 *
 * A rule that the merchant set refuses cards whose number starts like this.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 328
 */
export const BIN_NOT_ALLOWED_BY_MERCHANT = "BIN_NOT_ALLOWED_BY_MERCHANT";
/**
 * 3-D Secure result not accepted.
 *
 * 3-D Secure was completed, but with an ECI other than 02 or 05, and only these two are accepted.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 308
 */
export const BLOCKED_ECI = "BLOCKED_ECI";
/**
 * Card declined.
 *
 * The issuer declined the card and gives no reason.
 *
 * Source: https://doku-developers.apidog.io line 53
 */
export const CARD_DECLINED = "CARD_DECLINED";
/**
 * Card BIN blocked.
 *
 * Cards with this BIN are not accepted. The code does not say whose rule it is.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 324
 */
export const CARD_NUMBER_BIN_IS_BLOCKED = "CARD_NUMBER_BIN_IS_BLOCKED";
/**
 * Card brand not accepted.
 *
 * The brand of this card is blocked by a rule or not supported by the MID of the merchant.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 322
 */
export const CARD_NUMBER_BRAND_IS_BLOCKED = "CARD_NUMBER_BRAND_IS_BLOCKED";
/**
 * Card country blocked.
 *
 * Cards issued in this country are not accepted for the merchant.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 316
 */
export const CARD_NUMBER_COUNTRY_IS_BLOCKED = "CARD_NUMBER_COUNTRY_IS_BLOCKED";
/**
 * Changed at the same time.
 *
 * Another request changed the same data at the same moment.
 *
 * Source: https://doku-developers.apidog.io line 31
 */
export const CONCURRENT_MODIFICATION = "CONCURRENT_MODIFICATION";
/**
 * Transaction record not created.
 *
 * DOKU could not create its record of the transaction. The code does not say what had already been done.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 344
 */
export const CREATE_TRANSACTION_FAILED = "CREATE_TRANSACTION_FAILED";
/**
 * Currency does not match.
 *
 * The currency of this request is not the expected one. The code does not say with what it was compared.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 354
 */
export const CURENCY_MISMATCH = "CURENCY_MISMATCH";
/**
 * Currency not supported.
 *
 * The currency of this request is not supported.
 *
 * Source: https://doku-developers.apidog.io line 57
 */
export const CURRENCY_NOT_SUPPORT = "CURRENCY_NOT_SUPPORT";
/**
 * CVV missing.
 *
 * This request needs the CVV of the card and carries none.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 352
 */
export const CVV_NOT_AVAILABLE = "CVV_NOT_AVAILABLE";
/**
 * Data decryption error.
 *
 * DOKU could not decrypt data of the transaction. The code does not say what had already been done.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 350
 */
export const DATA_DECRYPTION_FAILED = "DATA_DECRYPTION_FAILED";
/**
 * Data not found.
 *
 * DOKU does not find data that this request needs. The code does not say which data, or whether a transaction took
 * place.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 348
 */
export const DATA_NOT_FOUND = "DATA_NOT_FOUND";
/**
 * Card data decryption error.
 *
 * DOKU could not decrypt the card data. The code does not say what had already been done.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 338
 */
export const DECRYPTION_CREDIT_CARD_DATA_FAILED = "DECRYPTION_CREDIT_CARD_DATA_FAILED";
/**
 * Reference already used.
 *
 * A transaction with the same reference exists.
 *
 * Source: https://doku-developers.apidog.io line 50
 */
export const DUPLICATE_TRANSACTION = "DUPLICATE_TRANSACTION";
/**
 * Card data encryption error.
 *
 * DOKU could not encrypt the card data. The code does not say what had already been done.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 340
 */
export const ENCRYPTION_CREDIT_CARD_DATA_FAILED = "ENCRYPTION_CREDIT_CARD_DATA_FAILED";
/**
 * Card expired.
 *
 * The card was not accepted because it is past its date.
 *
 * Source: https://doku-developers.apidog.io line 55
 */
export const EXPIRED_CARD = "EXPIRED_CARD";
/**
 * Access token expired.
 *
 * The access token of this request is past its time.
 *
 * Source: https://doku-developers.apidog.io line 20
 */
export const EXPIRED_TOKEN = "EXPIRED_TOKEN";
/**
 * Access not permitted.
 *
 * The caller may not use what this request asks for.
 *
 * Source: https://doku-developers.apidog.io line 21
 */
export const FORBIDDEN = "FORBIDDEN";
/**
 * Suspected fraud.
 *
 * The payment was declined on suspicion of fraud.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 312
 */
export const FRAUD_DETECTED = "FRAUD_DETECTED";
/**
 * Suspected fraud.
 *
 * The payment was declined on suspicion of fraud.
 *
 * Source: https://doku-developers.apidog.io line 62
 */
export const FRAUD_SUSPECTED = "FRAUD_SUSPECTED";
/**
 * Idempotency id already used.
 *
 * Another request carried the same Idempotency-Id and may have taken effect.
 *
 * Source: https://doku-developers.apidog.io line 30
 */
export const IDEMPOTENCY_ID_CONFLICT = "IDEMPOTENCY_ID_CONFLICT";
/**
 * Idempotency id missing.
 *
 * This request needs an Idempotency-Id and carries none.
 *
 * Source: https://doku-developers.apidog.io line 29
 */
export const IDEMPOTENCY_ID_REQUIRED = "IDEMPOTENCY_ID_REQUIRED";
/**
 * Client ID inactive.
 *
 * The Client-Id of this request is inactive or suspended.
 *
 * Source: https://doku-developers.apidog.io line 68
 */
export const INACTIVE_CLIENT_ID = "INACTIVE_CLIENT_ID";
/**
 * Insufficient funds.
 *
 * The balance does not cover the amount.
 *
 * Source: https://doku-developers.apidog.io line 52
 */
export const INSUFFICIENT_FUNDS = "INSUFFICIENT_FUNDS";
/**
 * Internal error at the provider.
 *
 * Something broke inside DOKU. It does not say what had already been done.
 *
 * Source: https://doku-developers.apidog.io line 80
 */
export const INTERNAL_SERVER_ERRORS = "INTERNAL_SERVER_ERRORS";
/**
 * Card BIN not valid.
 *
 * The card number does not start with a valid BIN of 6 or 8 digits.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 296
 */
export const INVALID_BIN_NUMBER = "INVALID_BIN_NUMBER";
/**
 * Invalid card number.
 *
 * The card number was not accepted.
 *
 * Source: https://doku-developers.apidog.io line 54
 */
export const INVALID_CARD_NUMBER = "INVALID_CARD_NUMBER";
/**
 * Client ID unknown.
 *
 * DOKU does not know the Client-Id of this request.
 *
 * Source: https://doku-developers.apidog.io line 67
 */
export const INVALID_CLIENT_ID = "INVALID_CLIENT_ID";
/**
 * Field not valid.
 *
 * A value in this request is not accepted; the message names it.
 *
 * Source: https://doku-developers.apidog.io/check-three-d-secure-42667316e0
 */
export const INVALID_FIELD = "INVALID_FIELD";
/**
 * Body is no JSON.
 *
 * DOKU could not read the body of this request.
 *
 * Source: https://doku-developers.apidog.io line 40
 */
export const INVALID_JSON = "INVALID_JSON";
/**
 * Parameter invalid or missing.
 *
 * At least one parameter of this request is absent, too long or too short, or in the wrong format. The code does not
 * name it.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 294 (and 1
 * more)
 */
export const INVALID_PARAMETER = "INVALID_PARAMETER";
/**
 * Query parameter not valid.
 *
 * A parameter in the address of this request is not accepted.
 *
 * Source: https://doku-developers.apidog.io line 39
 */
export const INVALID_QUERY_PARAM = "INVALID_QUERY_PARAM";
/**
 * Invalid request.
 *
 * This request is malformed or lacks a parameter.
 *
 * Source: https://doku-developers.apidog.io line 36
 */
export const INVALID_REQUEST = "INVALID_REQUEST";
/**
 * Signature not valid.
 *
 * The signature of this request does not match its components.
 *
 * Source: https://doku-developers.apidog.io line 16
 */
export const INVALID_SIGNATURE = "INVALID_SIGNATURE";
/**
 * Token not valid.
 *
 * A token in this request is not valid. The code does not say whether it is that of a saved card or that of the call.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 298
 */
export const INVALID_TOKEN = "INVALID_TOKEN";
/**
 * IP address not allowed.
 *
 * This request came from an address that is not registered at DOKU.
 *
 * Source: https://doku-developers.apidog.io line 22
 */
export const IP_NOT_ALLOWED = "IP_NOT_ALLOWED";
/**
 * No installment MID for card.
 *
 * The merchant has no MID that can take this card for an installment payment.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 310
 */
export const MERCHANT_INSTALLMENT_NOT_EXIST = "MERCHANT_INSTALLMENT_NOT_EXIST";
/**
 * Merchant suspended or inactive.
 *
 * DOKU does not accept this request from the merchant, whose account is probably suspended or inactive.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 314
 */
export const MERCHANT_NOT_ALLOWED = "MERCHANT_NOT_ALLOWED";
/**
 * 3-D Secure not set up.
 *
 * The merchant has no 3-D Secure configuration at DOKU.
 *
 * Source: https://doku-developers.apidog.io/check-three-d-secure-42667316e0
 */
export const MERCHANT_NOT_CONFIGURED = "MERCHANT_NOT_CONFIGURED";
/**
 * Merchant not found.
 *
 * DOKU does not know the merchant that this request names.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 334
 */
export const MERCHANT_NOT_FOUND = "MERCHANT_NOT_FOUND";
/**
 * No MID routing for card.
 *
 * None of the MIDs of the merchant can take this card, so the issuer was not asked.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 330
 */
export const MID_ROUTING_NOT_FOUND = "MID_ROUTING_NOT_FOUND";
/**
 * No MID takes this card.
 *
 * A routing rule or a limit keeps every MID of the merchant from taking this card.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 300
 */
export const MID_TID_NOT_EXIST = "MID_TID_NOT_EXIST";
/**
 * Mandatory field missing.
 *
 * This request lacks a parameter that DOKU needs.
 *
 * Source: https://doku-developers.apidog.io line 37
 */
export const MISSING_PARAMETER = "MISSING_PARAMETER";
/**
 * 3-D Secure authentication not accepted.
 *
 * 3-D Secure ended with a result (AuthRes) that is not enough for this payment, so it was not carried out.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 358
 */
export const NOT_ALLOWED_AUTHRES = "NOT_ALLOWED_AUTHRES";
/**
 * 3-D Secure enrollment not accepted.
 *
 * The answer to the 3-D Secure enrollment check (VERes) is not one that is accepted for this payment.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 356
 */
export const NOT_ALLOWED_VERES = "NOT_ALLOWED_VERES";
/**
 * Order not found.
 *
 * DOKU finds no order under this number at the moment. That does not prove that nothing was paid.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap
 */
export const ORDER_NOT_FOUND = "ORDER_NOT_FOUND";
/**
 * Body too large.
 *
 * The body of this request is larger than DOKU accepts.
 *
 * Source: https://doku-developers.apidog.io line 41
 */
export const PAYLOAD_TOO_LARGE = "PAYLOAD_TOO_LARGE";
/**
 * Payment channel unavailable.
 *
 * The channel that was chosen is temporarily unavailable.
 *
 * Source: https://doku-developers.apidog.io line 51
 */
export const PAYMENT_CHANNEL_UNAVAILABLE = "PAYMENT_CHANNEL_UNAVAILABLE";
/**
 * Payment failed, cause not given.
 *
 * DOKU reports the payment as failed. The code is generic and names no cause.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 302
 */
export const PAYMENT_FAILED = "PAYMENT_FAILED";
/**
 * Timeout waiting for an answer.
 *
 * DOKU got no result in time. The payment may or may not have taken place.
 *
 * Source: https://doku-developers.apidog.io line 56
 */
export const PAYMENT_TIMEOUT = "PAYMENT_TIMEOUT";
/**
 * Quota used up.
 *
 * The sender used up what it may send.
 *
 * Source: https://doku-developers.apidog.io line 88
 */
export const QUOTA_EXCEEDED = "QUOTA_EXCEEDED";
/**
 * Too many requests.
 *
 * The sender exceeded the limit of requests.
 *
 * Source: https://doku-developers.apidog.io line 87
 */
export const RATE_LIMIT_EXCEEDED = "RATE_LIMIT_EXCEEDED";
/**
 * Request timestamp not valid.
 *
 * Request-Timestamp is missing or outside the range that is allowed.
 *
 * Source: https://doku-developers.apidog.io line 19
 */
export const REQUEST_TIMESTAMP_INVALID = "REQUEST_TIMESTAMP_INVALID";
/**
 * Provider not available.
 *
 * DOKU is unavailable right now. It does not say whether the transaction was still accepted.
 *
 * Source: https://doku-developers.apidog.io line 81
 */
export const SERVICE_UNAVAILABLE = "SERVICE_UNAVAILABLE";
/**
 * Settlement in progress.
 *
 * This request was refused because a settlement is still running. The code says nothing about the payment itself.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 336
 */
export const SETTLEMENT_IS_ON_GOING = "SETTLEMENT_IS_ON_GOING";
/**
 * Signature missing.
 *
 * This request carries no signature.
 *
 * Source: https://doku-developers.apidog.io line 18
 */
export const SIGNATURE_MISSING = "SIGNATURE_MISSING";
/**
 * 3-D Secure authentication failed.
 *
 * The cardholder could not be authenticated with 3-D Secure.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 306
 */
export const THREE_D_SECURE_AUTHENTICATION_FAILED = "THREE_D_SECURE_AUTHENTICATION_FAILED";
/**
 * 3-D Secure enrollment check failed.
 *
 * 3-D Secure stopped at its first step, which finds out whether the card takes part. The cardholder was not
 * authenticated.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 304
 */
export const THREE_D_SECURE_ENROLLMENT_FAILED = "THREE_D_SECURE_ENROLLMENT_FAILED";
/**
 * Timeout waiting for an answer.
 *
 * DOKU did not finish this request in time. It may or may not have taken effect.
 *
 * Source: https://doku-developers.apidog.io line 82
 */
export const TIMEOUT_ERROR = "TIMEOUT_ERROR";
/**
 * Timeout, result unknown.
 *
 * No answer came in time. The transaction may or may not have taken effect.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 326
 */
export const TIME_OUT = "TIME_OUT";
/**
 * Already paid.
 *
 * This request was refused because the transaction has been paid.
 *
 * Source: https://doku-developers.apidog.io line 49
 */
export const TRANSACTION_ALREADY_PAID = "TRANSACTION_ALREADY_PAID";
/**
 * Could not be processed.
 *
 * DOKU could not process the transaction. It does not say how far it had got.
 *
 * Source: https://doku-developers.apidog.io line 48
 */
export const TRANSACTION_FAILED = "TRANSACTION_FAILED";
/**
 * Transaction not found.
 *
 * DOKU finds no transaction for this request at the moment. That does not prove that none took place.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 346 (and 1
 * more)
 */
export const TRANSACTION_NOT_FOUND = "TRANSACTION_NOT_FOUND";
/**
 * Request not authorized.
 *
 * DOKU does not accept the API key or token of this request.
 *
 * Source: https://doku-developers.apidog.io line 15
 */
export const UNAUTHORIZED = "UNAUTHORIZED";
/**
 * Content type not supported.
 *
 * The Content-Type of this request is not application/json.
 *
 * Source: https://doku-developers.apidog.io line 42
 */
export const UNSUPPORTED_MEDIA_TYPE = "UNSUPPORTED_MEDIA_TYPE";
/**
 * Transaction record not updated.
 *
 * DOKU could not update its record of the transaction. The transaction itself may have taken effect.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 342
 */
export const UPDATE_TRANSACTION_FAILED = "UPDATE_TRANSACTION_FAILED";
/**
 * Notification not delivered.
 *
 * DOKU could not deliver a notification. How the payment ended is not known from this.
 *
 * Source: https://doku-developers.apidog.io line 74
 */
export const WEBHOOK_FAILED = "WEBHOOK_FAILED";
/**
 * Notification address not valid.
 *
 * The notification address of this request is not valid, or DOKU cannot reach it.
 *
 * Source: https://doku-developers.apidog.io line 73
 */
export const WEBHOOK_URL_INVALID = "WEBHOOK_URL_INVALID";
