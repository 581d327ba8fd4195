// Generated from the catalog; do not edit.
// SNAP inquiry status of DOKU as single constants.

/**
 * Bill found.
 *
 * The inquiry was answered with the bill of the virtual account. It has not been paid yet.
 *
 * Message: "Success" or "Sukses".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const FOUND = "00";
/**
 * Inquiry refused.
 *
 * The inquiry was answered without a bill to pay. inquiryReason says why; the bill may be unknown, expired or already
 * paid.
 *
 * Source: https://github.com/mseptiaan/snap-aspi-go (and 1 more)
 */
export const REFUSED = "01";
/**
 * No answer to the inquiry.
 *
 * The inquiry got no answer in time. It moves no money, and it does not say whether the virtual account was paid
 * before.
 *
 * Source: https://github.com/mseptiaan/snap-aspi-go (and 1 more)
 */
export const TIMEOUT = "02";
