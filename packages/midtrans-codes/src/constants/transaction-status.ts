// Generated from the catalog; do not edit.
// Transaction status of Midtrans as single constants.

/**
 * Authorized, not captured.
 *
 * The amount is on hold on the card and has not been charged yet. Without a capture in time, the transaction is
 * canceled.
 *
 * Source: https://docs.midtrans.com/reference/transaction-status line 18
 */
export const AUTHORIZE = "authorize";
/**
 * Transaction canceled.
 *
 * Midtrans, the bank or the merchant canceled the transaction before settlement, so no payment stands. It can follow an
 * authorization or a capture.
 *
 * Source: https://docs.midtrans.com/reference/transaction-status line 43 (and 1 more)
 */
export const CANCEL = "cancel";
/**
 * Captured, fraud status decides.
 *
 * The amount was captured from the card. It counts as paid only together with fraud_status accept; with challenge the
 * merchant still has to decide.
 *
 * Source: https://docs.midtrans.com/reference/transaction-status line 23 (and 1 more)
 *
 * Same code as CAPTURE_ACCEPTED, CAPTURE_CHALLENGED and CAPTURE_DENIED: compare `name`.
 */
export const CAPTURE = "capture";
/**
 * Captured and accepted.
 *
 * The amount was captured from the card and the fraud screening accepted it.
 *
 * Source: https://docs.midtrans.com/reference/transaction-status (and 1 more)
 *
 * Same code as CAPTURE, CAPTURE_CHALLENGED and CAPTURE_DENIED: compare `name`.
 */
export const CAPTURE_ACCEPTED = "capture";
/**
 * Captured, review needed.
 *
 * The amount was captured, and the fraud screening leaves the decision to the merchant. It does not count as paid yet.
 *
 * Source: https://docs.midtrans.com/reference/transaction-status (and 1 more)
 *
 * Same code as CAPTURE, CAPTURE_ACCEPTED and CAPTURE_DENIED: compare `name`.
 */
export const CAPTURE_CHALLENGED = "capture";
/**
 * Captured, but denied.
 *
 * The amount was captured although the fraud screening denied it. The two contradict each other.
 *
 * Source: https://docs.midtrans.com/reference/transaction-status (and 1 more)
 *
 * Same code as CAPTURE, CAPTURE_ACCEPTED and CAPTURE_CHALLENGED: compare `name`.
 */
export const CAPTURE_DENIED = "capture";
/**
 * Charged back.
 *
 * The payment took place, and the bank took the money back on behalf of the cardholder.
 *
 * Source: https://docs.midtrans.com/reference/transaction-status line 58
 */
export const CHARGEBACK = "chargeback";
/**
 * Transaction denied.
 *
 * The payment provider, the fraud screening or the merchant declined the transaction, so it was not paid. For Permata,
 * Mandiri Bill and Indomaret, it can also follow a settlement that was reversed.
 *
 * Source: https://docs.midtrans.com/reference/transaction-status line 33 (and 1 more)
 */
export const DENY = "deny";
/**
 * Transaction expired.
 *
 * The payment was not completed in time and the transaction can no longer be paid.
 *
 * Source: https://docs.midtrans.com/reference/transaction-status line 68
 */
export const EXPIRE = "expire";
/**
 * Error during processing.
 *
 * An unexpected error occurred while the transaction was processed, mostly because the bank did not answer. It may or
 * may not have been paid.
 *
 * Source: https://docs.midtrans.com/reference/transaction-status line 73 (and 1 more)
 */
export const FAILURE = "failure";
/**
 * Charged back in part.
 *
 * The payment took place, and the bank took part of the money back on behalf of the cardholder; the rest still stands.
 *
 * Source: https://docs.midtrans.com/reference/transaction-status line 63
 */
export const PARTIAL_CHARGEBACK = "partial_chargeback";
/**
 * Refunded in part.
 *
 * Part of the payment is marked as refunded; the rest still stands.
 *
 * Source: https://docs.midtrans.com/reference/transaction-status line 53 (and 1 more)
 */
export const PARTIAL_REFUND = "partial_refund";
/**
 * Waiting for the customer.
 *
 * The transaction was created and is waiting for the customer to pay or to complete 3-D Secure.
 *
 * Source: https://docs.midtrans.com/reference/transaction-status line 38
 */
export const PENDING = "pending";
/**
 * Refunded.
 *
 * The payment took place and is marked as refunded in full. The money may still be on its way to the customer.
 *
 * Source: https://docs.midtrans.com/reference/transaction-status line 48 (and 1 more)
 */
export const REFUND = "refund";
/**
 * Payment settled.
 *
 * The payment was received. With Permata, Mandiri Bill and Indomaret, it can still turn into deny within 1 to 5 minutes
 * because of a reversal.
 *
 * Source: https://docs.midtrans.com/reference/transaction-status line 28 (and 1 more)
 *
 * Same code as SETTLEMENT_CONTRADICTED: compare `name`.
 */
export const SETTLEMENT = "settlement";
/**
 * Settled, but not accepted.
 *
 * The payment was settled although the fraud screening did not accept it. The two contradict each other.
 *
 * Source: https://docs.midtrans.com/reference/transaction-status (and 1 more)
 *
 * Same code as SETTLEMENT: compare `name`.
 */
export const SETTLEMENT_CONTRADICTED = "settlement";
