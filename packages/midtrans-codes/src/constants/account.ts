// Generated from the catalog; do not edit.
// Status code about a linked account of Midtrans as single constants.

/** GoPay account linked. */
export const ACCOUNT_LINKED = "200";
/** Customer has to confirm link. */
export const LINK_PENDING = "201";
/** Account request denied. */
export const ACCOUNT_REQUEST_DENIED = "202";
/** GoPay account not linked. */
export const PAY_ACCOUNT_DISABLED = "204";
/** Linked account not found. */
export const ACCOUNT_NOT_FOUND = "404";
/** Account request sent before. */
export const DUPLICATE_REQUEST = "406";
/** Internal error at Midtrans. */
export const ACCOUNT_INTERNAL_ERROR = "500";
/** GoPay cannot be reached. */
export const ACCOUNT_NO_CONNECTION = "502";
/** GoPay not available. */
export const ACCOUNT_UNAVAILABLE = "503";
/** No answer in time. */
export const ACCOUNT_TIMEOUT = "504";
