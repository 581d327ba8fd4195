// Generated from the catalog; do not edit.
// Snap API HTTP status of Midtrans as single constants.

/** Payment page created. */
export const PAGE_CREATED = "201";
/** Amount is not sum of items. */
export const AMOUNT_NOT_SUM_OF_ITEMS = "400";
/** Amount too small. */
export const AMOUNT_TOO_SMALL = "400";
/** Request refused. */
export const BAD_REQUEST = "400";
/** Order ID already used. */
export const DUPLICATE_ORDER_ID = "400";
/** Field too long. */
export const FIELD_TOO_LONG = "400";
/** Body is not valid JSON. */
export const MALFORMED_JSON = "400";
/** Mandatory field missing. */
export const MISSING_FIELD = "400";
/** Field is not a number. */
export const NOT_A_NUMBER = "400";
/** Key not accepted. */
export const ACCESS_DENIED = "401";
/** Internal error at Midtrans. */
export const INTERNAL_SERVER_ERROR = "500";
