// Generated from the catalog; do not edit.
// Answer about a routed payment of OY! Indonesia as single constants.

/**
 * Request answered.
 *
 * OY! carried the request out. That is no payment: a transaction that was just created gets the same code.
 *
 * Message: "Success".
 *
 * Source: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing (and 1 more)
 */
export const ANSWERED = "000";
/**
 * Reference already used.
 *
 * A transaction with this partner_trx_id exists already. The customer may have paid it.
 *
 * Source: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing (and 1 more)
 */
export const DUPLICATE_PARTNER_TRX_ID = "203";
/**
 * Nothing to cancel.
 *
 * OY! found no transaction with this partner_trx_id to cancel. One that was just created may still be payable.
 *
 * Source: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing (and 1 more)
 */
export const NOTHING_TO_DEACTIVATE = "204";
/**
 * Mail address not valid.
 *
 * A mail address in the request is not valid. No transaction was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing (and 1 more)
 */
export const EMAIL_NOT_VALID = "247";
/**
 * Credential not valid.
 *
 * The credential of the user was not found, is blocked or is not valid, so that nothing was canceled. What was to be
 * canceled can still be paid.
 *
 * Source: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing (and 1 more)
 */
export const CREDENTIAL_NOT_VALID = "254";
/**
 * Cancellation failed.
 *
 * The cancellation did not go through, or not yet. The customer may still pay, or may have paid.
 *
 * Source: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing (and 1 more)
 */
export const DEACTIVATION_FAILED = "300";
/**
 * Invalid request.
 *
 * The page lists many causes for this code, such as the amount, the payment method, the due time, the redirect
 * addresses, a linked account or its token. No transaction was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing (and 1 more)
 */
export const REQUEST_NOT_VALID = "400";
/**
 * Too many requests.
 *
 * OY! refused this request because too many were sent to this address. No transaction was created or changed by this
 * request.
 *
 * Source: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing (and 1 more)
 */
export const TOO_MANY_REQUESTS = "429";
/**
 * General error.
 *
 * OY! had an error that it does not name. The transaction may or may not have been created or canceled.
 *
 * Source: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing (and 1 more)
 */
export const GENERAL_ERROR = "901";
