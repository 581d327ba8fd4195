// Generated from the catalog; do not edit.
// Answer without a code of DOKU as single constants.

/**
 * Card page created.
 *
 * DOKU created the payment page for cards. Nothing has been paid yet.
 *
 * Source: https://developers.doku.com/accept-payments/direct-api/non-snap/cards/payment-page-integration-guide
 */
export const CARD_PAGE_CREATED = "CARD_PAGE";
/**
 * Payment page created.
 *
 * DOKU created the payment page. Nothing has been paid yet.
 *
 * Source: https://developers.doku.com/accept-payments/doku-checkout/integration-guide/backend-integration
 */
export const CHECKOUT_PAGE_CREATED = "CHECKOUT_PAGE";
/**
 * 3-D Secure page ready.
 *
 * DOKU prepared the verification of the card. Nothing has been charged yet.
 *
 * Source: https://doku-developers.apidog.io/check-three-d-secure-42667316e0
 */
export const THREE_D_SECURE_READY = "THREE_D_SECURE";
/**
 * Virtual account created.
 *
 * DOKU created the virtual account. Nothing has been paid yet.
 *
 * Source: https://github.com/PTNUSASATUINTIARTHA-DOKU/jokul-java-library (and 1 more)
 */
export const VIRTUAL_ACCOUNT_CREATED = "VIRTUAL_ACCOUNT";
