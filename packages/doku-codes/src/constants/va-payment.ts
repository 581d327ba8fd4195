// Generated from the catalog; do not edit.
// SNAP virtual account notification of DOKU as single constants.

/** Virtual account paid. */
export const PAID = "VIRTUAL_ACCOUNT_PAID";
