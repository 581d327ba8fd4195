// Generated from the catalog; do not edit.
// SNAP payment flag status of SNAP BI as single constants.

/**
 * Payment accepted.
 *
 * The customer paid into the virtual account, and the receiver took the payment.
 *
 * Message: "Success".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const SUCCESS = "00";
/**
 * Payment not accepted.
 *
 * The receiver of the virtual account did not take the payment; paymentFlagReason says why. Whether the money went back
 * to the customer is not known.
 *
 * Message: "Reject".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const REJECT = "01";
/**
 * Timeout waiting for an answer.
 *
 * The payment to the virtual account got no answer in time. It may have been made.
 *
 * Message: "Timeout".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const TIMEOUT = "02";
