// Generated from the catalog; do not edit.
// State of an e-wallet transaction of OY! Indonesia as single constants.

/**
 * Paid.
 *
 * The customer paid. The settlement may still be open.
 *
 * Source: https://api-docs.oyindonesia.com/#e-wallet-transaction-status-api-e-wallet-aggregator (and 1 more)
 */
export const COMPLETE = "COMPLETE";
/**
 * Transaction expired.
 *
 * Nobody paid in time, and the transaction can no longer be paid.
 *
 * Source: https://api-docs.oyindonesia.com/#e-wallet-transaction-status-api-e-wallet-aggregator (and 1 more)
 */
export const EXPIRED = "EXPIRED";
/**
 * Payment failed.
 *
 * The payment failed at the e-wallet, and nothing was paid.
 *
 * Source: https://api-docs.oyindonesia.com/#e-wallet-transaction-status-api-e-wallet-aggregator (and 1 more)
 */
export const FAILED = "FAILED";
/**
 * Refunded.
 *
 * The payment was given back. The state does not say how much: some e-wallets refund in part.
 *
 * Source: https://api-docs.oyindonesia.com/#e-wallet-transaction-status-api-e-wallet-aggregator (and 1 more)
 */
export const REFUNDED = "REFUNDED";
/**
 * Waits for payment.
 *
 * The transaction was created and is active. Nobody has paid it yet.
 *
 * Source: https://api-docs.oyindonesia.com/#e-wallet-transaction-status-api-e-wallet-aggregator (and 1 more)
 */
export const WAITING_PAYMENT = "WAITING_PAYMENT";
