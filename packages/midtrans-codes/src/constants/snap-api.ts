// Generated from the catalog; do not edit.
// Snap API HTTP status of Midtrans as single constants.

/** Payment page created. */
export const PAGE_CREATED = "201";
/**
 * Amount is not sum of items.
 *
 * Same code as AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MALFORMED_JSON, MISSING_FIELD and NOT_A_NUMBER: compare `name`.
 */
export const AMOUNT_NOT_SUM_OF_ITEMS = "400";
/**
 * Amount too small.
 *
 * Same code as AMOUNT_NOT_SUM_OF_ITEMS, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MALFORMED_JSON, MISSING_FIELD and NOT_A_NUMBER: compare `name`.
 */
export const AMOUNT_TOO_SMALL = "400";
/**
 * Request refused.
 *
 * Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MALFORMED_JSON, MISSING_FIELD and NOT_A_NUMBER: compare `name`.
 */
export const BAD_REQUEST = "400";
/**
 * Order ID already used.
 *
 * Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, FIELD_TOO_LONG, MALFORMED_JSON, MISSING_FIELD and NOT_A_NUMBER: compare `name`.
 */
export const DUPLICATE_ORDER_ID = "400";
/**
 * Field too long.
 *
 * Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, MALFORMED_JSON, MISSING_FIELD and NOT_A_NUMBER: compare `name`.
 */
export const FIELD_TOO_LONG = "400";
/**
 * Body is not valid JSON.
 *
 * Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MISSING_FIELD and NOT_A_NUMBER: compare `name`.
 */
export const MALFORMED_JSON = "400";
/**
 * Mandatory field missing.
 *
 * Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MALFORMED_JSON and NOT_A_NUMBER: compare `name`.
 */
export const MISSING_FIELD = "400";
/**
 * Field is not a number.
 *
 * Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MALFORMED_JSON and MISSING_FIELD: compare `name`.
 */
export const NOT_A_NUMBER = "400";
/** Key not accepted. */
export const ACCESS_DENIED = "401";
/** Internal error at Midtrans. */
export const INTERNAL_SERVER_ERROR = "500";
