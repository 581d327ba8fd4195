// Generated from the catalog; do not edit.
// API business error of DOKU as single constants.

/** Transaction reference already used. */
export const DUPLICATE_TRANSACTION = "DUPLICATE_TRANSACTION";
/** Parameter missing or invalid. */
export const INVALID_PARAMETER = "INVALID_PARAMETER";
/** Access token not valid. */
export const INVALID_TOKEN = "INVALID_TOKEN";
/** DOKU under maintenance. */
export const MAINTENANCE_MODE = "MAINTENANCE_MODE";
/** Merchant account not active. */
export const MERCHANT_NOT_ACTIVE = "MERCHANT_NOT_ACTIVE";
/** Internal error at DOKU. */
export const SERVER_ERROR = "SERVER_ERROR";
/** Too many requests. */
export const TOO_MANY_REQUESTS = "TOO_MANY_REQUESTS";
/** Transaction ID not found. */
export const TRANSACTION_NOT_FOUND = "TRANSACTION_NOT_FOUND";
/** Invalid field format. */
export const VALIDATION_ERROR = "VALIDATION_ERROR";
