// Generated from the catalog; do not edit.
// Payout status of Midtrans as single constants.

/**
 * Payout approved, not sent yet.
 *
 * The approver released the payout. It is not known yet whether the bank carries it out.
 *
 * Source: https://docs.midtrans.com/reference/notification-payload
 */
export const APPROVED = "approved";
/**
 * Payout completed.
 *
 * The money arrived at the beneficiary account. In rare cases the bank sends it back later, and the state becomes
 * failed.
 *
 * Source: https://docs.midtrans.com/reference/get-payout-details (and 1 more)
 *
 * Same code as COMPLETED_UNCERTAIN: compare `name`.
 */
export const COMPLETED = "completed";
/**
 * Payout completed with an error, result uncertain.
 *
 * The payout is reported as completed, and an error stands beside it. One of the two is wrong.
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 *
 * Same code as COMPLETED: compare `name`.
 */
export const COMPLETED_UNCERTAIN = "completed";
/**
 * Payout failed.
 *
 * The payout did not go through, or the bank sent the money back. error_code in the notification says why.
 *
 * Source: https://docs.midtrans.com/reference/get-payout-details (and 1 more)
 *
 * Same code as FAILED_UNCERTAIN and FAILED_WITHOUT_CODE: compare `name`.
 */
export const FAILED = "failed";
/**
 * Payout failed, result uncertain.
 *
 * The payout is reported as failed because of a timeout, a technical error or a duplicate. That is no proof that no
 * money moved.
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 *
 * Same code as FAILED and FAILED_WITHOUT_CODE: compare `name`.
 */
export const FAILED_UNCERTAIN = "failed";
/**
 * Payout failed, reason not given.
 *
 * The payout is reported as failed. A message stands beside it and no error_code, so the reason cannot be read.
 *
 * Source: https://docs.midtrans.com/reference/error-code-and-messages
 *
 * Same code as FAILED and FAILED_UNCERTAIN: compare `name`.
 */
export const FAILED_WITHOUT_CODE = "failed";
/**
 * Payout sent to bank.
 *
 * The bank has the payout and has not confirmed it. It can still end as completed or failed, on the next working day at
 * the latest.
 *
 * Source: https://docs.midtrans.com/reference/get-payout-details (and 1 more)
 */
export const PROCESSED = "processed";
/**
 * Payout waits for approval.
 *
 * The payout was created and has not been sent to the bank. Where the merchant works with two roles, an approver has to
 * release it.
 *
 * Source: https://docs.midtrans.com/reference/get-payout-details (and 1 more)
 */
export const QUEUED = "queued";
/**
 * Payout rejected.
 *
 * The approver rejected the payout, or it did not pass the validation. Nothing was sent to the bank.
 *
 * Source: https://docs.midtrans.com/reference/notification-payload
 */
export const REJECTED = "rejected";
