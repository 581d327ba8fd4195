// Generated from the catalog; do not edit.
// Message to the webhook without a transaction of Digiflazz as single constants.

/**
 * Test of the webhook.
 *
 * Digiflazz tests the address. The body carries no transaction, and the secret of the webhook in clear text.
 *
 * Source: https://developer.digiflazz.com/api/buyer/webhook/
 */
export const PING = "ping";
