// Generated from the catalog; do not edit.
// State of a payout of OY! Indonesia as single constants.

/**
 * Payout completed.
 *
 * The money arrived at the beneficiary account.
 *
 * Message: "Success".
 *
 * Source: https://api-docs.oyindonesia.com/#transaction-status-api-disbursement-disbursement-callback (and 3 more)
 */
export const COMPLETED = "000";
/**
 * Payout being processed.
 *
 * OY! has the payout and has not finished it.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
 * more)
 */
export const PROCESSING = "101";
/**
 * Payout in progress.
 *
 * The payout is under way or waits in a queue; tx_status_description may say why.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
 * more)
 */
export const IN_PROGRESS = "102";
/**
 * Username not known.
 *
 * OY! does not know the username in x-oy-username. That says nothing about the payout, which stays as open as it was.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
 * more)
 */
export const QUERY_USER_NOT_FOUND = "201";
/**
 * Account not active at OY!.
 *
 * The account or this product of it is not active at OY!. That says nothing about the payout, which stays as open as it
 * was.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
 * more)
 */
export const QUERY_USER_NOT_ACTIVE = "202";
/**
 * Payout not found.
 *
 * OY! knows no payout under this partner_trx_id. A request that was just sent, or that timed out, may still arrive.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
 * more)
 */
export const PAYOUT_NOT_FOUND = "204";
/**
 * Merchant balance too low.
 *
 * The payout failed for good, because the deposit did not cover it. No money was sent.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
 * more)
 */
export const DEPOSIT_TOO_LOW = "206";
/**
 * IP address not registered.
 *
 * The request came from an IP address that is not registered. That says nothing about the payout, which stays as open
 * as it was.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
 * more)
 */
export const QUERY_IP_NOT_REGISTERED = "207";
/**
 * API key not valid.
 *
 * OY! did not accept the key in x-api-key. That says nothing about the payout, which stays as open as it was.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
 * more)
 */
export const QUERY_API_KEY_NOT_VALID = "208";
/**
 * Amount above maximum.
 *
 * The payout failed for good, because the amount is above the maximum that OY! set for the merchant. No money was sent.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
 * more)
 */
export const AMOUNT_ABOVE_MAXIMUM = "225";
/**
 * Amount above limit.
 *
 * The payout failed for good. The amount is above the limit that OY! set for the merchant.
 *
 * Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons (and 1
 * more)
 *
 * Same code as BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR, RECIPIENT_ACCOUNT_BLOCKED,
 * RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare `name`.
 */
export const AMOUNT_ABOVE_LIMIT = "300";
/**
 * Error at bank.
 *
 * The payout failed for good. The bank or e-wallet of the recipient had an error, and no money arrived.
 *
 * Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons (and 1
 * more)
 *
 * Same code as AMOUNT_ABOVE_LIMIT, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR, RECIPIENT_ACCOUNT_BLOCKED,
 * RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare `name`.
 */
export const BANK_ERROR = "300";
/**
 * Bank under maintenance.
 *
 * The payout failed for good. The bank or e-wallet of the recipient is under maintenance, and no money arrived.
 *
 * Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons (and 1
 * more)
 *
 * Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, FAILED, PROCESSING_ERROR, RECIPIENT_ACCOUNT_BLOCKED,
 * RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare `name`.
 */
export const BANK_UNDER_MAINTENANCE = "300";
/**
 * Payout failed.
 *
 * The payout failed for good, and no money arrived. tx_status_description says why, for example that the deposit is too
 * low.
 *
 * Message: "Failed".
 *
 * Source: https://api-docs.oyindonesia.com/#transaction-status-api-disbursement-disbursement-callback (and 5 more)
 *
 * Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, PROCESSING_ERROR, RECIPIENT_ACCOUNT_BLOCKED,
 * RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare `name`.
 */
export const FAILED = "300";
/**
 * Error while paying out.
 *
 * The payout failed for good. An error at OY! kept the payout from being made, and no money arrived.
 *
 * Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons (and 1
 * more)
 *
 * Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, RECIPIENT_ACCOUNT_BLOCKED,
 * RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare `name`.
 */
export const PROCESSING_ERROR = "300";
/**
 * Account or card blocked.
 *
 * The payout failed for good. The bank blocks the beneficiary account.
 *
 * Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons (and 1
 * more)
 *
 * Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR,
 * RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare `name`.
 */
export const RECIPIENT_ACCOUNT_BLOCKED = "300";
/**
 * Account or card not active.
 *
 * The payout failed for good. The beneficiary account is no longer active.
 *
 * Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons (and 1
 * more)
 *
 * Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR,
 * RECIPIENT_ACCOUNT_BLOCKED, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare `name`.
 */
export const RECIPIENT_ACCOUNT_INACTIVE = "300";
/**
 * Account not found.
 *
 * The payout failed for good. The bank does not know the beneficiary account.
 *
 * Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons (and 1
 * more)
 *
 * Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR,
 * RECIPIENT_ACCOUNT_BLOCKED, RECIPIENT_ACCOUNT_INACTIVE and RECIPIENT_LIMIT_REACHED: compare `name`.
 */
export const RECIPIENT_ACCOUNT_NOT_FOUND = "300";
/**
 * Recipient cannot receive more.
 *
 * The payout failed for good. The beneficiary account has reached the most that it may hold or receive.
 *
 * Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons (and 1
 * more)
 *
 * Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR,
 * RECIPIENT_ACCOUNT_BLOCKED, RECIPIENT_ACCOUNT_INACTIVE and RECIPIENT_ACCOUNT_NOT_FOUND: compare `name`.
 */
export const RECIPIENT_LIMIT_REACHED = "300";
/**
 * Answer of bank unclear.
 *
 * The bank gave no clear answer, so the money may have arrived. The code stands beside 300 and is not a failure.
 *
 * Source: https://api-docs.oyindonesia.com/#transaction-status-api-disbursement-disbursement-callback (and 3 more)
 */
export const PENDING = "301";
/**
 * Too many requests.
 *
 * OY! refused this request because too many were sent to this address. That says nothing about the payout, which stays
 * as open as it was.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
 * more)
 */
export const QUERY_TOO_MANY_REQUESTS = "429";
/**
 * Invalid field format.
 *
 * A field is missing or its value is not accepted; the message says more. That says nothing about the payout, which
 * stays as open as it was.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
 * more)
 */
export const QUERY_INVALID_FORMAT = "990";
/**
 * Internal error at the provider.
 *
 * OY! had an internal error while it answered the query. The payout stays as open as it was.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
 * more)
 */
export const QUERY_INTERNAL_SERVER_ERROR = "999";
