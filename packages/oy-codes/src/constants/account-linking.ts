// Generated from the catalog; do not edit.
// Answer about a linked account of OY! Indonesia as single constants.

/**
 * Request answered.
 *
 * OY! made an address for linking, unlinked the account or read its balance. Nothing was paid.
 *
 * Message: "Success".
 *
 * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
 */
export const ANSWERED = "000";
/**
 * Username not known.
 *
 * OY! does not know the username in x-oy-username. No account was linked or unlinked by this request.
 *
 * Message: "User not found".
 *
 * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
 */
export const USER_NOT_FOUND = "201";
/**
 * Account not active at OY!.
 *
 * The account or this product of it is not active at OY!. No account was linked or unlinked by this request.
 *
 * Message: "User not active".
 *
 * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
 */
export const USER_NOT_ACTIVE = "202";
/**
 * IP address not registered.
 *
 * The request came from an IP address that is not registered. No account was linked or unlinked by this request.
 *
 * Message: "Request IP Address is not Registered".
 *
 * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
 */
export const IP_NOT_REGISTERED = "207";
/**
 * API key not valid.
 *
 * OY! did not accept the key in x-api-key. No account was linked or unlinked by this request.
 *
 * Message: "API Key is not valid".
 *
 * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
 */
export const API_KEY_NOT_VALID = "208";
/**
 * Invalid request.
 *
 * A field is missing or its value is not accepted; the message says more. No account was linked or unlinked by this
 * request.
 *
 * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
 */
export const INVALID_PARAMETER = "290";
/**
 * Account not linked.
 *
 * The account is not linked, so that its balance cannot be read.
 *
 * Message: "User account is not linked".
 *
 * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
 *
 * Same code as EWALLET_NOT_SUPPORTED and PHONE_NUMBER_LINKED: compare `name`.
 */
export const ACCOUNT_NOT_LINKED = "400";
/**
 * E-wallet cannot be linked.
 *
 * Accounts of this e-wallet cannot be linked. No account was linked or unlinked by this request.
 *
 * Message: "Unsupported e-wallet type for tokenization".
 *
 * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
 *
 * Same code as ACCOUNT_NOT_LINKED and PHONE_NUMBER_LINKED: compare `name`.
 */
export const EWALLET_NOT_SUPPORTED = "400";
/**
 * Phone number linked before.
 *
 * An account with this phone number is linked already.
 *
 * Message: "Phone number is linked".
 *
 * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
 *
 * Same code as ACCOUNT_NOT_LINKED and EWALLET_NOT_SUPPORTED: compare `name`.
 */
export const PHONE_NUMBER_LINKED = "400";
/**
 * Internal error at the provider.
 *
 * OY! had an internal error. Whether the account was linked or unlinked is not known; nothing was paid.
 *
 * Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
 */
export const INTERNAL_SERVER_ERROR = "999";
