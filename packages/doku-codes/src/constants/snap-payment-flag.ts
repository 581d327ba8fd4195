// Generated from the catalog; do not edit.
// SNAP payment flag status of DOKU as single constants.

/** Payment accepted. */
export const SUCCESS = "00";
/** Payment not accepted. */
export const REJECT = "01";
/** No answer in time. */
export const TIMEOUT = "02";
