// Generated from the catalog; do not edit.
// OpenAPI response code of Klikoo as single constants.

/** Klikoo reports success. */
export const SUCCESS = "200xx2000";
/** Transaction created, result pending. */
export const CREATED = "201xx2001";
/** Timestamp not accepted. */
export const TIMESTAMP_MISMATCH = "400xx6505";
/** Signature does not match. */
export const SIGNATURE_MISMATCH = "400xx6508";
/** Request failed validation. */
export const VALIDATION_ERROR = "400xx6510";
/** Mandatory field is empty. */
export const FIELD_EMPTY = "400xx6512";
/** Product does not match. */
export const PRODUCT_MISMATCH = "400xx6525";
/** UUID not accepted. */
export const UUID_MISMATCH = "400xx6568";
/** Grant type not accepted. */
export const GRANT_TYPE_MISMATCH = "400xx6569";
/** Access token not valid. */
export const INVALID_TOKEN = "401xx6500";
/** Access token expired. */
export const TOKEN_EXPIRED = "401xx6535";
/** Credentials do not match. */
export const CREDENTIALS_MISMATCH = "401xx6570";
/** Verification required first. */
export const VERIFICATION_REQUIRED = "403xx6524";
/** User type is not b2b. */
export const USER_TYPE_NOT_B2B = "403xx6567";
/** IP address not whitelisted. */
export const IP_NOT_WHITELISTED = "403xx6571";
/** User type is not irs. */
export const USER_TYPE_NOT_IRS = "403xx6572";
/** No matching product. */
export const PRODUCT_MISMATCH_NOT_FOUND = "404xx6525";
/** User data not available. */
export const USER_DATA_UNAVAILABLE = "404xx7001";
/** Customer number not found. */
export const CUSTOMER_NUMBER_NOT_FOUND = "404xx7002";
/** Product not found. */
export const PRODUCT_NOT_FOUND = "404xx7003";
/** Transaction not found. */
export const TRANSACTION_NOT_FOUND = "404xx7005";
/** Account disabled or blocked. */
export const ACCOUNT_DISABLED_OR_BLOCKED = "404xx7009";
/** Customer number is wrong. */
export const WRONG_CUSTOMER_NUMBER = "404xx7011";
/** Last installment, branch office only. */
export const LAST_INSTALMENT = "404xx7012";
/** Reference number already used. */
export const REFERENCE_NO_ALREADY_USED = "409xx6563";
/** Internal error while updating data. */
export const DATABASE_UPDATE_FAILED = "500xx8504";
/** Internal error while reading data. */
export const DATABASE_READ_FAILED = "500xx8505";
/** Internal error while storing data. */
export const CACHE_WRITE_FAILED = "500xx8601";
/** User data not set up. */
export const USER_DATA_NOT_SET = "500xx9975";
/** Provider not known. */
export const PROVIDER_UNKNOWN = "500xx9992";
/** Internal error, contact Klikoo. */
export const CONTACT_ADMIN = "500xx9999";
/** Function not implemented. */
export const NOT_IMPLEMENTED = "501xx9976";
/** Disruption at the supplier. */
export const SUPPLIER_DISRUPTION = "503xx9991";
/** Amount below the minimum. */
export const AMOUNT_BELOW_MINIMUM = "503xx9998";
