// Generated from the catalog; do not edit.
// Answer about the balance of OY! Indonesia as single constants.

/**
 * Balance answered.
 *
 * The balance is in the body. No payment is involved.
 *
 * Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 2 more)
 */
export const BALANCE_READ = "000";
/**
 * Username not known.
 *
 * OY! does not know the username in x-oy-username. Only this query was refused; no payment is involved.
 *
 * Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
 */
export const USER_NOT_FOUND = "201";
/**
 * Account not active at OY!.
 *
 * The account or this product of it is not active at OY!. Only this query was refused; no payment is involved.
 *
 * Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
 */
export const USER_NOT_ACTIVE = "202";
/**
 * IP address not registered.
 *
 * The request came from an IP address that is not registered. Only this query was refused; no payment is involved.
 *
 * Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
 */
export const IP_NOT_REGISTERED = "207";
/**
 * API key not valid.
 *
 * OY! did not accept the key in x-api-key. Only this query was refused; no payment is involved.
 *
 * Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
 */
export const API_KEY_NOT_VALID = "208";
/**
 * Too many requests.
 *
 * OY! refused this request because too many were sent to this address. Only this query was refused; no payment is
 * involved.
 *
 * Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
 */
export const TOO_MANY_REQUESTS = "429";
/**
 * Invalid field format.
 *
 * A field is missing or its value is not accepted; the message says more. Only this query was refused; no payment is
 * involved.
 *
 * Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
 */
export const INVALID_FORMAT = "900";
/**
 * Internal error at the provider.
 *
 * OY! had an internal error and did not give the balance.
 *
 * Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
 */
export const INTERNAL_SERVER_ERROR = "999";
