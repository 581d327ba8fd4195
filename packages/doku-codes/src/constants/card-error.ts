// Generated from the catalog; do not edit.
// Card payment error of DOKU as single constants.

/** Installment acquirer not found. */
export const ACQUIRER_NOT_FOUND = "ACQUIRER_NOT_FOUND";
/** Capture exceeds authorized amount. */
export const AMOUNT_CAPTURE_EXCEED_AUTHORIZE = "AMOUNT_CAPTURE_EXCEED_AUTHORIZE";
/** Card authorization failed. */
export const AUTHORIZATION_FAILED = "AUTHORIZATION_FAILED";
/** BIN blocked by merchant. */
export const BIN_NOT_ALLOWED_BY_MERCHANT = "BIN_NOT_ALLOWED_BY_MERCHANT";
/** 3-D Secure result not accepted. */
export const BLOCKED_ECI = "BLOCKED_ECI";
/** Card BIN blocked. */
export const CARD_NUMBER_BIN_IS_BLOCKED = "CARD_NUMBER_BIN_IS_BLOCKED";
/** Card brand not accepted. */
export const CARD_NUMBER_BRAND_IS_BLOCKED = "CARD_NUMBER_BRAND_IS_BLOCKED";
/** Card country blocked. */
export const CARD_NUMBER_COUNTRY_IS_BLOCKED = "CARD_NUMBER_COUNTRY_IS_BLOCKED";
/** Transaction record not created. */
export const CREATE_TRANSACTION_FAILED = "CREATE_TRANSACTION_FAILED";
/** Currency does not match. */
export const CURENCY_MISMATCH = "CURENCY_MISMATCH";
/** CVV missing. */
export const CVV_NOT_AVAILABLE = "CVV_NOT_AVAILABLE";
/** Data decryption error. */
export const DATA_DECRYPTION_FAILED = "DATA_DECRYPTION_FAILED";
/** Data not found. */
export const DATA_NOT_FOUND = "DATA_NOT_FOUND";
/** Card data decryption error. */
export const DECRYPTION_CREDIT_CARD_DATA_FAILED = "DECRYPTION_CREDIT_CARD_DATA_FAILED";
/** Card data encryption error. */
export const ENCRYPTION_CREDIT_CARD_DATA_FAILED = "ENCRYPTION_CREDIT_CARD_DATA_FAILED";
/** Suspected fraud. */
export const FRAUD_DETECTED = "FRAUD_DETECTED";
/** Card BIN not valid. */
export const INVALID_BIN_NUMBER = "INVALID_BIN_NUMBER";
/** Parameter invalid or missing. */
export const INVALID_PARAMETER = "INVALID_PARAMETER";
/** Token not valid. */
export const INVALID_TOKEN = "INVALID_TOKEN";
/** No installment MID for card. */
export const MERCHANT_INSTALLMENT_NOT_EXIST = "MERCHANT_INSTALLMENT_NOT_EXIST";
/** Merchant suspended or inactive. */
export const MERCHANT_NOT_ALLOWED = "MERCHANT_NOT_ALLOWED";
/** Merchant not found. */
export const MERCHANT_NOT_FOUND = "MERCHANT_NOT_FOUND";
/** No MID routing for card. */
export const MID_ROUTING_NOT_FOUND = "MID_ROUTING_NOT_FOUND";
/** No MID takes this card. */
export const MID_TID_NOT_EXIST = "MID_TID_NOT_EXIST";
/** 3-D Secure authentication not accepted. */
export const NOT_ALLOWED_AUTHRES = "NOT_ALLOWED_AUTHRES";
/** 3-D Secure enrollment not accepted. */
export const NOT_ALLOWED_VERES = "NOT_ALLOWED_VERES";
/** Payment failed, cause not given. */
export const PAYMENT_FAILED = "PAYMENT_FAILED";
/** Settlement in progress. */
export const SETTLEMENT_IS_ON_GOING = "SETTLEMENT_IS_ON_GOING";
/** 3-D Secure authentication failed. */
export const THREE_D_SECURE_AUTHENTICATION_FAILED = "THREE_D_SECURE_AUTHENTICATION_FAILED";
/** 3-D Secure enrollment check failed. */
export const THREE_D_SECURE_ENROLLMENT_FAILED = "THREE_D_SECURE_ENROLLMENT_FAILED";
/** Timeout, result unknown. */
export const TIME_OUT = "TIME_OUT";
/** Transaction not found. */
export const TRANSACTION_NOT_FOUND = "TRANSACTION_NOT_FOUND";
/** Transaction record not updated. */
export const UPDATE_TRANSACTION_FAILED = "UPDATE_TRANSACTION_FAILED";
