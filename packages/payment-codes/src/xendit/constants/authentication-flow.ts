// Generated from the catalog; do not edit.
// Authentication flow of Xendit as single constants.

/**
 * Without a challenge.
 *
 * The customer was asked nothing.
 *
 * Source: https://docs.xendit.co/apidocs/payment-webhook-notification
 */
export const FRICTIONLESS = "FRICTIONLESS";
/**
 * Full authentication.
 *
 * The customer went through the full authentication.
 *
 * Source: https://docs.xendit.co/apidocs/payment-webhook-notification
 */
export const FULL_AUTH = "FULL_AUTH";
