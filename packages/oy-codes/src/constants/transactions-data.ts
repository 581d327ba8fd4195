// Generated from the catalog; do not edit.
// Answer about bank statements of OY! Indonesia as single constants.

/**
 * Request answered.
 *
 * OY! carried the request out. No payment is involved.
 *
 * Message: "Success".
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
 */
export const ANSWERED = "000";
/**
 * Bank account not found.
 *
 * The bank account was not found among those that are linked. No statement was prepared.
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data
 *
 * Same code as REQUEST_PROCESSED: compare `name`.
 */
export const BANK_ACCOUNT_NOT_FOUND = "101";
/**
 * Statement being prepared.
 *
 * OY! works on the statement, unless the message says otherwise.
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 3 more)
 *
 * Same code as BANK_ACCOUNT_NOT_FOUND: compare `name`.
 */
export const REQUEST_PROCESSED = "101";
/**
 * Still in progress.
 *
 * The link or the statement is not ready yet.
 *
 * Message: "Request is In progress" or "Preparing data".
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
 */
export const IN_PROGRESS = "102";
/**
 * Username not known.
 *
 * OY! does not know the username in x-oy-username. No account was linked, and no statement was read.
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
 */
export const USER_NOT_FOUND = "201";
/**
 * Account not active at OY!.
 *
 * The account or this product of it is not active at OY!. No account was linked, and no statement was read.
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
 */
export const USER_NOT_ACTIVE = "202";
/**
 * IP address not registered.
 *
 * The request came from an IP address that is not registered. No account was linked, and no statement was read.
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
 */
export const IP_NOT_REGISTERED = "207";
/**
 * API key not valid.
 *
 * OY! did not accept the key in x-api-key. No account was linked, and no statement was read.
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
 */
export const API_KEY_NOT_VALID = "208";
/**
 * Account not found.
 *
 * The bank account was not found. No statement was read.
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 2 more)
 */
export const ACCOUNT_NUMBER_NOT_FOUND = "209";
/**
 * Bank not supported.
 *
 * Statements of this bank cannot be read.
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 3 more)
 */
export const BANK_NOT_AVAILABLE = "211";
/**
 * Customer token invalid or expired.
 *
 * The token of this registration is not valid or has run out. No account was linked.
 *
 * Message: "Temporary token is invalid".
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
 */
export const TEMPORARY_TOKEN_NOT_VALID = "237";
/**
 * Customer token invalid or expired.
 *
 * The permanent token of the customer is not valid, or the customer took the consent back.
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
 */
export const PERMANENT_TOKEN_NOT_VALID = "238";
/**
 * Statement not found.
 *
 * OY! knows no statement with this id.
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 2 more)
 */
export const STATEMENT_NOT_FOUND = "239";
/**
 * Login to bank failed.
 *
 * OY! could not log in to the internet banking of the customer. No statement was read.
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 2 more)
 */
export const BANK_LOGIN_FAILED = "240";
/**
 * Start date too early.
 *
 * The bank has no data from this start date on.
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 3 more)
 */
export const START_DATE_TOO_EARLY = "242";
/**
 * User id not valid.
 *
 * OY! knows no linked account of this partner_user_id.
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
 */
export const PARTNER_USER_ID_NOT_VALID = "244";
/**
 * Failed.
 *
 * The link or the statement failed, and the code does not say why.
 *
 * Message: "Failed".
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
 */
export const FAILED = "300";
/**
 * Internal error at the provider.
 *
 * OY! had an unexpected error. No payment is involved.
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
 */
export const UNEXPECTED_ERROR = "900";
/**
 * Invalid request.
 *
 * A parameter is missing or not valid. No statement was read.
 *
 * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 3 more)
 */
export const INVALID_PARAMETER = "990";
