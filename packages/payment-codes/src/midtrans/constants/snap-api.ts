// Generated from the catalog; do not edit.
// Snap API HTTP status of Midtrans as single constants.

/**
 * Payment page created.
 *
 * Midtrans made the payment page and returned its token and redirect_url. Nothing has been paid by it.
 *
 * Source: https://docs.midtrans.com/reference/backend-integration (and 1 more)
 */
export const PAGE_CREATED = "201";
/**
 * Amount is not sum of items.
 *
 * No page was made, because gross_amount differs from the sum of price times quantity over item_details.
 *
 * Message: "transaction_details.gross_amount is not equal to the sum of item_details".
 *
 * Source: https://docs.midtrans.com/docs/snap-snap-integration-guide (and 1 more)
 *
 * Same code as AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MALFORMED_JSON, MISSING_FIELD and
 * NOT_A_NUMBER: compare `name`.
 */
export const AMOUNT_NOT_SUM_OF_ITEMS = "400";
/**
 * Amount below the minimum.
 *
 * No page was made, because gross_amount is zero or below the smallest amount.
 *
 * Message: "transaction_details.gross_amount harus sama atau lebih besar dari 0.01".
 *
 * Source: https://github.com/harrypujianto/Veritrans-Laravel5/issues/30
 *
 * Same code as AMOUNT_NOT_SUM_OF_ITEMS, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MALFORMED_JSON, MISSING_FIELD
 * and NOT_A_NUMBER: compare `name`.
 */
export const AMOUNT_TOO_SMALL = "400";
/**
 * Invalid request.
 *
 * No page was made. Midtrans gives this reason: {reason}. A used order_id is reported in this way too.
 *
 * Message: "{reason}".
 *
 * Source: https://docs.midtrans.com/docs/snap-snap-integration-guide (and 1 more)
 *
 * Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MALFORMED_JSON,
 * MISSING_FIELD and NOT_A_NUMBER: compare `name`.
 */
export const BAD_REQUEST = "400";
/**
 * Order ID already used.
 *
 * No page was made, because the customer already picked a payment method for this order_id. That order may be pending
 * or paid.
 *
 * Message: "transaction_details.order_id sudah digunakan" or "transaction_details.order_id has already been taken".
 *
 * Source: https://docs.midtrans.com/docs/snap-advanced-feature
 *
 * Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, FIELD_TOO_LONG, MALFORMED_JSON, MISSING_FIELD
 * and NOT_A_NUMBER: compare `name`.
 */
export const DUPLICATE_ORDER_ID = "400";
/**
 * Field too long.
 *
 * No page was made, because {field} is longer than allowed.
 *
 * Message: "{field} too long".
 *
 * Source: https://github.com/zakiachsan27/CallExpert
 *
 * Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, MALFORMED_JSON,
 * MISSING_FIELD and NOT_A_NUMBER: compare `name`.
 */
export const FIELD_TOO_LONG = "400";
/**
 * Body is not valid JSON.
 *
 * No page was made, because the body of this request could not be read as JSON.
 *
 * Message: "There was a problem in the JSON you submitted".
 *
 * Source: https://github.com/rizdaprasetya/midtrans-mobile-merchant-server--php-sample-/issues/1
 *
 * Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG,
 * MISSING_FIELD and NOT_A_NUMBER: compare `name`.
 */
export const MALFORMED_JSON = "400";
/**
 * Mandatory field missing.
 *
 * No page was made because {field} is missing. If every field is reported, the body did not arrive at all, for example
 * because of a redirect.
 *
 * Message: "{field} is required".
 *
 * Source: https://docs.midtrans.com/reference/backend-integration (and 1 more)
 *
 * Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG,
 * MALFORMED_JSON and NOT_A_NUMBER: compare `name`.
 */
export const MISSING_FIELD = "400";
/**
 * Field is not a number.
 *
 * No page was made, because {field} is not a number.
 *
 * Message: "{field} is not a number".
 *
 * Source: https://github.com/rizdaprasetya/midtrans-mobile-merchant-server--php-sample-/issues/10
 *
 * Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG,
 * MALFORMED_JSON and MISSING_FIELD: compare `name`.
 */
export const NOT_A_NUMBER = "400";
/**
 * Key not accepted.
 *
 * No page was made, because Midtrans did not accept the key. It is wrong, is the client key, or belongs to the other
 * environment.
 *
 * Message: "Access denied due to unauthorized transaction, please check client or server key" or "Access denied, please
 * check client or server key" or "Visit https://snap-docs.midtrans.com/#request-headers for more details".
 *
 * Source: https://docs.midtrans.com/reference/backend-integration (and 1 more)
 */
export const ACCESS_DENIED = "401";
/**
 * Internal error at the provider.
 *
 * Midtrans had an internal error. A payment page may or may not have been made; nothing was paid by it.
 *
 * Message: "Sorry, we encountered internal server error. We will fix this soon.".
 *
 * Source: https://docs.midtrans.com/reference/backend-integration (and 2 more)
 */
export const INTERNAL_SERVER_ERROR = "500";
