// Generated from the catalog; do not edit.
// State of a routed payment of OY! Indonesia as single constants.

/**
 * Paid and forwarded.
 *
 * The customer paid, and all recipients got their money. The settlement may still be open, and a second callback comes
 * for it.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
 */
export const COMPLETE = "COMPLETE";
/**
 * Waits for payment.
 *
 * The payment link exists, and the customer has picked no payment method yet.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
 */
export const CREATED = "CREATED";
/**
 * Paid, being forwarded.
 *
 * The customer paid. The money is on its way to the recipients, and may not reach all of them.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
 */
export const FORWARDING = "DISBURSE_IN_PROGRESS";
/**
 * Transaction expired.
 *
 * The payment link or virtual account ran out and can no longer be paid.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
 */
export const EXPIRED = "EXPIRED";
/**
 * Paid, not all forwarded.
 *
 * The customer paid. Some or all of the recipients did not get their money.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
 */
export const INCOMPLETE = "INCOMPLETE";
/**
 * Payment failed.
 *
 * The payment failed at the e-wallet, and no money came in.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
 */
export const PAYMENT_FAILED = "PAYMENT_FAILED";
/**
 * Payment being processed.
 *
 * The customer paid, and OY! is processing the payment.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
 */
export const PAYMENT_IN_PROGRESS = "PAYMENT_IN_PROGRESS";
/**
 * Waits for payment.
 *
 * The payment method is picked or the virtual account exists. Nobody has paid yet.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
 */
export const WAITING_PAYMENT = "WAITING_PAYMENT";
