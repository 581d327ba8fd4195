// Generated from the catalog; do not edit.
// Answer without a code of DOKU as single constants.

/** Card page created. */
export const CARD_PAGE_CREATED = "CARD_PAGE";
/** Payment page created. */
export const CHECKOUT_PAGE_CREATED = "CHECKOUT_PAGE";
/** 3-D Secure page ready. */
export const THREE_D_SECURE_READY = "THREE_D_SECURE";
/** Virtual account created. */
export const VIRTUAL_ACCOUNT_CREATED = "VIRTUAL_ACCOUNT";
