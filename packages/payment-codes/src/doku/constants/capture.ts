// Generated from the catalog; do not edit.
// Capture status of DOKU as single constants.

/**
 * Capture failed.
 *
 * The capture did not go through. The amount may still be on hold.
 *
 * Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
 */
export const FAILED = "FAILED";
/**
 * Capture without result.
 *
 * The capture was accepted and has no result yet.
 *
 * Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
 */
export const PENDING = "PENDING";
/**
 * Amount captured.
 *
 * The amount on hold was charged.
 *
 * Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
 */
export const CAPTURED = "SUCCESS";
