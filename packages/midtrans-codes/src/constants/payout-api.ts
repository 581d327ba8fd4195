// Generated from the catalog; do not edit.
// Payouts API HTTP status of Midtrans as single constants.

/**
 * Payouts not approved.
 *
 * Same code as CREATION_REFUSED and REJECTION_REFUSED: compare `name`.
 */
export const APPROVAL_REFUSED = "400";
/**
 * Payouts not created.
 *
 * Same code as APPROVAL_REFUSED and REJECTION_REFUSED: compare `name`.
 */
export const CREATION_REFUSED = "400";
/**
 * Payouts not rejected.
 *
 * Same code as APPROVAL_REFUSED and CREATION_REFUSED: compare `name`.
 */
export const REJECTION_REFUSED = "400";
/** Key not accepted. */
export const ACCESS_DENIED = "401";
/** Payout not found. */
export const PAYOUT_NOT_FOUND = "404";
/** Internal error at Midtrans. */
export const INTERNAL_SERVER_ERROR = "500";
