// Generated from the catalog; do not edit.
// Payouts API HTTP status of Midtrans as single constants.

/**
 * Payouts not approved.
 *
 * This approval was refused: the payouts were not found, are not queued any more, or the OTP is wrong. They may have
 * been approved before.
 *
 * Message: "An error occurred when approving payouts".
 *
 * Source: https://github.com/Midtrans/midtrans-go (and 1 more)
 *
 * Same code as CREATION_REFUSED and REJECTION_REFUSED: compare `name`.
 */
export const APPROVAL_REFUSED = "400";
/**
 * Payouts not created.
 *
 * None of the payouts in this request was created; errors lists what is wrong with each.
 *
 * Message: "An error occurred when creating payouts".
 *
 * Source: https://github.com/Midtrans/midtrans-go (and 1 more)
 *
 * Same code as APPROVAL_REFUSED and REJECTION_REFUSED: compare `name`.
 */
export const CREATION_REFUSED = "400";
/**
 * Payouts not rejected.
 *
 * This rejection was refused: the payouts were not found or are not queued any more. They may be on their way to the
 * bank.
 *
 * Message: "An error occurred when rejecting payouts".
 *
 * Source: https://github.com/Midtrans/midtrans-go (and 1 more)
 *
 * Same code as APPROVAL_REFUSED and CREATION_REFUSED: compare `name`.
 */
export const REJECTION_REFUSED = "400";
/**
 * Key not accepted.
 *
 * The payouts API did not accept the key of this request. Creators and approvers have keys of their own.
 *
 * Source: https://github.com/Midtrans/midtrans-go (and 1 more)
 */
export const ACCESS_DENIED = "401";
/**
 * Payout not found.
 *
 * Midtrans finds no payout for this reference_no. That is no proof that none was made.
 *
 * Source: https://github.com/Midtrans/midtrans-go (and 1 more)
 */
export const PAYOUT_NOT_FOUND = "404";
/**
 * Internal error at the provider.
 *
 * The payouts API had an internal error. The code does not say whether payouts were created or approved.
 *
 * Source: https://github.com/Midtrans/midtrans-go (and 1 more)
 */
export const INTERNAL_SERVER_ERROR = "500";
