// Generated from the catalog; do not edit.
// OVO response code of DOKU as single constants.

/** Approved by OVO. */
export const APPROVED = "00";
