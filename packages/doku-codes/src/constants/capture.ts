// Generated from the catalog; do not edit.
// Capture status of DOKU as single constants.

/** Capture failed. */
export const FAILED = "FAILED";
/** Capture without result. */
export const PENDING = "PENDING";
/** Amount captured. */
export const CAPTURED = "SUCCESS";
