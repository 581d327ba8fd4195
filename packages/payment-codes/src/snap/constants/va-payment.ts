// Generated from the catalog; do not edit.
// SNAP virtual account payment of SNAP BI as single constants.

/**
 * Virtual account paid.
 *
 * The provider says that the customer paid into the virtual account. The payment stands once you have answered that you
 * took it.
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services/transfer-kredit/virtual-account
 */
export const PAID = "VIRTUAL_ACCOUNT_PAID";
