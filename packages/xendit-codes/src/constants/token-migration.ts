// Generated from the catalog; do not edit.
// Error of a card token migration of Xendit as single constants.

/**
 * Business not found.
 *
 * The business_id of the row is not known.
 *
 * Source: https://docs.xendit.co/docs/cards-token-migration
 */
export const BUSINESS_NOT_FOUND = "BUSINESS_NOT_FOUND";
/**
 * Reference already used.
 *
 * The reference of the row stands in the file twice or belongs to another token.
 *
 * Source: https://docs.xendit.co/docs/cards-token-migration
 */
export const REFERENCE_USED = "EXTERNAL_ID_ALREADY_USED_ERROR";
/**
 * Internal error at the provider.
 *
 * The row could not be migrated for a reason that is not named.
 *
 * Source: https://docs.xendit.co/docs/cards-token-migration
 */
export const INTERNAL_ERROR = "INTERNAL_ERROR";
/**
 * Invalid card number.
 *
 * The card number or the expiration date of the row is impossible.
 *
 * Source: https://docs.xendit.co/docs/cards-token-migration
 */
export const INVALID_CARD = "INVALID_CARD";
/**
 * Mandatory field missing.
 *
 * A column of the row that must be filled is empty.
 *
 * Source: https://docs.xendit.co/docs/cards-token-migration
 */
export const MISSING_DATA = "MISSING_DATA";
