// Generated from the catalog; do not edit.
// API business error of DOKU as single constants.

/**
 * Reference already used.
 *
 * An earlier request used this reference. This request was refused; the earlier one may have taken effect.
 *
 * Message: "Transaction already processed".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 259
 */
export const DUPLICATE_TRANSACTION = "DUPLICATE_TRANSACTION";
/**
 * Parameter missing or invalid.
 *
 * This request lacks a field that DOKU needs, or a value in it is not accepted.
 *
 * Message: "amount is required".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 255
 */
export const INVALID_PARAMETER = "INVALID_PARAMETER";
/**
 * Access token invalid or expired.
 *
 * The access token of this request is wrong or expired.
 *
 * Message: "Access token is invalid".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 256
 */
export const INVALID_TOKEN = "INVALID_TOKEN";
/**
 * DOKU under maintenance.
 *
 * The code does not say whether the transaction was still accepted.
 *
 * Message: "Service temporarily unavailable".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 263
 */
export const MAINTENANCE_MODE = "MAINTENANCE_MODE";
/**
 * Merchant account not active.
 *
 * This request was refused before processing. The code says nothing about an earlier request.
 *
 * Message: "Merchant account is inactive".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 257
 */
export const MERCHANT_NOT_ACTIVE = "MERCHANT_NOT_ACTIVE";
/**
 * Internal error at the provider.
 *
 * Something broke inside DOKU. The code does not say what had already been done by then.
 *
 * Message: "Internal server error".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 262
 */
export const SERVER_ERROR = "SERVER_ERROR";
/**
 * Too many requests.
 *
 * DOKU refused this request because requests arrive faster than is allowed.
 *
 * Message: "Rate limit exceeded".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 261
 */
export const TOO_MANY_REQUESTS = "TOO_MANY_REQUESTS";
/**
 * Transaction not found.
 *
 * DOKU finds no transaction under this ID at the moment. That does not prove that none took place.
 *
 * Message: "Transaction ID not found".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 258
 */
export const TRANSACTION_NOT_FOUND = "TRANSACTION_NOT_FOUND";
/**
 * Invalid field format.
 *
 * A field of this request is not in the format that DOKU expects.
 *
 * Message: "Email format is invalid".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 260
 */
export const VALIDATION_ERROR = "VALIDATION_ERROR";
