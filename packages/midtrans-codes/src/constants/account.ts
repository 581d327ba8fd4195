// Generated from the catalog; do not edit.
// Status code about a linked account of Midtrans as single constants.

/** GoPay account linked. */
export const ACCOUNT_LINKED = "200";
/** Customer has to confirm link. */
export const LINK_PENDING = "201";
/** Account request denied. */
export const ACCOUNT_REQUEST_DENIED = "202";
/** GoPay account not linked. */
export const PAY_ACCOUNT_DISABLED = "204";
