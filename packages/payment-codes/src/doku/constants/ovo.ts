// Generated from the catalog; do not edit.
// OVO response code of DOKU as single constants.

/**
 * Approved by OVO.
 *
 * OVO approved the payment.
 *
 * Source: https://developers.doku.com/accept-payments/direct-api/non-snap/e-wallet/ovo-push-payment
 */
export const APPROVED = "00";
