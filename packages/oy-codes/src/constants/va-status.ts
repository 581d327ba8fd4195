// Generated from the catalog; do not edit.
// State of a virtual account of OY! Indonesia as single constants.

/**
 * Virtual account paid and closed.
 *
 * The customer paid, and the virtual account takes no more payments. Only one for a single payment has this state.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-status-va-aggregator (and 2 more)
 */
export const COMPLETE = "COMPLETE";
/**
 * Virtual account expired.
 *
 * The virtual account takes no more payments. Whether it was paid before is not in this state.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-status-va-aggregator (and 1 more)
 *
 * Same code as EXPIRED_UNPAID: compare `name`.
 */
export const EXPIRED = "EXPIRED";
/**
 * Virtual account expired, not paid.
 *
 * The virtual account takes no more payments, and nothing came in.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator
 *
 * Same code as EXPIRED: compare `name`.
 */
export const EXPIRED_UNPAID = "EXPIRED";
/**
 * Payment detected.
 *
 * A payment into the virtual account is coming in. Which one it is and how much came is in its callback.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-status-va-aggregator (and 1 more)
 */
export const PAYMENT_DETECTED = "PAYMENT_DETECTED";
/**
 * Transaction of virtual account expired.
 *
 * The virtual account takes no more payments. Whether it was paid before is not in this state.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-status-va-aggregator (and 1 more)
 *
 * Same code as TRANSACTION_EXPIRED_UNPAID: compare `name`.
 */
export const TRANSACTION_EXPIRED = "STATIC_TRX_EXPIRED";
/**
 * Transaction of virtual account expired, not paid.
 *
 * The virtual account takes no more payments, and nothing came in.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator
 *
 * Same code as TRANSACTION_EXPIRED: compare `name`.
 */
export const TRANSACTION_EXPIRED_UNPAID = "STATIC_TRX_EXPIRED";
/**
 * Waits for payment.
 *
 * The virtual account is active and can be paid. One that can be paid several times keeps this state after a payment.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator-status-va-aggregator (and 1 more)
 */
export const WAITING_PAYMENT = "WAITING_PAYMENT";
