// Generated from the catalog; do not edit.
// Callback of a paid e-wallet transaction of OY! Indonesia as single constants.

/**
 * Paid.
 *
 * The customer paid. settlement_status only says whether the money is in the balance of the merchant yet: a second
 * callback for the same payment comes when it is.
 *
 * Source: https://api-docs.oyindonesia.com/#api-e-wallet-aggregator
 */
export const PAID = "EWALLET_PAID";
