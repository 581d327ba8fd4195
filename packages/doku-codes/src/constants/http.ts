// Generated from the catalog; do not edit.
// HTTP status of DOKU as single constants.

/**
 * Request answered.
 *
 * DOKU answered this request. The status says nothing about a payment.
 *
 * Message: "OK".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 240
 */
export const OK = "200";
/**
 * Requested item created.
 *
 * DOKU created what this request asked for. The status says nothing about a payment.
 *
 * Message: "Created".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 241
 */
export const CREATED = "201";
/**
 * Invalid request.
 *
 * DOKU does not accept this request as it is, because something in it is missing or wrong.
 *
 * Message: "Bad Request".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 242
 */
export const BAD_REQUEST = "400";
/**
 * Token missing or invalid.
 *
 * This request carries no access token, or one that DOKU does not accept.
 *
 * Message: "Unauthorized".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 243
 */
export const UNAUTHORIZED = "401";
/**
 * Access not permitted.
 *
 * DOKU does not let the caller do what this request asks for.
 *
 * Message: "Forbidden".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 244
 */
export const FORBIDDEN = "403";
/**
 * Not found, result unknown.
 *
 * What this request asks for was not found; the endpoint may be wrong, or the transaction may not be visible yet. That
 * does not prove that none took place.
 *
 * Message: "Not Found".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 245
 */
export const NOT_FOUND = "404";
/**
 * Duplicate or conflicting request.
 *
 * This request was refused because it repeats or contradicts an earlier one, which may have taken effect.
 *
 * Message: "Conflict".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 246
 */
export const CONFLICT = "409";
/**
 * Field not accepted.
 *
 * DOKU could read this request, but a field in it did not pass the validation.
 *
 * Message: "Unprocessable Entity".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 247
 */
export const UNPROCESSABLE_ENTITY = "422";
/**
 * Too many requests.
 *
 * This request was refused because the sender exceeded the rate limit.
 *
 * Message: "Too Many Requests".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 248
 */
export const TOO_MANY_REQUESTS = "429";
/**
 * Internal error at the provider.
 *
 * Something broke inside DOKU. The status does not say what had already been done.
 *
 * Message: "Internal Server Error".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 249
 */
export const INTERNAL_SERVER_ERROR = "500";
/**
 * Provider not available.
 *
 * DOKU is currently unavailable. The status does not say whether the transaction was still accepted.
 *
 * Message: "Service Unavailable".
 *
 * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 250
 */
export const SERVICE_UNAVAILABLE = "503";
