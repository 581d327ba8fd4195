// Generated from the catalog; do not edit.
// Answer about an e-wallet transaction of OY! Indonesia as single constants.

/**
 * Request answered.
 *
 * OY! carried the request out. That is no payment and no refund: a transaction that was just created gets the same
 * code.
 *
 * Message: "Success".
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
 */
export const ANSWERED = "000";
/**
 * Account not active at OY!.
 *
 * The account or this product of it is not active at OY!. No transaction was created or refunded by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
 */
export const USER_NOT_ACTIVE = "202";
/**
 * Reference already used.
 *
 * A transaction with this partner_trx_id exists already. The customer may have paid it.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
 */
export const DUPLICATE_PARTNER_TRX_ID = "203";
/**
 * Transaction not found.
 *
 * OY! knows no transaction under this partner_trx_id. A request that was just sent, or that timed out, may still
 * arrive.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
 */
export const TRANSACTION_NOT_FOUND = "204";
/**
 * Merchant balance too low.
 *
 * The balance of the merchant does not cover this request, such as a refund. Nothing was moved by it.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
 */
export const BALANCE_TOO_LOW = "206";
/**
 * IP address not registered.
 *
 * The request came from an IP address that is not registered. No transaction was created or refunded by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
 */
export const IP_NOT_REGISTERED = "207";
/**
 * API key not valid.
 *
 * OY! did not accept the key in x-api-key. No transaction was created or refunded by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
 */
export const API_KEY_NOT_VALID = "208";
/**
 * Error at e-wallet.
 *
 * The e-wallet had an error. What was asked for may or may not have been done.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
 */
export const EWALLET_ERROR = "248";
/**
 * E-wallet not available.
 *
 * OY! does not offer the e-wallet in ewallet_code. No transaction was created or refunded by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
 */
export const EWALLET_NOT_AVAILABLE = "250";
/**
 * E-wallet disabled.
 *
 * The e-wallet in ewallet_code is disabled for the merchant or at OY!. No transaction was created or refunded by this
 * request.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
 */
export const EWALLET_DISABLED = "251";
/**
 * Request to e-wallet failed.
 *
 * The creation, the query or the refund failed between OY! and the e-wallet, and the page does not call that final.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
 */
export const REQUEST_FAILED = "252";
/**
 * Merchant not known at e-wallet.
 *
 * The e-wallet does not accept the credential of the merchant. No transaction was created or refunded by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
 */
export const EWALLET_CREDENTIAL_NOT_VALID = "253";
/**
 * Credential not valid.
 *
 * The credential of the user was not found, is blocked or is not valid. No transaction was created or refunded by this
 * request.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
 */
export const CREDENTIAL_NOT_VALID = "254";
/**
 * Refund not found.
 *
 * OY! knows no refund with this refund_id. That is no proof that none was made.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
 */
export const REFUND_NOT_FOUND = "255";
/**
 * Invalid request.
 *
 * A parameter is not valid. No transaction was created or refunded by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
 */
export const INVALID_PARAMETER = "990";
/**
 * Internal error at the provider.
 *
 * OY! had an internal error. What was asked for may or may not have been done.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
 */
export const INTERNAL_SERVER_ERROR = "999";
