// Generated from the catalog; do not edit.
// Answer to an account inquiry of OY! Indonesia as single constants.

/**
 * Inquiry answered.
 *
 * OY! answered this request: the name on the account, an invoice or the payment of one is in the body. No money went to
 * the account.
 *
 * Message: "Success".
 *
 * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 7 (and 1 more)
 */
export const ANSWERED = "000";
/**
 * Username not known.
 *
 * OY! does not know the username in x-oy-username. Nothing was looked up or paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 8
 */
export const USER_NOT_FOUND = "201";
/**
 * Account not active at OY!.
 *
 * The account or this product of it is not active at OY!. Nothing was looked up or paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 9
 */
export const USER_NOT_ACTIVE = "202";
/**
 * Account inquiry not set up.
 *
 * The settings of the account do not allow account inquiries. Nothing was looked up or paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 10
 */
export const CONFIGURATION_NOT_VALID = "203";
/**
 * Invoice not found.
 *
 * OY! knows no invoice for account inquiries with this invoice_id. Nothing was paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 11
 */
export const INVOICE_NOT_FOUND = "204";
/**
 * Bank not supported.
 *
 * OY! cannot look up accounts at the bank in bank_code.
 *
 * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 12
 */
export const BANK_NOT_SUPPORTED = "205";
/**
 * Merchant balance too low.
 *
 * The balance does not cover the invoice for account inquiries, so it was not paid.
 *
 * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 13
 */
export const BALANCE_TOO_LOW = "206";
/**
 * IP address not registered.
 *
 * The request came from an IP address that is not registered. Nothing was looked up or paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 14
 */
export const IP_NOT_REGISTERED = "207";
/**
 * API key not valid.
 *
 * OY! did not accept the key in x-api-key. Nothing was looked up or paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 15
 */
export const API_KEY_NOT_VALID = "208";
/**
 * Account not found.
 *
 * The account was not found at this bank. The inquiry itself was carried out and may be on the next invoice.
 *
 * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 16
 */
export const ACCOUNT_NOT_FOUND = "209";
/**
 * Unpaid invoices.
 *
 * Invoices for earlier account inquiries are not paid, so OY! answers no further ones.
 *
 * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 17
 */
export const UNPAID_INVOICES = "232";
/**
 * Invoice cannot be paid.
 *
 * The invoice does not wait for a payment. It may have been paid before, or not be due yet.
 *
 * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 18
 */
export const INVOICE_NOT_UNPAID = "300";
/**
 * Too many requests.
 *
 * OY! refused this request because too many were sent to this address. Nothing was looked up or paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 19
 */
export const TOO_MANY_REQUESTS = "429";
/**
 * Invalid request.
 *
 * A field is missing or its value is not accepted; the message says more. Nothing was looked up or paid by this
 * request.
 *
 * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 20
 */
export const INVALID_PARAMETER = "990";
/**
 * Internal error at the provider.
 *
 * OY! had an internal error. An inquiry moved no money; whether an invoice was paid is not known.
 *
 * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 21
 */
export const INTERNAL_SERVER_ERROR = "999";
