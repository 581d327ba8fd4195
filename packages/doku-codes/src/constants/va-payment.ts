// Generated from the catalog; do not edit.
// SNAP virtual account notification of DOKU as single constants.

/**
 * Virtual account paid.
 *
 * The customer paid into the virtual account. The notification carries no code of its own.
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/notification/http-notification-sample-for-snap
 */
export const PAID = "VIRTUAL_ACCOUNT_PAID";
