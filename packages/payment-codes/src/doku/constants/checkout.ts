// Generated from the catalog; do not edit.
// Checkout message of DOKU as single constants.

/**
 * Payment page created.
 *
 * DOKU created the payment page. Nothing has been paid yet.
 *
 * Source: https://developers.doku.com/accept-payments/doku-checkout/integration-guide/backend-integration (and 1 more)
 */
export const PAGE_CREATED = "SUCCESS";
