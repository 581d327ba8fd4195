// Generated from the catalog; do not edit.
// State of the acquirement behind an order of DANA as single constants.

/**
 * Order canceled.
 *
 * Money that was paid before goes back.
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
 */
export const CANCELED = "CANCELLED";
/**
 * Order closed.
 *
 * The order cannot be paid any more. The page does not say whether it was paid before.
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
 */
export const CLOSED = "CLOSED";
/**
 * Created, not paid yet.
 *
 * The order is there, and the customer has not paid it.
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
 */
export const CREATED = "INIT";
/**
 * Paid and accepted by merchant.
 *
 * The customer has paid, and the merchant accepted the order afterwards.
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
 */
export const ACCEPTED_BY_MERCHANT = "MERCHANT_ACCEPT";
/**
 * Paid by the customer, not final.
 *
 * The customer has paid, and DANA has not finished the payment.
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
 */
export const PAYING = "PAYING";
/**
 * Order succeeded.
 *
 * The customer has paid the order.
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
 */
export const SUCCEEDED = "SUCCESS";
