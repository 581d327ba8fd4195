// Generated from the catalog; do not edit.
// Checkout order status of DOKU as single constants.

/**
 * Order open.
 *
 * The order is active, and no payment of it is reported in this body.
 *
 * Source: https://developers.doku.com/accept-payments/doku-checkout/order-status-for-checkout-page
 */
export const ACTIVE = "ORDER_ACTIVE";
/**
 * Order expired.
 *
 * The order expired without a payment.
 *
 * Source: https://docs.doku.com/changelog/july-2025/checkout-new-fields-and-status-values-on-check-status-api
 */
export const EXPIRED = "ORDER_EXPIRED";
/**
 * Order waits for payment.
 *
 * The order exists, and no payment of it is reported in this body.
 *
 * Source: https://docs.doku.com/changelog/july-2025/checkout-new-fields-and-status-values-on-check-status-api
 */
export const GENERATED = "ORDER_GENERATED";
/**
 * Order offered again.
 *
 * The customer left the page without paying and was sent a link to it again. No payment is reported in this body.
 *
 * Source: https://developers.doku.com/accept-payments/doku-checkout/order-status-for-checkout-page
 */
export const RECOVERED = "ORDER_RECOVERED";
