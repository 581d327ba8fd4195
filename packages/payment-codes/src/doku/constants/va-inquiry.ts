// Generated from the catalog; do not edit.
// SNAP virtual account inquiry of DOKU as single constants.

/**
 * Bill asked for.
 *
 * A bank asks what is to be paid into the virtual account. Nothing has been paid yet.
 *
 * Source: https://developers.doku.com/archive/snap/virtual-account/bca-v1.0 (and 2 more)
 */
export const INQUIRY = "VIRTUAL_ACCOUNT_INQUIRY";
