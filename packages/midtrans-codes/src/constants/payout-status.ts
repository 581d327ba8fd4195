// Generated from the catalog; do not edit.
// Payout status of Midtrans as single constants.

/** Payout approved, not sent yet. */
export const APPROVED = "approved";
/**
 * Payout completed.
 *
 * Same code as COMPLETED_UNCERTAIN: compare `name`.
 */
export const COMPLETED = "completed";
/**
 * Payout completed with an error, result uncertain.
 *
 * Same code as COMPLETED: compare `name`.
 */
export const COMPLETED_UNCERTAIN = "completed";
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
