// Generated from the catalog; do not edit.
// SNAP inquiry status of DOKU as single constants.

/** Bill found. */
export const FOUND = "00";
/** Inquiry refused. */
export const REFUSED = "01";
/** No answer to the inquiry. */
export const TIMEOUT = "02";
