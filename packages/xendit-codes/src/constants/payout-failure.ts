// Generated from the catalog; do not edit.
// Payout failure code of Xendit as single constants.

/**
 * Account name does not match.
 *
 * The name does not fit the beneficiary account.
 *
 * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 58 (and 1 more)
 */
export const ACCOUNT_NAME_MISMATCH = "ACCOUNT_NAME_MISMATCH";
/**
 * Recipient limit exceeded.
 *
 * The recipient cannot receive this much.
 *
 * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 57 (and 4 more)
 */
export const DESTINATION_LIMIT = "DESTINATION_MAXIMUM_LIMIT";
/**
 * Merchant balance too low.
 *
 * The balance of the merchant does not cover the payout. Nothing was sent.
 *
 * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 55 (and 4 more)
 */
export const MERCHANT_BALANCE_TOO_LOW = "INSUFFICIENT_BALANCE";
/**
 * Beneficiary account not valid.
 *
 * The beneficiary account does not exist or is not valid. The same payout would fail again.
 *
 * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 56 (and 4 more)
 */
export const INVALID_DESTINATION = "INVALID_DESTINATION";
/**
 * Rejected by channel.
 *
 * The channel could not credit the beneficiary account, or had a problem of its own.
 *
 * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 59 (and 4 more)
 */
export const REJECTED_BY_CHANNEL = "REJECTED_BY_CHANNEL";
/**
 * Failed because of recipient.
 *
 * The payout is reported as failed because of something about the recipient that no page explains.
 *
 * Source: https://docs.xendit.co/apidocs/create-payout-v3
 */
export const SLS_RECIPIENT = "SLS_RECIPIENT";
/**
 * Failed because of sender.
 *
 * The payout is reported as failed because of something about the sender that no page explains.
 *
 * Source: https://docs.xendit.co/apidocs/create-payout-v3
 */
export const SLS_SENDER = "SLS_SENDER";
/**
 * Temporary error at channel.
 *
 * The network of the channel had a temporary problem. The payout was not made.
 *
 * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 60 (and 4 more)
 */
export const TEMPORARY_ERROR = "TEMPORARY_TRANSFER_ERROR";
/**
 * Transfer not possible.
 *
 * The payout ended for good, mostly because fields of it are not valid. The same one would fail again.
 *
 * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 61 (and 4 more)
 */
export const TRANSFER_ERROR = "TRANSFER_ERROR";
