// Generated from the catalog; do not edit.
// State of a linked account of Midtrans as single constants.

/** GoPay account not linked. */
export const PAY_ACCOUNT_DISABLED = "DISABLED";
/**
 * GoPay account linked.
 *
 * Same code as ACCOUNT_STILL_LINKED: compare `name`.
 */
export const ACCOUNT_LINKED = "ENABLED";
/**
 * Account linked, request failed.
 *
 * Same code as ACCOUNT_LINKED: compare `name`.
 */
export const ACCOUNT_STILL_LINKED = "ENABLED";
/** Link expired. */
export const LINK_EXPIRED = "EXPIRED";
/** Customer has to confirm link. */
export const LINK_PENDING = "PENDING";
