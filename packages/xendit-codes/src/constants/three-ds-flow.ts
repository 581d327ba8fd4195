// Generated from the catalog; do not edit.
// 3-D Secure flow of Xendit as single constants.

/**
 * With a challenge.
 *
 * The customer was shown a challenge. Whether it was passed is in three_ds_trans_status.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 88
 */
export const CHALLENGE = "CHALLENGE";
/**
 * Without a challenge.
 *
 * The customer was asked nothing. Whether the authentication passed is in three_ds_trans_status.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 87
 */
export const FRICTIONLESS = "FRICTIONLESS";
