// Generated from the catalog; do not edit.
// Answer about a bill of OY! Indonesia as single constants.

/**
 * Request answered.
 *
 * An inquiry or a payment was carried out, and the code does not say which. Only data.status SUCCESS says that the bill
 * is paid.
 *
 * Message: "Success".
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 *
 * Same code as PRODUCTS_LISTED: compare `name`.
 */
export const ANSWERED = "000";
/**
 * Products listed.
 *
 * The list of products is in the body. No payment is involved.
 *
 * Source: https://api-docs.oyindonesia.com/#biller-api
 *
 * Same code as ANSWERED: compare `name`.
 */
export const PRODUCTS_LISTED = "000";
/**
 * Bill payment in progress.
 *
 * The biller is working on the payment of the bill.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const IN_PROGRESS = "102";
/**
 * Username not known.
 *
 * OY! does not know the username in x-oy-username. No bill was paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const USER_NOT_FOUND = "201";
/**
 * Account not active at OY!.
 *
 * The account or this product of it is not active at OY!. No bill was paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const USER_NOT_ACTIVE = "202";
/**
 * Reference already used.
 *
 * This partner_tx_id was used before. The bill under it may be paid.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const DUPLICATE_PARTNER_TX_ID = "203";
/**
 * Transaction not found.
 *
 * OY! knows no inquiry or payment under this partner_tx_id. A request that was just sent may still arrive.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const BILL_PAYMENT_NOT_FOUND = "204";
/**
 * Product not available at the moment.
 *
 * The product is not available right now, and no bill was paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const PRODUCT_NOT_AVAILABLE_NOW = "205";
/**
 * Merchant balance too low.
 *
 * The deposit of the merchant does not cover the bill, so it was not paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const DEPOSIT_TOO_LOW = "206";
/**
 * IP address not registered.
 *
 * The request came from an IP address that is not registered. No bill was paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const IP_NOT_REGISTERED = "207";
/**
 * API key not valid.
 *
 * OY! did not accept the key in x-api-key. No bill was paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const API_KEY_NOT_VALID = "208";
/**
 * Amount not offered.
 *
 * The product is not sold in this amount. No bill was paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const AMOUNT_NOT_OFFERED = "210";
/**
 * Duplicate request.
 *
 * This payment was requested before and may have taken effect.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const DUPLICATE_PAYMENT = "223";
/**
 * Invalid request.
 *
 * A field is missing or its value is not accepted; the message says more. No bill was paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const INVALID_PARAMETER = "290";
/**
 * Bill payment failed.
 *
 * The inquiry or the payment failed, and the code does not say which, or why.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const FAILED = "300";
/**
 * Customer number not found.
 *
 * The biller does not know this customer number. No bill was paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const CUSTOMER_ID_NOT_FOUND = "302";
/**
 * Product not found.
 *
 * The product does not exist or is not offered. No bill was paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const PRODUCT_NOT_AVAILABLE = "303";
/**
 * Invalid request.
 *
 * The biller does not accept the data of this request. No bill was paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const INVALID_DATA = "304";
/**
 * Bill already paid.
 *
 * The biller has the bill as paid, and nothing was paid by this request. It may have been an earlier payment of yours.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const BILL_ALREADY_PAID = "305";
/**
 * Cut-off in progress.
 *
 * The biller is closed for its daily cut-off. No bill was paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const CUT_OFF = "306";
/**
 * Error at biller.
 *
 * The biller had an error. The bill may or may not have been paid.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const BILLER_ERROR = "307";
/**
 * Answer of biller unclear.
 *
 * The biller gave no clear answer, and OY! clears it up by hand. The bill may be paid.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const PENDING = "400";
/**
 * Internal error at the provider.
 *
 * OY! had an internal error. The bill may or may not have been paid.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
 */
export const INTERNAL_SERVER_ERROR = "999";
