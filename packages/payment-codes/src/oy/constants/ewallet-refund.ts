// Generated from the catalog; do not edit.
// State of an e-wallet refund of OY! Indonesia as single constants.

/**
 * Refund done.
 *
 * refund_amount was given back to the customer. It may be less than the payment: some e-wallets refund in part.
 *
 * Source: https://api-docs.oyindonesia.com/#e-wallet-refund-status-api-e-wallet-aggregator (and 1 more)
 */
export const REFUNDED = "REFUNDED";
/**
 * Refund failed.
 *
 * The refund did not go through. The payment stands as it was.
 *
 * Source: https://api-docs.oyindonesia.com/#e-wallet-refund-status-api-e-wallet-aggregator (and 1 more)
 */
export const REFUND_FAILED = "REFUND_FAILED";
/**
 * Refund in progress.
 *
 * The e-wallet is carrying the refund out. Nothing is known to have been given back yet.
 *
 * Source: https://api-docs.oyindonesia.com/#e-wallet-refund-status-api-e-wallet-aggregator (and 1 more)
 */
export const REFUND_IN_PROGRESS = "REFUND_ONPROCESS";
/**
 * Refund under check.
 *
 * The refund failed at the e-wallet, and the balance is being checked. The money may have been given back.
 *
 * Source: https://api-docs.oyindonesia.com/#e-wallet-refund-status-api-e-wallet-aggregator (and 1 more)
 */
export const REFUND_SUSPECTED = "SUSPECTED";
