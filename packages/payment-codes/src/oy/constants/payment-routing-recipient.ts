// Generated from the catalog; do not edit.
// State of what a recipient gets of OY! Indonesia as single constants.

/**
 * Not forwarded, nobody paid.
 *
 * The customer did not pay, so that nothing is sent to this recipient.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
 */
export const CANCEL = "CANCEL";
/**
 * Forwarding failed.
 *
 * The transfer to this recipient failed. The customer paid.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
 */
export const FAILED = "FAILED";
/**
 * Forced credit failed.
 *
 * The forced transfer to this recipient failed. Whether the money arrived before that is not known.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
 */
export const FAILED_FORCE_CREDIT = "FAILED_FORCE_CREDIT";
/**
 * Being forwarded.
 *
 * The money is on its way to this recipient.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
 */
export const IN_PROGRESS = "IN_PROGRESS";
/**
 * Held up on the way.
 *
 * The channel has not finished the transfer to this recipient; it may have arrived.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
 */
export const PENDING = "PENDING";
/**
 * Forced credit pending.
 *
 * The transfer to this recipient is being forced through; it may have arrived.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
 */
export const PENDING_FORCE_CREDIT = "PENDING_FORCE_CREDIT";
/**
 * Forwarded.
 *
 * This recipient got the money.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
 */
export const SUCCESS = "SUCCESS";
/**
 * Waits for payment of customer.
 *
 * The payment of the customer is not finished, so that nothing was forwarded to this recipient.
 *
 * Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
 */
export const WAITING = "WAITING";
