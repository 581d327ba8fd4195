// Generated from the catalog; do not edit.
// Answer about sums to be settled of OY! Indonesia as single constants.

/**
 * Summary answered.
 *
 * The sums are in the body. No payment is involved.
 *
 * Message: "Successful" or "Success".
 *
 * Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
 */
export const ANSWERED = "000";
/**
 * Summary being prepared.
 *
 * The sums are not ready yet.
 *
 * Message: "Request is in progress. Please retry after several minutes".
 *
 * Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
 */
export const IN_PROGRESS = "102";
/**
 * Username not known.
 *
 * OY! does not know the username in x-oy-username. No payment is involved.
 *
 * Message: "Username Not Found".
 *
 * Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
 */
export const USER_NOT_FOUND = "201";
/**
 * Account not active at OY!.
 *
 * The account or this product of it is not active at OY!. No payment is involved.
 *
 * Message: "User is not active".
 *
 * Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
 */
export const USER_NOT_ACTIVE = "202";
/**
 * IP address not registered.
 *
 * The request came from an IP address that is not registered. No payment is involved.
 *
 * Message: "IP Address not registered".
 *
 * Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
 */
export const IP_NOT_REGISTERED = "207";
/**
 * API key not valid.
 *
 * OY! did not accept the key in x-api-key. No payment is involved.
 *
 * Message: "API Key is not valid".
 *
 * Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
 */
export const API_KEY_NOT_VALID = "208";
/**
 * Too many requests.
 *
 * OY! refused this request because too many were sent to this address. No payment is involved.
 *
 * Message: "Too many request".
 *
 * Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
 */
export const TOO_MANY_REQUESTS = "229";
/**
 * Invalid request.
 *
 * A field is missing or its value is not accepted; the message says more. No payment is involved.
 *
 * Message: "Parameter / object is not valid".
 *
 * Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
 */
export const INVALID_PARAMETER = "290";
