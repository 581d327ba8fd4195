// Generated from the catalog; do not edit.
// Answer about a transfer abroad of OY! Indonesia as single constants.

/**
 * Request answered.
 *
 * OY! carried the request out. A transfer that was just taken gets the same code, so it is not delivered yet.
 *
 * Message: "Success".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
 */
export const ANSWERED = "000";
/**
 * Username not known.
 *
 * OY! does not know the username in x-oy-username. Nothing was transferred by this request.
 *
 * Message: "User is not found".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
 */
export const USER_NOT_FOUND = "201";
/**
 * Product not active.
 *
 * Transfers abroad are not active for this account. Nothing was transferred by this request.
 *
 * Message: "User is not active".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
 */
export const USER_NOT_ACTIVE = "202";
/**
 * File uploaded before.
 *
 * A file of this name is there already for this quotation.
 *
 * Message: "Duplicate Document File".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
 *
 * Same code as QUOTATION_ALREADY_USED: compare `name`.
 */
export const DUPLICATE_DOCUMENT = "203";
/**
 * Quotation already used.
 *
 * This quotation_id was used before. The transfer under it may be running, completed or failed.
 *
 * Message: "Duplicate Quotation ID" or "Quotation ID is running or has been completed".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 3 more)
 *
 * Same code as DUPLICATE_DOCUMENT: compare `name`.
 */
export const QUOTATION_ALREADY_USED = "203";
/**
 * Quotation or transfer not found.
 *
 * OY! knows no such quotation, or it was never transferred. A transfer that was just sent may still arrive.
 *
 * Message: "Quotation ID is not found".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 3 more)
 */
export const QUOTATION_NOT_FOUND = "204";
/**
 * Merchant balance too low.
 *
 * The balance does not cover the transfer or the quotation. Nothing was transferred by this request.
 *
 * Message: "Balance is not enough".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 2 more)
 */
export const BALANCE_TOO_LOW = "206";
/**
 * IP address not registered.
 *
 * The request came from an IP address that is not registered. Nothing was transferred by this request.
 *
 * Message: "IP Address not registered".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
 */
export const IP_NOT_REGISTERED = "207";
/**
 * API key not valid.
 *
 * OY! did not accept the key in x-api-key. Nothing was transferred by this request.
 *
 * Message: "API Key is not valid".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
 */
export const API_KEY_NOT_VALID = "208";
/**
 * File format not allowed.
 *
 * The file is of a kind that is not accepted. The quotation stays as it was.
 *
 * Message: "Only PNG, JPG, PDF, DOCX, and XLSX formats are allowed".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
 */
export const FILE_FORMAT_NOT_ALLOWED = "213";
/**
 * File too large.
 *
 * The file is larger than 10 MB. The quotation stays as it was.
 *
 * Message: "File size exceeds the 10 MB limit".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
 */
export const FILE_TOO_LARGE = "214";
/**
 * Quotation expired.
 *
 * The quotation ran out before it was transferred, so that nothing is transferred under it.
 *
 * Message: "Quotation ID has expired".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 2 more)
 */
export const QUOTATION_EXPIRED = "222";
/**
 * Destination not configured.
 *
 * The account may not transfer to this country in this currency. Nothing was transferred.
 *
 * Message: "Destination ${destination_country_code} with currency ${destination_currency_code} is not yet configured
 * for your account".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 2 more)
 */
export const CORRIDOR_NOT_CONFIGURED = "403";
/**
 * Too many requests.
 *
 * OY! refused this request because too many were sent. Nothing was transferred by this request.
 *
 * Message: "Too Many Requests".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
 */
export const TOO_MANY_REQUESTS = "429";
/**
 * Price not calculated.
 *
 * OY! could not work out the rate or the fee, so there is no quotation. Nothing was transferred.
 *
 * Message: "Failed to calculate price".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 2 more)
 */
export const PRICE_NOT_CALCULATED = "500";
/**
 * Destination unavailable.
 *
 * Transfers to this country in this currency are not possible right now. Nothing was transferred.
 *
 * Message: "Destination ${destination_country_code} with currency ${destination_currency_code} is currently
 * unavailable".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 2 more)
 */
export const CORRIDOR_UNAVAILABLE = "503";
/**
 * Timeout waiting for an answer.
 *
 * The request may or may not have been carried out.
 *
 * Message: "Request Timeout".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
 */
export const REQUEST_TIMEOUT = "504";
/**
 * Invalid amount.
 *
 * The amount is outside the range or not written as it has to be; the message says how. Nothing was transferred by this
 * request.
 *
 * Message: "Source Amount must be between IDR 200,000 and IDR <maximum_amount>", "Source Amount must be numeric",
 * "Destination Amount must be greater than 0.00" and 1 more.
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
 *
 * Same code as INVALID_PARAMETER, MISSING_FIELD, RECIPIENT_TYPE_NOT_ALLOWED, TOO_MANY_ATTACHMENTS, VALUE_NOT_VALID and
 * WRONG_FORMAT: compare `name`.
 */
export const AMOUNT_NOT_VALID = "990";
/**
 * Invalid request.
 *
 * OY! gives this reason: {reason}. Nothing was transferred by this request.
 *
 * Message: "{reason}".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api
 *
 * Same code as AMOUNT_NOT_VALID, MISSING_FIELD, RECIPIENT_TYPE_NOT_ALLOWED, TOO_MANY_ATTACHMENTS, VALUE_NOT_VALID and
 * WRONG_FORMAT: compare `name`.
 */
export const INVALID_PARAMETER = "990";
/**
 * Mandatory field missing.
 *
 * A field is missing or empty; the message names it. Nothing was transferred by this request.
 *
 * Message: "Destination Country Code is required", "Destination Currency Code is required", "Source Amount or
 * Destination Amount is required" and 31 more.
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
 *
 * Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, RECIPIENT_TYPE_NOT_ALLOWED, TOO_MANY_ATTACHMENTS, VALUE_NOT_VALID
 * and WRONG_FORMAT: compare `name`.
 */
export const MISSING_FIELD = "990";
/**
 * Recipient has to be a business.
 *
 * Transfers to China can only go to a business. Nothing was transferred by this request.
 *
 * Message: "Transfers to Destination Country CN only allow Recipient Type for BUSINESS".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
 *
 * Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, MISSING_FIELD, TOO_MANY_ATTACHMENTS, VALUE_NOT_VALID and
 * WRONG_FORMAT: compare `name`.
 */
export const RECIPIENT_TYPE_NOT_ALLOWED = "990";
/**
 * Too many attachments.
 *
 * The quotation has ten attachments and takes no more.
 *
 * Message: "Transaction already has 10 attachments and cannot accept more".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
 *
 * Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, MISSING_FIELD, RECIPIENT_TYPE_NOT_ALLOWED, VALUE_NOT_VALID and
 * WRONG_FORMAT: compare `name`.
 */
export const TOO_MANY_ATTACHMENTS = "990";
/**
 * Invalid request.
 *
 * A value is none of those that are allowed; the message names the field. Nothing was transferred by this request.
 *
 * Message: "Destination Country Code is not valid", "Destination Currency Code is not valid", "Source of Fund is not
 * valid" and 14 more.
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
 *
 * Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, MISSING_FIELD, RECIPIENT_TYPE_NOT_ALLOWED, TOO_MANY_ATTACHMENTS and
 * WRONG_FORMAT: compare `name`.
 */
export const VALUE_NOT_VALID = "990";
/**
 * Invalid field format.
 *
 * A value has the wrong length or form; the message names the field. Nothing was transferred by this request.
 *
 * Message: "Destination Country Code must be 2 characters", "Destination Currency Code must be 3 characters",
 * "Quotation ID must be between 8 and 64 characters long" and 32 more.
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
 *
 * Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, MISSING_FIELD, RECIPIENT_TYPE_NOT_ALLOWED, TOO_MANY_ATTACHMENTS and
 * VALUE_NOT_VALID: compare `name`.
 */
export const WRONG_FORMAT = "990";
/**
 * Internal error at the provider.
 *
 * OY! had an internal error. The request may or may not have been carried out.
 *
 * Message: "Oops! Something went wrong! Sorry for the inconvenience. \n The application has encountered an unknown
 * error. \n We have been automatically notified and will be looking into this with the utmost urgency.".
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
 */
export const INTERNAL_SERVER_ERROR = "999";
