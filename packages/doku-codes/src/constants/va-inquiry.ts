// Generated from the catalog; do not edit.
// SNAP virtual account inquiry of DOKU as single constants.

/** Bill asked for. */
export const INQUIRY = "VIRTUAL_ACCOUNT_INQUIRY";
