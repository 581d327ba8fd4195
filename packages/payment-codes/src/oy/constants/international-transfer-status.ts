// Generated from the catalog; do not edit.
// State of a transfer abroad of OY! Indonesia as single constants.

/**
 * Transfer failed.
 *
 * The transfer failed, and the code does not say why.
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api
 */
export const FAILED = "FAILED";
/**
 * Transfer in progress.
 *
 * OY! took the transfer, and the money has not been delivered yet.
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api
 */
export const IN_PROGRESS = "IN_PROGRESS";
/**
 * Transfer delayed or under review.
 *
 * The transfer is delayed or being reviewed.
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api
 */
export const PENDING = "PENDING";
/**
 * Transfer delivered.
 *
 * The money was delivered to the recipient.
 *
 * Source: https://api-docs.oyindonesia.com/#international-transfer-api
 */
export const DELIVERED = "SUCCESS";
