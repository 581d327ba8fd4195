// Generated from the catalog; do not edit.
// Callback of a payment into a virtual account of OY! Indonesia as single constants.

/**
 * Paid.
 *
 * The customer paid. settlement_status only says whether the money is in the balance of the merchant yet: a second
 * callback for the same payment comes when it is.
 *
 * Source: https://api-docs.oyindonesia.com/#va-aggregator
 */
export const PAID = "VA_PAID";
