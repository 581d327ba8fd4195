// Generated from the catalog; do not edit.
// Card payment status of DOKU as single constants.

/**
 * Capture failed.
 *
 * The capture did not go through. The amount may still be on hold.
 *
 * Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
 *
 * Same code as FAILED: compare `name`.
 */
export const CAPTURE_FAILED = "FAILED";
/**
 * Card payment failed.
 *
 * DOKU reports the charge as failed. It is not certain that this state is final.
 *
 * Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
 *
 * Same code as CAPTURE_FAILED: compare `name`.
 */
export const FAILED = "FAILED";
/**
 * Card payment without result.
 *
 * The call was accepted and has no result yet.
 *
 * Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
 */
export const PENDING = "PENDING";
/**
 * Authorized, not captured.
 *
 * The issuer approved the amount and holds it. Nothing has been paid before the capture.
 *
 * Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
 *
 * Same code as PAID: compare `name`.
 */
export const AUTHORIZED = "SUCCESS";
/**
 * Card payment successful.
 *
 * The card was charged.
 *
 * Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
 *
 * Same code as AUTHORIZED: compare `name`.
 */
export const PAID = "SUCCESS";
