// Generated from the catalog; do not edit.
// Card payment error of DOKU as single constants.

/** Merchant account locked. */
export const ACCOUNT_LOCKED = "ACCOUNT_LOCKED";
/** Installment acquirer not found. */
export const ACQUIRER_NOT_FOUND = "ACQUIRER_NOT_FOUND";
/** Capture exceeds authorized amount. */
export const AMOUNT_CAPTURE_EXCEED_AUTHORIZE = "AMOUNT_CAPTURE_EXCEED_AUTHORIZE";
/** API key missing. */
export const API_KEY_MISSING = "API_KEY_MISSING";
/** API key revoked. */
export const API_KEY_REVOKED = "API_KEY_REVOKED";
/** Card authorization failed. */
export const AUTHORIZATION_FAILED = "AUTHORIZATION_FAILED";
/** BIN blocked by merchant. */
export const BIN_NOT_ALLOWED_BY_MERCHANT = "BIN_NOT_ALLOWED_BY_MERCHANT";
/** 3-D Secure result not accepted. */
export const BLOCKED_ECI = "BLOCKED_ECI";
/** Card declined. */
export const CARD_DECLINED = "CARD_DECLINED";
/** Card BIN blocked. */
export const CARD_NUMBER_BIN_IS_BLOCKED = "CARD_NUMBER_BIN_IS_BLOCKED";
/** Card brand not accepted. */
export const CARD_NUMBER_BRAND_IS_BLOCKED = "CARD_NUMBER_BRAND_IS_BLOCKED";
/** Card country blocked. */
export const CARD_NUMBER_COUNTRY_IS_BLOCKED = "CARD_NUMBER_COUNTRY_IS_BLOCKED";
/** Changed at the same time. */
export const CONCURRENT_MODIFICATION = "CONCURRENT_MODIFICATION";
/** Transaction record not created. */
export const CREATE_TRANSACTION_FAILED = "CREATE_TRANSACTION_FAILED";
/** Currency does not match. */
export const CURENCY_MISMATCH = "CURENCY_MISMATCH";
/** Currency not supported. */
export const CURRENCY_NOT_SUPPORT = "CURRENCY_NOT_SUPPORT";
/** CVV missing. */
export const CVV_NOT_AVAILABLE = "CVV_NOT_AVAILABLE";
/** Data decryption error. */
export const DATA_DECRYPTION_FAILED = "DATA_DECRYPTION_FAILED";
/** Data not found. */
export const DATA_NOT_FOUND = "DATA_NOT_FOUND";
/** Card data decryption error. */
export const DECRYPTION_CREDIT_CARD_DATA_FAILED = "DECRYPTION_CREDIT_CARD_DATA_FAILED";
/** Reference already used. */
export const DUPLICATE_TRANSACTION = "DUPLICATE_TRANSACTION";
/** Card data encryption error. */
export const ENCRYPTION_CREDIT_CARD_DATA_FAILED = "ENCRYPTION_CREDIT_CARD_DATA_FAILED";
/** Card expired. */
export const EXPIRED_CARD = "EXPIRED_CARD";
/** Access token expired. */
export const EXPIRED_TOKEN = "EXPIRED_TOKEN";
/** Access not permitted. */
export const FORBIDDEN = "FORBIDDEN";
/** Suspected fraud. */
export const FRAUD_DETECTED = "FRAUD_DETECTED";
/** Suspected fraud. */
export const FRAUD_SUSPECTED = "FRAUD_SUSPECTED";
/** Idempotency id already used. */
export const IDEMPOTENCY_ID_CONFLICT = "IDEMPOTENCY_ID_CONFLICT";
/** Idempotency id missing. */
export const IDEMPOTENCY_ID_REQUIRED = "IDEMPOTENCY_ID_REQUIRED";
/** Client ID inactive. */
export const INACTIVE_CLIENT_ID = "INACTIVE_CLIENT_ID";
/** Insufficient funds. */
export const INSUFFICIENT_FUNDS = "INSUFFICIENT_FUNDS";
/** Internal error at DOKU. */
export const INTERNAL_SERVER_ERRORS = "INTERNAL_SERVER_ERRORS";
/** Card BIN not valid. */
export const INVALID_BIN_NUMBER = "INVALID_BIN_NUMBER";
/** Card number not valid. */
export const INVALID_CARD_NUMBER = "INVALID_CARD_NUMBER";
/** Client ID unknown. */
export const INVALID_CLIENT_ID = "INVALID_CLIENT_ID";
/** Field not valid. */
export const INVALID_FIELD = "INVALID_FIELD";
/** Body is no JSON. */
export const INVALID_JSON = "INVALID_JSON";
/** Parameter invalid or missing. */
export const INVALID_PARAMETER = "INVALID_PARAMETER";
/** Query parameter not valid. */
export const INVALID_QUERY_PARAM = "INVALID_QUERY_PARAM";
/** Request not valid. */
export const INVALID_REQUEST = "INVALID_REQUEST";
/** Signature not valid. */
export const INVALID_SIGNATURE = "INVALID_SIGNATURE";
/** Token not valid. */
export const INVALID_TOKEN = "INVALID_TOKEN";
/** IP address not allowed. */
export const IP_NOT_ALLOWED = "IP_NOT_ALLOWED";
/** No installment MID for card. */
export const MERCHANT_INSTALLMENT_NOT_EXIST = "MERCHANT_INSTALLMENT_NOT_EXIST";
/** Merchant suspended or inactive. */
export const MERCHANT_NOT_ALLOWED = "MERCHANT_NOT_ALLOWED";
/** 3-D Secure not set up. */
export const MERCHANT_NOT_CONFIGURED = "MERCHANT_NOT_CONFIGURED";
/** Merchant not found. */
export const MERCHANT_NOT_FOUND = "MERCHANT_NOT_FOUND";
/** No MID routing for card. */
export const MID_ROUTING_NOT_FOUND = "MID_ROUTING_NOT_FOUND";
/** No MID takes this card. */
export const MID_TID_NOT_EXIST = "MID_TID_NOT_EXIST";
/** Parameter missing. */
export const MISSING_PARAMETER = "MISSING_PARAMETER";
/** 3-D Secure authentication not accepted. */
export const NOT_ALLOWED_AUTHRES = "NOT_ALLOWED_AUTHRES";
/** 3-D Secure enrollment not accepted. */
export const NOT_ALLOWED_VERES = "NOT_ALLOWED_VERES";
/** Order not found. */
export const ORDER_NOT_FOUND = "ORDER_NOT_FOUND";
/** Body too large. */
export const PAYLOAD_TOO_LARGE = "PAYLOAD_TOO_LARGE";
/** Payment channel unavailable. */
export const PAYMENT_CHANNEL_UNAVAILABLE = "PAYMENT_CHANNEL_UNAVAILABLE";
/** Payment failed, cause not given. */
export const PAYMENT_FAILED = "PAYMENT_FAILED";
/** Payment timed out. */
export const PAYMENT_TIMEOUT = "PAYMENT_TIMEOUT";
/** Quota used up. */
export const QUOTA_EXCEEDED = "QUOTA_EXCEEDED";
/** Too many requests. */
export const RATE_LIMIT_EXCEEDED = "RATE_LIMIT_EXCEEDED";
/** Request timestamp not valid. */
export const REQUEST_TIMESTAMP_INVALID = "REQUEST_TIMESTAMP_INVALID";
/** DOKU temporarily unavailable. */
export const SERVICE_UNAVAILABLE = "SERVICE_UNAVAILABLE";
/** Settlement in progress. */
export const SETTLEMENT_IS_ON_GOING = "SETTLEMENT_IS_ON_GOING";
/** Signature missing. */
export const SIGNATURE_MISSING = "SIGNATURE_MISSING";
/** 3-D Secure authentication failed. */
export const THREE_D_SECURE_AUTHENTICATION_FAILED = "THREE_D_SECURE_AUTHENTICATION_FAILED";
/** 3-D Secure enrollment check failed. */
export const THREE_D_SECURE_ENROLLMENT_FAILED = "THREE_D_SECURE_ENROLLMENT_FAILED";
/** Request timed out. */
export const TIMEOUT_ERROR = "TIMEOUT_ERROR";
/** Timeout, result unknown. */
export const TIME_OUT = "TIME_OUT";
/** Already paid. */
export const TRANSACTION_ALREADY_PAID = "TRANSACTION_ALREADY_PAID";
/** Transaction not processed. */
export const TRANSACTION_FAILED = "TRANSACTION_FAILED";
/** Transaction not found. */
export const TRANSACTION_NOT_FOUND = "TRANSACTION_NOT_FOUND";
/** Authentication failed. */
export const UNAUTHORIZED = "UNAUTHORIZED";
/** Content type not supported. */
export const UNSUPPORTED_MEDIA_TYPE = "UNSUPPORTED_MEDIA_TYPE";
/** Transaction record not updated. */
export const UPDATE_TRANSACTION_FAILED = "UPDATE_TRANSACTION_FAILED";
