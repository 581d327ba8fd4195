// Generated from the catalog; do not edit.
// Status code of Midtrans as single constants.

/** Request answered. */
export const SUCCESS = "200";
/**
 * Card payment challenged.
 *
 * Same code as PENDING: compare `name`.
 */
export const CARD_CHALLENGED = "201";
/**
 * Transaction pending.
 *
 * Same code as CARD_CHALLENGED: compare `name`.
 */
export const PENDING = "201";
/** Transaction denied. */
export const DENIED = "202";
/** GoPay account not linked. */
export const PAY_ACCOUNT_DISABLED = "204";
/** Address has moved. */
export const MOVED_PERMANENTLY = "300";
/** Request validation error. */
export const VALIDATION_ERROR = "400";
/** Key not accepted. */
export const ACCESS_DENIED = "401";
/**
 * Card without 3DS version 2.
 *
 * Same code as PAYMENT_TYPE_NOT_ALLOWED: compare `name`.
 */
export const CARD_3DS_VERSION_TOO_OLD = "402";
/**
 * Payment type not activated.
 *
 * Same code as CARD_3DS_VERSION_TOO_OLD: compare `name`.
 */
export const PAYMENT_TYPE_NOT_ALLOWED = "402";
/** Content type not available. */
export const CONTENT_TYPE_NOT_AVAILABLE = "403";
/** Transaction not found. */
export const TRANSACTION_NOT_FOUND = "404";
/** HTTP method not allowed. */
export const METHOD_NOT_ALLOWED = "405";
/** Order ID already used. */
export const DUPLICATE_ORDER_ID = "406";
/** Transaction expired. */
export const TRANSACTION_EXPIRED = "407";
/** Wrong data type. */
export const WRONG_DATA_TYPE = "408";
/** Too many transactions on card. */
export const TOO_MANY_CARD_TRANSACTIONS = "409";
/**
 * GoPay user blocked.
 *
 * Same code as MERCHANT_DEACTIVATED: compare `name`.
 */
export const GOPAY_USER_BLOCKED = "410";
/**
 * Merchant account deactivated.
 *
 * Same code as GOPAY_USER_BLOCKED: compare `name`.
 */
export const MERCHANT_DEACTIVATED = "410";
/** Card token not valid. */
export const INVALID_TOKEN_ID = "411";
/** Status cannot be changed. */
export const STATUS_NOT_CHANGEABLE = "412";
/** Body cannot be parsed. */
export const MALFORMED_BODY = "413";
/**
 * Merchant balance too low.
 *
 * Same code as REFUND_AMOUNT_REFUSED: compare `name`.
 */
export const MERCHANT_BALANCE_TOO_LOW = "414";
/**
 * Refund amount not accepted.
 *
 * Same code as MERCHANT_BALANCE_TOO_LOW: compare `name`.
 */
export const REFUND_AMOUNT_REFUSED = "414";
/** Too many requests. */
export const TOO_MANY_REQUESTS = "429";
/** Internal error at Midtrans. */
export const INTERNAL_SERVER_ERROR = "500";
/** Function not available yet. */
export const NOT_IMPLEMENTED = "501";
/** No connection to the bank. */
export const BANK_CONNECTION_ERROR = "502";
/** Bank or partner unavailable. */
export const BANK_OR_PARTNER_UNAVAILABLE = "503";
/** Fraud screening unavailable. */
export const FRAUD_DETECTION_UNAVAILABLE = "504";
/** Virtual account number unavailable. */
export const VA_NUMBER_UNAVAILABLE = "505";
