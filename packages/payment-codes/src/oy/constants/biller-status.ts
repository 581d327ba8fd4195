// Generated from the catalog; do not edit.
// State of a bill of OY! Indonesia as single constants.

/**
 * Bill not paid.
 *
 * The payment of the bill failed. tx_status_description says why.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-status-biller-api (and 1 more)
 */
export const FAILED = "FAILED";
/**
 * Inquiry made, not paid.
 *
 * The bill was looked up and may be paid. Nothing has been paid yet.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-status-biller-api (and 1 more)
 */
export const INQUIRY = "INQUIRY";
/**
 * Bill payment in progress.
 *
 * The biller is working on the payment of the bill.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-status-biller-api (and 1 more)
 */
export const IN_PROGRESS = "IN_PROGRESS";
/**
 * Answer of biller unclear.
 *
 * The biller gave no clear answer, and OY! clears it up by hand. The bill may be paid.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-status-biller-api (and 1 more)
 */
export const PENDING = "PENDING";
/**
 * Bill paid.
 *
 * Source: https://api-docs.oyindonesia.com/#api-biller-status-biller-api (and 1 more)
 */
export const PAID = "SUCCESS";
