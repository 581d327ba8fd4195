// Generated from the catalog; do not edit.
// HTTP status of DOKU as single constants.

/** Request answered. */
export const OK = "200";
/** Requested item created. */
export const CREATED = "201";
/** Bad request. */
export const BAD_REQUEST = "400";
/** Token missing or invalid. */
export const UNAUTHORIZED = "401";
/** Access not permitted. */
export const FORBIDDEN = "403";
/** Not found, result unknown. */
export const NOT_FOUND = "404";
/** Duplicate or conflicting request. */
export const CONFLICT = "409";
/** Field not accepted. */
export const UNPROCESSABLE_ENTITY = "422";
/** Too many requests. */
export const TOO_MANY_REQUESTS = "429";
/** Internal error at DOKU. */
export const INTERNAL_SERVER_ERROR = "500";
/** DOKU temporarily unavailable. */
export const SERVICE_UNAVAILABLE = "503";
