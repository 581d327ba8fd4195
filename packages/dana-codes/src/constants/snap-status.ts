// Generated from the catalog; do not edit.
// State of a transaction of DANA as single constants.

/**
 * Order paid.
 *
 * The order is paid, and that is final.
 *
 * Message: "Success".
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/QueryPaymentResponse.md (and
 * 2 more)
 *
 * Same code as SUCCESS: compare `name`.
 */
export const ORDER_PAID = "00";
/**
 * Paid out.
 *
 * The recipient has the money, and that is final.
 *
 * Message: "Success".
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
 *
 * Same code as ORDER_PAID: compare `name`.
 */
export const SUCCESS = "00";
/**
 * Disbursement created.
 *
 * DANA has it, and nothing has been sent yet.
 *
 * Message: "Initiated".
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
 *
 * Same code as ORDER_INITIATED: compare `name`.
 */
export const INITIATED = "01";
/**
 * Order created, not paid yet.
 *
 * The order is open, and the customer has not paid it.
 *
 * Message: "Initiated" or "INIT".
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/QueryPaymentResponse.md (and
 * 2 more)
 *
 * Same code as INITIATED: compare `name`.
 */
export const ORDER_INITIATED = "01";
/**
 * Paid by the customer, not final.
 *
 * The customer has paid, and DANA has not finished the payment. It can still end in another way.
 *
 * Message: "Paying".
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/QueryPaymentResponse.md (and
 * 1 more)
 *
 * Same code as PAYING: compare `name`.
 */
export const ORDER_PAYING = "02";
/**
 * Disbursement under way.
 *
 * The money is being sent, and the result is not known yet.
 *
 * Message: "Paying".
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
 *
 * Same code as ORDER_PAYING: compare `name`.
 */
export const PAYING = "02";
/**
 * Still being processed.
 *
 * The bank or DANA has not finished it, and it can still end either way.
 *
 * Message: "Pending".
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
 */
export const PENDING = "03";
/**
 * Money came back.
 *
 * It was sent and came back, so the recipient does not have it. The amount is in the balance of the merchant again.
 *
 * Message: "Refunded".
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
 */
export const REFUNDED = "04";
/**
 * Disbursement canceled.
 *
 * It ended before the money was sent, and it will not be sent any more.
 *
 * Message: "Cancelled".
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
 *
 * Same code as ORDER_CLOSED: compare `name`.
 */
export const CANCELED = "05";
/**
 * Order closed.
 *
 * The order was canceled, or its time is over. It cannot be paid any more; money that was paid before a cancellation
 * goes back.
 *
 * Message: "Cancelled".
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/QueryPaymentResponse.md (and
 * 1 more)
 *
 * Same code as CANCELED: compare `name`.
 */
export const ORDER_CLOSED = "05";
/**
 * Disbursement failed.
 *
 * It ended without the money being sent, although the response code says Successful.
 *
 * Message: "Failed".
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
 */
export const FAILED = "06";
/**
 * Transaction not found.
 *
 * DANA did not find it when asked. That is no proof of failure, especially right after it was sent.
 *
 * Message: "Not found".
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
 *
 * Same code as ORDER_NOT_FOUND: compare `name`.
 */
export const NOT_FOUND = "07";
/**
 * Transaction not found.
 *
 * DANA did not find the order when asked. That is no proof that nobody paid, especially right after the order was
 * created.
 *
 * Message: "Not found".
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/QueryPaymentResponse.md (and
 * 1 more)
 *
 * Same code as NOT_FOUND: compare `name`.
 */
export const ORDER_NOT_FOUND = "07";
