// Generated from the catalog; do not edit.
// Fraud status of Midtrans as single constants.

/** Fraud screening passed. */
export const ACCEPT = "accept";
/** Merchant has to decide. */
export const CHALLENGE = "challenge";
/** Declined by fraud screening. */
export const DENY = "deny";
