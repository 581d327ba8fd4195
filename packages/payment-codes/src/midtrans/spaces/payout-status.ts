// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Payout status of Midtrans; the values are the codes as documented. */
export enum MidtransPayoutStatus {
  /**
   * Payout approved, not sent yet.
   *
   * The approver released the payout. It is not known yet whether the bank carries it out.
   *
   * Source: https://docs.midtrans.com/reference/notification-payload
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the notification. Create no second payout for
   * the same purpose until the result is final.
   */
  APPROVED = "approved",
  /**
   * Payout completed.
   *
   * The money arrived at the beneficiary account. In rare cases the bank sends it back later, and the state becomes
   * failed.
   *
   * Source: https://docs.midtrans.com/reference/get-payout-details (and 1 more)
   *
   * Outcome: success (transaction). Retry: never. Compare the amount and the reference with your own record, then book
   * the payout once. Do not send it again.
   *
   * Same code as COMPLETED_UNCERTAIN: compare `name`.
   */
  COMPLETED = "completed",
  /**
   * Payout completed with an error, result uncertain.
   *
   * The payout is reported as completed, and an error stands beside it. One of the two is wrong.
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after the
   * payout, and ask Midtrans if it stays so. Book nothing and create no second payout before that.
   *
   * Same code as COMPLETED: compare `name`.
   */
  COMPLETED_UNCERTAIN = "completed",
  /**
   * Payout failed.
   *
   * The payout did not go through, or the bank sent the money back. error_code in the notification says why.
   *
   * Source: https://docs.midtrans.com/reference/get-payout-details (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this payout. After correcting what error_code
   * names, a person decides about another payout.
   *
   * Same code as FAILED_UNCERTAIN and FAILED_WITHOUT_CODE: compare `name`.
   */
  FAILED = "failed",
  /**
   * Payout failed, result uncertain.
   *
   * The payout is reported as failed because of a timeout, a technical error or a duplicate. That is no proof that no
   * money moved.
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after the
   * payout, and ask Midtrans to check it. Create no second payout before that.
   *
   * Same code as FAILED and FAILED_WITHOUT_CODE: compare `name`.
   */
  FAILED_UNCERTAIN = "failed",
  /**
   * Payout failed, reason not given.
   *
   * The payout is reported as failed. A message stands beside it and no error_code, so the reason cannot be read.
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages
   *
   * Outcome: failed (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after the
   * payout, and ask Midtrans for the reason. A person decides about another payout after that.
   *
   * Same code as FAILED and FAILED_UNCERTAIN: compare `name`.
   */
  FAILED_WITHOUT_CODE = "failed",
  /**
   * Payout sent to bank.
   *
   * The bank has the payout and has not confirmed it. It can still end as completed or failed, on the next working day
   * at the latest.
   *
   * Source: https://docs.midtrans.com/reference/get-payout-details (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the notification, or check the status no
   * earlier than ten minutes after the payout. Create no second payout until the result is final.
   */
  PROCESSED = "processed",
  /**
   * Payout waits for approval.
   *
   * The payout was created and has not been sent to the bank. Where the merchant works with two roles, an approver has
   * to release it.
   *
   * Source: https://docs.midtrans.com/reference/get-payout-details (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Approve or reject it, then wait for the notification.
   * Create no second payout for the same purpose until the result is final.
   */
  QUEUED = "queued",
  /**
   * Payout rejected.
   *
   * The approver rejected the payout, or it did not pass the validation. Nothing was sent to the bank.
   *
   * Source: https://docs.midtrans.com/reference/notification-payload
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this payout. If the money is to be sent after all,
   * create a new payout.
   */
  REJECTED = "rejected",
}

/** Properties of every entry of Payout status; `code` is always the code as received. */
export interface MidtransPayoutStatusMember<
  Name extends string,
  Code extends string,
  Network extends string | null,
  Params = Readonly<Record<string, never>>,
> extends Advice<Reason>, Traits {
  /** Name of the entry: its identity. */
  readonly name: Name;
  /** A single entry decides. */
  readonly known: true;
  /** Space of the code. */
  readonly space: "payout-status";
  /** The code as received. */
  readonly code: Code;
  /** Card network that the meaning applies to, or null. */
  readonly network: Network;
  /** Parameter values found in the wire message. */
  readonly params: Params;
  /** How to ask for the final status, if documented. */
  readonly statusCheck?: StatusCheck;
}

/** Entries by name, for handlers that are keyed by name. */
export interface MidtransPayoutStatusEntries {
  /** Payout approved, not sent yet. */
  readonly APPROVED: MidtransPayoutStatusMember<"APPROVED", "approved", null>;
  /** Payout completed. */
  readonly COMPLETED: MidtransPayoutStatusMember<"COMPLETED", "completed", null>;
  /** Payout completed with an error, result uncertain. */
  readonly COMPLETED_UNCERTAIN: MidtransPayoutStatusMember<"COMPLETED_UNCERTAIN", "completed", null>;
  /** Payout failed. */
  readonly FAILED: MidtransPayoutStatusMember<"FAILED", "failed", null>;
  /** Payout failed, result uncertain. */
  readonly FAILED_UNCERTAIN: MidtransPayoutStatusMember<"FAILED_UNCERTAIN", "failed", null>;
  /** Payout failed, reason not given. */
  readonly FAILED_WITHOUT_CODE: MidtransPayoutStatusMember<"FAILED_WITHOUT_CODE", "failed", null>;
  /** Payout sent to bank. */
  readonly PROCESSED: MidtransPayoutStatusMember<"PROCESSED", "processed", null>;
  /** Payout waits for approval. */
  readonly QUEUED: MidtransPayoutStatusMember<"QUEUED", "queued", null>;
  /** Payout rejected. */
  readonly REJECTED: MidtransPayoutStatusMember<"REJECTED", "rejected", null>;
}

/** Name of an entry of Payout status: its identity, even if several names share a code. */
export type MidtransPayoutStatusName = keyof MidtransPayoutStatusEntries;

/** Any entry of Payout status. New codes add members to this union in minor releases. */
export type MidtransPayoutStatusEntry = MidtransPayoutStatusEntries[MidtransPayoutStatusName];
