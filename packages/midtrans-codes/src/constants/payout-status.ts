// Generated from the catalog; do not edit.
// Payout status of Midtrans as single constants.

/** Payout approved, not sent yet. */
export const APPROVED = "approved";
/** Payout completed. */
export const COMPLETED = "completed";
/**
 * Payout failed.
 *
 * Same code as FAILED_UNCERTAIN: compare `name`.
 */
export const FAILED = "failed";
/**
 * Payout failed, result uncertain.
 *
 * Same code as FAILED: compare `name`.
 */
export const FAILED_UNCERTAIN = "failed";
/** Payout sent to bank. */
export const PROCESSED = "processed";
/** Payout waits for approval. */
export const QUEUED = "queued";
/** Payout rejected. */
export const REJECTED = "rejected";
