// Generated from the catalog; do not edit.
// Answer about a virtual account of OY! Indonesia as single constants.

/**
 * Request answered.
 *
 * OY! carried the request out. That is no payment: a new virtual account gets the same code.
 *
 * Message: "Success".
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 7
 */
export const ANSWERED = "000";
/**
 * Username not known.
 *
 * OY! does not know the username in x-oy-username. No virtual account was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 31
 */
export const USER_NOT_FOUND = "201";
/**
 * Account not allowed to do this.
 *
 * The account is not active at OY!, or may not make virtual accounts of this kind: for many payments, or with a number
 * of its own. No virtual account was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 32 (and 2 more)
 */
export const NOT_ALLOWED_FOR_ACCOUNT = "202";
/**
 * Reference already used.
 *
 * A virtual account with this partner_trx_id exists already. The customer may have paid it.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 8
 */
export const DUPLICATE_PARTNER_TRX_ID = "203";
/**
 * IP address not registered.
 *
 * The request came from an IP address that is not registered. No virtual account was created or changed by this
 * request.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 9
 */
export const IP_NOT_REGISTERED = "207";
/**
 * API key not valid.
 *
 * OY! did not accept the key in x-api-key. No virtual account was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 10
 */
export const API_KEY_NOT_VALID = "208";
/**
 * Bank not supported.
 *
 * OY! offers no virtual accounts at the bank in bank_code. No virtual account was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 11
 */
export const BANK_NOT_AVAILABLE = "211";
/**
 * Amount below the minimum.
 *
 * The amount is below the least that a virtual account may have. No virtual account was created or changed by this
 * request.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 12
 */
export const AMOUNT_BELOW_MINIMUM = "212";
/**
 * Amount above maximum.
 *
 * The amount is above the most that a virtual account may have. No virtual account was created or changed by this
 * request.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 13
 */
export const AMOUNT_ABOVE_MAXIMUM = "213";
/**
 * Virtual account not created.
 *
 * OY! could not create the virtual account, or the bank does not support the kind of amount in is_open. No virtual
 * account was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 14 (and 1 more)
 */
export const VA_NOT_GENERATED = "214";
/**
 * Mandatory field missing.
 *
 * The id of the virtual account is empty. No virtual account was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 16
 */
export const VA_ID_MISSING = "216";
/**
 * Virtual account still active.
 *
 * A virtual account for this partner_user_id is still active and can be paid. No other one was created.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 17
 */
export const VA_STILL_ACTIVE = "217";
/**
 * Bank not enabled, or daily limit reached.
 *
 * The account may not make virtual accounts at this bank, or the bank has reached its limit for today. No virtual
 * account was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 18 (and 1 more)
 */
export const BANK_NOT_ENABLED = "219";
/**
 * Due time after that of virtual account.
 *
 * The transaction would expire later than the virtual account. No virtual account was created or changed by this
 * request.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 20
 */
export const EXPIRY_AFTER_VA = "226";
/**
 * Due time too soon.
 *
 * At this bank a virtual account has to be payable for ten minutes at least. No virtual account was created or changed
 * by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 21
 */
export const EXPIRY_TOO_SOON = "245";
/**
 * Virtual account not changed.
 *
 * The change was not made, so the virtual account can be paid as it was before. It may be expired or paid.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 22
 */
export const VA_NOT_UPDATED = "246";
/**
 * Number suffix not valid.
 *
 * The chosen end of the number is not valid. No virtual account was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 23
 */
export const VA_SUFFIX_NOT_VALID = "260";
/**
 * Number prefix not available.
 *
 * The account has no prefix for numbers of its own at this bank. No virtual account was created or changed by this
 * request.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 24
 */
export const VA_PREFIX_NOT_AVAILABLE = "262";
/**
 * Invalid field format.
 *
 * A field is missing or not valid. Some banks need full_name and email. No virtual account was created or changed by
 * this request.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 35 (and 2 more)
 */
export const INVALID_FORMAT = "990";
/**
 * Internal error at the provider.
 *
 * OY! had an internal error. The virtual account may or may not have been created or changed; nothing was paid by this
 * request.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 25
 */
export const INTERNAL_SERVER_ERROR = "999";
