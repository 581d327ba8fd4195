// Generated from the catalog; do not edit.
// HTTP status of OY! Indonesia as single constants.

/**
 * Request answered.
 *
 * OY! answered this request. The status says nothing about a payment.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-http-status-codes-api-e-wallet-aggregator (and 7 more)
 */
export const OK = "200";
/**
 * Access refused.
 *
 * The IP address is not registered, or the request looked like an attack. It was not processed.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 43 (and 8 more)
 */
export const FORBIDDEN = "403";
/**
 * Wrong address.
 *
 * The address or the HTTP method is wrong. The request was not processed.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 44 (and 8 more)
 */
export const NOT_FOUND = "404";
/**
 * Too many requests.
 *
 * Too many requests were sent to this address. The request was not processed.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 45 (and 8 more)
 */
export const TOO_MANY_REQUESTS = "429";
/**
 * Internal error at the provider.
 *
 * OY! had an error that it does not know. The request may or may not have been carried out.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 46 (and 8 more)
 */
export const INTERNAL_SERVER_ERROR = "500";
/**
 * Provider not available.
 *
 * OY! could not process requests right now. Whether this one was carried out is not certain.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 47 (and 8 more)
 */
export const SERVICE_UNAVAILABLE = "503";
/**
 * Timeout waiting for an answer.
 *
 * OY! did not answer in time. The request may or may not have been carried out.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 48 (and 8 more)
 */
export const GATEWAY_TIMEOUT = "504";
