// Generated from the catalog; do not edit.
// 3-D Secure transaction status of Xendit as single constants.

/**
 * Authentication attempted.
 *
 * An authentication was attempted and recorded; the customer was not checked.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 77
 */
export const ATTEMPTED = "A";
/**
 * Authentication required.
 *
 * The customer has to pass a challenge first.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 78
 */
export const CHALLENGE_REQUIRED = "C";
/**
 * Exempt from authentication.
 *
 * The issuer needs no authentication for this payment.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 74
 */
export const EXEMPT = "I";
/**
 * Authentication failed.
 *
 * The customer was not authenticated, or failed the challenge. three_ds_trans_status_reason says more.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 75
 */
export const NOT_AUTHENTICATED = "N";
/**
 * Rejected by issuer.
 *
 * The issuer rejected the authentication.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 79
 */
export const REJECTED = "R";
/**
 * Authentication not possible.
 *
 * The authentication could not be done, for example because the card or issuer has none.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 76
 */
export const NOT_POSSIBLE = "U";
/**
 * Authenticated.
 *
 * The customer was authenticated. The payment is another matter.
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 73
 */
export const AUTHENTICATED = "Y";
