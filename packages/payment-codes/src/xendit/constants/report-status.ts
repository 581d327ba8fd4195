// Generated from the catalog; do not edit.
// Transaction status in reports of Xendit as single constants.

/**
 * Payout not booked.
 *
 * The partner refused the payout, so nothing was booked.
 *
 * Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
 */
export const OUT_FAILED = "FAILED";
/**
 * Still being processed.
 *
 * A payout or refund is being processed, and its amount is held back in the balance.
 *
 * Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
 */
export const OUT_PENDING = "PENDING";
/**
 * Reversed after settlement.
 *
 * Xendit reversed the payment by hand after settlement.
 *
 * Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
 *
 * Same code as REVERSED_OUT: compare `name`.
 */
export const REVERSED_IN = "REVERSED";
/**
 * Payout reversed by hand.
 *
 * Xendit reversed the payout by hand while reconciling.
 *
 * Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
 *
 * Same code as REVERSED_IN: compare `name`.
 */
export const REVERSED_OUT = "REVERSED";
/**
 * Booked as money in.
 *
 * Money came in. settlement_status says whether it is in the balance: PENDING, SETTLED or EARLY_SETTLED.
 *
 * Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
 *
 * Same code as BOOKED_OUT: compare `name`.
 */
export const BOOKED_IN = "SUCCESS";
/**
 * Booked as money out.
 *
 * Money went out and was booked.
 *
 * Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
 *
 * Same code as BOOKED_IN: compare `name`.
 */
export const BOOKED_OUT = "SUCCESS";
/**
 * Payment voided.
 *
 * The payment was voided before it was booked.
 *
 * Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
 *
 * Same code as VOIDED_OUT: compare `name`.
 */
export const VOIDED_IN = "VOIDED";
/**
 * Canceled before booking.
 *
 * The payout or refund was canceled before it was booked.
 *
 * Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
 *
 * Same code as VOIDED_IN: compare `name`.
 */
export const VOIDED_OUT = "VOIDED";
