// Generated from the catalog; do not edit.
// Payment link status of Xendit as single constants.

/**
 * Payment link expired.
 *
 * The time of the link is over, or it was expired by hand. It cannot be paid any more.
 *
 * Source: https://docs.xendit.co/docs/payment-links-api-overview
 */
export const EXPIRED = "EXPIRED";
/**
 * Payment link paid.
 *
 * The customer paid; failed attempts may have come before.
 *
 * Source: https://docs.xendit.co/docs/payment-links-api-overview
 */
export const PAID = "PAID";
/**
 * Payment link is open.
 *
 * The link is open. Attempts may have failed on it; the customer can still pay until it expires.
 *
 * Source: https://docs.xendit.co/docs/payment-links-api-overview
 */
export const PENDING = "PENDING";
/**
 * Paid and settled.
 *
 * The customer paid, and the money was settled to the merchant. It is the same payment as PAID.
 *
 * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/invoice/model_invoice_status.go
 */
export const SETTLED = "SETTLED";
