// Generated from the catalog; do not edit.
// SNAP response code of DOKU as single constants.

/**
 * Direct debit accepted, not proved.
 *
 * Same code as SUCCESSFUL: compare `name`.
 */
export const DIRECT_DEBIT_ACCEPTED = "200XX00";
/**
 * Transaction carried out.
 *
 * Same code as DIRECT_DEBIT_ACCEPTED: compare `name`.
 */
export const SUCCESSFUL = "200XX00";
/** Transaction in progress. */
export const REQUEST_IN_PROGRESS = "202XX00";
/** Bad request. */
export const BAD_REQUEST = "400XX00";
/**
 * Amount does not match.
 *
 * Same code as FEE_AMOUNT_NOT_MATCH and INVALID_FIELD_FORMAT: compare `name`.
 */
export const AMOUNT_NOT_MATCH = "400XX01";
/**
 * Fee amount does not match.
 *
 * Same code as AMOUNT_NOT_MATCH and INVALID_FIELD_FORMAT: compare `name`.
 */
export const FEE_AMOUNT_NOT_MATCH = "400XX01";
/**
 * Invalid field format.
 *
 * Same code as AMOUNT_NOT_MATCH and FEE_AMOUNT_NOT_MATCH: compare `name`.
 */
export const INVALID_FIELD_FORMAT = "400XX01";
/** Mandatory field missing or invalid. */
export const INVALID_MANDATORY_FIELD = "400XX02";
/**
 * Signature does not match.
 *
 * Same code as UNAUTHORIZED and UNKNOWN_CLIENT: compare `name`.
 */
export const SIGNATURE_NOT_MATCH = "401XX00";
/**
 * Request not authorized.
 *
 * Same code as SIGNATURE_NOT_MATCH and UNKNOWN_CLIENT: compare `name`.
 */
export const UNAUTHORIZED = "401XX00";
/**
 * Unknown client.
 *
 * Same code as SIGNATURE_NOT_MATCH and UNAUTHORIZED: compare `name`.
 */
export const UNKNOWN_CLIENT = "401XX00";
/** Invalid B2B token. */
export const INVALID_TOKEN_B2B = "401XX01";
/** Invalid customer token. */
export const INVALID_CUSTOMER_TOKEN = "401XX02";
/** B2B token not found. */
export const TOKEN_NOT_FOUND_B2B = "401XX03";
/** Customer token not found. */
export const CUSTOMER_TOKEN_NOT_FOUND = "401XX04";
/** Transaction expired. */
export const TRANSACTION_EXPIRED = "403XX00";
/** Feature not allowed. */
export const FEATURE_NOT_ALLOWED = "403XX01";
/** Transaction amount limit exceeded. */
export const EXCEEDS_TRANSACTION_AMOUNT_LIMIT = "403XX02";
/** Suspected fraud. */
export const SUSPECTED_FRAUD = "403XX03";
/** Activity count limit exceeded. */
export const ACTIVITY_COUNT_LIMIT_EXCEEDED = "403XX04";
/** Problem with account or user status. */
export const DO_NOT_HONOR = "403XX05";
/** Feature closed at this time. */
export const FEATURE_NOT_ALLOWED_AT_THIS_TIME = "403XX06";
/** Card blocked. */
export const CARD_BLOCKED = "403XX07";
/** Card expired. */
export const CARD_EXPIRED = "403XX08";
/** Dormant account. */
export const DORMANT_ACCOUNT = "403XX09";
/** Token limit not set. */
export const NEED_TO_SET_TOKEN_LIMIT = "403XX10";
/** OTP blocked. */
export const OTP_BLOCKED = "403XX11";
/** OTP expired. */
export const OTP_LIFETIME_EXPIRED = "403XX12";
/** OTP sent to cardholder. */
export const OTP_SENT_TO_CARDHOLDER = "403XX13";
/** Insufficient funds. */
export const INSUFFICIENT_FUNDS = "403XX14";
/** Transaction not permitted. */
export const TRANSACTION_NOT_PERMITTED = "403XX15";
/** Transaction suspended. */
export const SUSPEND_TRANSACTION = "403XX16";
/** Token limit exceeded. */
export const TOKEN_LIMIT_EXCEEDED = "403XX17";
/** Inactive card, account or customer. */
export const INACTIVE_CARD_ACCOUNT_CUSTOMER = "403XX18";
/** Merchant blacklisted. */
export const MERCHANT_BLACKLISTED = "403XX19";
/** Merchant limit exceeded. */
export const MERCHANT_LIMIT_EXCEED = "403XX20";
/** Setting a limit is not allowed. */
export const SET_LIMIT_NOT_ALLOWED = "403XX21";
/** Token limit out of range. */
export const TOKEN_LIMIT_INVALID = "403XX22";
/** Daily account limit exceeded. */
export const ACCOUNT_LIMIT_EXCEED = "403XX23";
/** Invalid transaction status. */
export const INVALID_TRANSACTION_STATUS = "404XX00";
/** Transaction not found. */
export const TRANSACTION_NOT_FOUND = "404XX01";
/** Invalid routing. */
export const INVALID_ROUTING = "404XX02";
/** Bank not supported by switch. */
export const BANK_NOT_SUPPORTED_BY_SWITCH = "404XX03";
/** Transaction canceled. */
export const TRANSACTION_CANCELLED = "404XX04";
/** Card registration not enabled. */
export const MERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION = "404XX05";
/** OTP must be requested first. */
export const NEED_TO_REQUEST_OTP = "404XX06";
/** Journey not found. */
export const JOURNEY_NOT_FOUND = "404XX07";
/** Invalid merchant. */
export const INVALID_MERCHANT = "404XX08";
/** No issuer found. */
export const NO_ISSUER = "404XX09";
/** API called out of order. */
export const INVALID_API_TRANSITION = "404XX10";
/** Invalid card, account or customer. */
export const INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT = "404XX11";
/** Invalid bill or virtual account. */
export const INVALID_BILL_VIRTUAL_ACCOUNT = "404XX12";
/** Amount does not match. */
export const INVALID_AMOUNT = "404XX13";
/** Bill already paid. */
export const PAID_BILL = "404XX14";
/** Wrong OTP. */
export const INVALID_OTP = "404XX15";
/** Partner not found. */
export const PARTNER_NOT_FOUND = "404XX16";
/** Invalid terminal. */
export const INVALID_TERMINAL = "404XX17";
/** Inconsistent request. */
export const INCONSISTENT_REQUEST = "404XX18";
/** Bill or virtual account expired. */
export const EXPIRED_BILL_VIRTUAL_ACCOUNT = "404XX19";
/** Function not supported. */
export const REQUESTED_FUNCTION_NOT_SUPPORTED = "405XX00";
/** Operation not allowed now. */
export const REQUESTED_OPERATION_NOT_ALLOWED = "405XX01";
/** X-EXTERNAL-ID already used. */
export const CONFLICT = "409XX00";
/** Duplicate partnerReferenceNo. */
export const DUPLICATE_PARTNER_REFERENCE_NO = "409XX01";
/** Transaction already processed. */
export const TRANSACTION_HAS_BEEN_PROCESSED = "409XX02";
/** Too many requests. */
export const TOO_MANY_REQUESTS = "429XX00";
/** General error. */
export const GENERAL_ERROR = "500XX00";
/** Internal server error. */
export const INTERNAL_SERVER_ERROR = "500XX01";
/** External server error. */
export const EXTERNAL_SERVER_ERROR = "500XX02";
/** No answer in time. */
export const TIMEOUT = "504XX00";
