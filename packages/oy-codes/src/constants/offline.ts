// Generated from the catalog; do not edit.
// Answer about cash at a store of OY! Indonesia as single constants.

/**
 * Request answered.
 *
 * The request was carried out, for example a new code was made. Without offline_channel that says nothing about cash.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline
 *
 * Same code as COMPLETED: compare `name`.
 */
export const ANSWERED = "000";
/**
 * Cash paid in or taken out.
 *
 * The customer paid the cash in or took it out, as transaction_type says.
 *
 * Message: "Success".
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 *
 * Same code as ANSWERED: compare `name`.
 */
export const COMPLETED = "000";
/**
 * Waits for customer.
 *
 * The customer has neither paid the cash in nor taken it out yet.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const WAITS_FOR_CUSTOMER = "102";
/**
 * Username not known.
 *
 * OY! does not know the username in x-oy-username. No transaction was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const USER_NOT_FOUND = "201";
/**
 * Account not active at OY!.
 *
 * The account or this product of it is not active at OY!. No transaction was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const USER_NOT_ACTIVE = "202";
/**
 * Reference already used.
 *
 * A transaction with this partner_trx_id exists already. Cash may have been paid in or taken out for it.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const DUPLICATE_PARTNER_TRX_ID = "203";
/**
 * Transaction not found.
 *
 * OY! knows no transaction under this partner_trx_id. A request that was just sent may still arrive.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const TRANSACTION_NOT_FOUND = "204";
/**
 * Merchant balance too low.
 *
 * The deposit of the merchant does not cover the cash to be taken out. No transaction was created or changed by this
 * request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const DEPOSIT_TOO_LOW = "206";
/**
 * IP address not registered.
 *
 * The request came from an IP address that is not registered. No transaction was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const IP_NOT_REGISTERED = "207";
/**
 * API key not valid.
 *
 * OY! did not accept the key in x-api-key. No transaction was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const API_KEY_NOT_VALID = "208";
/**
 * Amount not offered.
 *
 * The amount is none that can be paid in or taken out this way, such as a multiple of 50000. No transaction was created
 * or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const AMOUNT_NOT_OFFERED = "215";
/**
 * Channel not valid.
 *
 * The channel in offline_channel does not exist or does not do this kind of transaction. No transaction was created or
 * changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const CHANNEL_NOT_VALID = "220";
/**
 * Transaction type not valid.
 *
 * transaction_type has to be CASH_IN or CASH_OUT. No transaction was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const TRANSACTION_TYPE_NOT_VALID = "221";
/**
 * Transaction expired.
 *
 * No cash was paid in or taken out in time, and the code can no longer be used.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const EXPIRED = "222";
/**
 * Amount below the minimum.
 *
 * The amount is below the least that can be taken out. No transaction was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const AMOUNT_BELOW_MINIMUM = "224";
/**
 * Amount above maximum.
 *
 * The amount is above the most that can be taken out at once. No transaction was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const AMOUNT_ABOVE_MAXIMUM = "225";
/**
 * Another transaction active.
 *
 * A transaction for this phone number is still active, and no other one was created. It can still be used at the store.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const ACTIVE_TRANSACTION = "296";
/**
 * Being paid in or taken out.
 *
 * The cash is being paid in or taken out at this moment.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const IN_PROGRESS = "297";
/**
 * Cannot be canceled.
 *
 * The cancellation was refused, so that the transaction goes on or has ended. Cash may have been paid in or taken out.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const NOT_CANCELLABLE = "298";
/**
 * Transaction canceled.
 *
 * The transaction was canceled, and no cash was paid in or taken out.
 *
 * Message: "Transaction Canceled".
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const CANCELED = "299";
/**
 * Transaction failed.
 *
 * The transaction failed, and the code does not say why.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 *
 * Same code as FAILED_FOR_GOOD: compare `name`.
 */
export const FAILED = "300";
/**
 * Transaction failed for good.
 *
 * The transaction failed, and the code does not say why. The code of this transaction can no longer be used at the
 * store.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 *
 * Same code as FAILED: compare `name`.
 */
export const FAILED_FOR_GOOD = "300";
/**
 * Too many requests.
 *
 * OY! refused this request because too many were sent to this address. No transaction was created or changed by this
 * request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const TOO_MANY_REQUESTS = "429";
/**
 * Invalid request.
 *
 * A field is missing or its value is not accepted; the message says more. No transaction was created or changed by this
 * request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const INVALID_PARAMETER = "990";
/**
 * Internal error at the provider.
 *
 * OY! had an internal error. The transaction may or may not have been created, canceled or completed.
 *
 * Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
 */
export const INTERNAL_SERVER_ERROR = "999";
