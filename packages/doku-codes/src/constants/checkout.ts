// Generated from the catalog; do not edit.
// Checkout message of DOKU as single constants.

/** Payment page created. */
export const PAGE_CREATED = "SUCCESS";
