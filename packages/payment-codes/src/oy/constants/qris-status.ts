// Generated from the catalog; do not edit.
// State of a QRIS payment of OY! Indonesia as single constants.

/**
 * Paid.
 *
 * The customer paid. The settlement may still be open, and a second callback comes for it.
 *
 * Source: https://api-docs.oyindonesia.com/#qris-transaction-status-qris-aggregator (and 1 more)
 */
export const COMPLETE = "COMPLETE";
/**
 * Transaction expired.
 *
 * Nobody paid in time, and the QR code can no longer be paid.
 *
 * Source: https://api-docs.oyindonesia.com/#qris-transaction-status-qris-aggregator (and 1 more)
 */
export const EXPIRED = "EXPIRED";
/**
 * Waits for payment.
 *
 * The QR code was created. Nobody has paid it yet.
 *
 * Source: https://api-docs.oyindonesia.com/#qris-transaction-status-qris-aggregator (and 1 more)
 */
export const WAITING_PAYMENT = "WAITING_PAYMENT";
