// Generated from the catalog; do not edit.
// State in a finish notify of DANA as single constants.

/**
 * Order paid.
 *
 * The order is paid, and that is final.
 *
 * Message: "Success".
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/webhook/v1/FinishNotifyRequest.md
 */
export const ORDER_PAID = "00";
/**
 * Order closed.
 *
 * The time to pay is over, so the order was closed. It cannot be paid any more.
 *
 * Message: "Cancelled".
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/webhook/v1/FinishNotifyRequest.md
 */
export const ORDER_CLOSED = "05";
