// Generated from the catalog; do not edit.
// SNAP virtual account inquiry of SNAP BI as single constants.

/**
 * Bill asked for.
 *
 * A bank asks what is to be paid into the virtual account. Nothing has been paid yet.
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services/transfer-kredit/virtual-account
 */
export const INQUIRY = "VIRTUAL_ACCOUNT_INQUIRY";
