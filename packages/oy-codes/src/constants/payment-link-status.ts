// Generated from the catalog; do not edit.
// State of a payment link of OY! Indonesia as single constants.

/**
 * Payment being processed.
 *
 * The payment of the customer is being processed.
 *
 * Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
 */
export const CHARGE_IN_PROGRESS = "charge_in_progress";
/**
 * Link deleted.
 *
 * The payment link was deleted and can no longer be paid.
 *
 * Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
 */
export const CLOSED = "closed";
/**
 * Paid.
 *
 * The customer paid. amount and paid_amount may differ, and the settlement may still be open; a second callback comes
 * for it.
 *
 * Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
 *
 * Same code as COMPLETE_AMOUNT_NOT_SHOWN: compare `name`.
 */
export const COMPLETE = "complete";
/**
 * Paid, amount not shown.
 *
 * The customer paid. This answer only has the amount that was asked for, and the customer may have been free to pay
 * another one.
 *
 * Source: https://api-docs.oyindonesia.com/#fund-acceptance (and 1 more)
 *
 * Same code as COMPLETE: compare `name`.
 */
export const COMPLETE_AMOUNT_NOT_SHOWN = "complete";
/**
 * Link created.
 *
 * The payment link exists, and the customer has picked no payment method yet.
 *
 * Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
 */
export const CREATED = "created";
/**
 * Transaction expired.
 *
 * The payment link ran out and can no longer be paid.
 *
 * Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
 */
export const EXPIRED = "expired";
/**
 * One attempt failed, link still open.
 *
 * A card was declined or the payment method ran out. The link itself has not expired, so the customer can still pay
 * with it.
 *
 * Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
 */
export const FAILED = "failed";
/**
 * Paid.
 *
 * The customer paid. amount and paid_amount may differ, and the settlement may still be open; a second callback comes
 * for it.
 *
 * Source: https://api-docs.oyindonesia.com/#fund-acceptance (and 1 more)
 */
export const PAID = "success";
/**
 * Waits for payment.
 *
 * The customer picked a payment method and has not paid yet.
 *
 * Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
 */
export const WAITING_PAYMENT = "waiting_payment";
