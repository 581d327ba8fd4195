// Generated from the catalog; do not edit.
// Answer to a payout of OY! Indonesia as single constants.

/**
 * Payout being processed.
 *
 * OY! accepted the payout and has not finished it. It can still end as completed or failed.
 *
 * Message: "Request is Processed".
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 2 more)
 */
export const PROCESSING = "101";
/**
 * Username not known.
 *
 * OY! does not know the username in x-oy-username. No payout was created by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
 */
export const USER_NOT_FOUND = "201";
/**
 * Account not active at OY!.
 *
 * The account or this product of it is not active at OY!. No payout was created by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
 */
export const USER_NOT_ACTIVE = "202";
/**
 * Reference already used.
 *
 * This request created nothing, because a payout with this partner_trx_id exists already. That payout may be running or
 * completed.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
 */
export const DUPLICATE_PARTNER_TRX_ID = "203";
/**
 * Bank not supported.
 *
 * OY! does not pay out to the bank or e-wallet in recipient_bank. No payout was created by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
 */
export const BANK_NOT_SUPPORTED = "205";
/**
 * IP address not registered.
 *
 * The request came from an IP address that is not registered. No payout was created by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
 */
export const IP_NOT_REGISTERED = "207";
/**
 * API key not valid.
 *
 * OY! did not accept the key in x-api-key. No payout was created by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
 */
export const API_KEY_NOT_VALID = "208";
/**
 * Account not found.
 *
 * The beneficiary account was not found at this bank or e-wallet. No payout was created by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
 */
export const ACCOUNT_NOT_FOUND = "209";
/**
 * Invalid amount.
 *
 * OY! does not accept this amount; there is a minimum for banks and another for e-wallets. No payout was created by
 * this request.
 *
 * Message: "Request is Rejected (Amount is not valid)".
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
 */
export const AMOUNT_NOT_VALID = "210";
/**
 * Since 2026-01-14: Beneficiary account not allowed.
 *
 * OY! does not allow payouts to this beneficiary account. No payout was created by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
 */
export const ACCOUNT_NOT_ALLOWED = "211";
/**
 * Until 2020-07-13: Bank not supported.
 *
 * Earlier meaning: the bank code was not available for this service. No payout was created by such a request.
 *
 * Source: https://github.com/oyindonesia/external-api-docs/commit/40ef6bc2
 *
 * @deprecated An earlier meaning, until 2020-07-13: no response has it any more.
 */
export const BANK_CODE_NOT_AVAILABLE = "211";
/**
 * Until 2021-08-26: Merchant limit exceeded.
 *
 * Earlier meaning: the amount was above the maximum for one payout. Code 225 has it since.
 *
 * Source: https://github.com/oyindonesia/external-api-docs/commit/cb70e03d
 *
 * @deprecated An earlier meaning, until 2021-08-26: no response has it any more.
 */
export const AMOUNT_ABOVE_MAXIMUM = "215";
/**
 * Same payout still in process.
 *
 * A payout with this partner_trx_id is in process, and this request created no other one. The one that is running can
 * still end as completed.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
 */
export const STILL_IN_PROCESS = "257";
/**
 * Suggested route not valid.
 *
 * The route that the request suggests for the payout is not valid. No payout was created by this request.
 *
 * Message: "The suggested routing from the client is not valid".
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
 */
export const ROUTING_NOT_VALID = "264";
/**
 * Payout failed.
 *
 * OY! created the payout and reports it as failed at once. The reason stands in the answer to a status query.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
 */
export const FAILED = "300";
/**
 * Answer of bank unclear.
 *
 * The bank gave no clear answer, so the payout may have arrived. The code stands beside 300 and is not a failure.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
 */
export const PENDING = "301";
/**
 * Too many requests.
 *
 * OY! refused this request because too many were sent to this address. No payout was created by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
 */
export const TOO_MANY_REQUESTS = "429";
/**
 * Submission timed out.
 *
 * The payout may or may not have been created. If it was, it goes on by itself.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
 */
export const SUBMISSION_TIMED_OUT = "504";
/**
 * Invalid field format.
 *
 * A field is missing or its value is not accepted; the message says more. No payout was created by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
 */
export const INVALID_FORMAT = "990";
/**
 * Internal error at the provider.
 *
 * OY! had an internal error, and the payout may or may not have been created.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
 */
export const INTERNAL_SERVER_ERROR = "999";
