// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Payout status of version 2 of Xendit; the values are the codes as documented. */
export enum XenditPayoutStatusV2 {
  /**
   * Payout accepted, not sent.
   *
   * Xendit took the payout and has not sent it. It may stay so for long while the destination is offline; that is no
   * failure.
   *
   * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 29
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Send no
   * second payout for the same purpose before the result is final.
   */
  ACCEPTED = "ACCEPTED",
  /**
   * Payout canceled.
   *
   * The payout was canceled at your request before it was processed. The money goes back to the balance.
   *
   * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 35 (and 2 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this payout. If the money is to be sent after all,
   * make a new payout with a new reference_id and a new idempotency-key.
   */
  CANCELLED = "CANCELLED",
  /**
   * Rejected by compliance.
   *
   * The payout was rejected for compliance reasons and was not sent.
   *
   * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 31 (and 1 more)
   *
   * Outcome: failed (transaction). Retry: never. Do not send it again, and do not tell the recipient why. Let your
   * compliance team decide.
   */
  COMPLIANCE_REJECTED = "COMPLIANCE_REJECTED",
  /**
   * Cash not collected in time.
   *
   * A payout in cash was not collected in time.
   *
   * Source: https://docs.xendit.co/docs/test-scenarios-payouts
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this payout. A person decides about another one,
   * which needs a new reference_id and a new idempotency-key.
   */
  EXPIRED = "EXPIRED",
  /**
   * Payout failed.
   *
   * The payout did not go through; failure_code tells why. The same idempotency-key brings back this payout and no new
   * one.
   *
   * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 33 (and 3 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this payout and read failure_code. After what it
   * names is corrected, a person decides about another payout with a new reference_id and a new idempotency-key.
   */
  FAILED = "FAILED",
  /**
   * In compliance review.
   *
   * The compliance team of Xendit checks the payout and may write to you. Nothing has been sent.
   *
   * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 30 (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Answer the questions of the compliance team, then wait
   * for the webhook. Send no second payout for the same purpose.
   */
  COMPLIANCE_ASSESSMENT = "PENDING_COMPLIANCE_ASSESSMENT",
  /**
   * Payout sent to channel.
   *
   * The payout was sent to the channel, which has not confirmed it. It can still succeed or fail.
   *
   * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 32
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Send no
   * second payout for the same purpose before the result is final.
   */
  REQUESTED = "REQUESTED",
  /**
   * Payout came back.
   *
   * The payout had succeeded and was sent back later, commonly because the account is not valid or dormant. The money
   * is in the balance again.
   *
   * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 36 (and 2 more)
   *
   * Outcome: reversed (transaction). Retry: never. Take back the booking of the payout once, and credit the recipient
   * in your own records. Send nothing again by itself: first ask the recipient for the right account.
   */
  REVERSED = "REVERSED",
  /**
   * Payout succeeded.
   *
   * The channel credited the payout. It can still come back later as REVERSED.
   *
   * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 34 (and 3 more)
   *
   * Outcome: success (transaction). Retry: never. Compare the payout with your own record, then book it once. Do not
   * send it again, and be ready for REVERSED.
   */
  SUCCEEDED = "SUCCEEDED",
}

/** Properties of every entry of Payout status of version 2; `code` is always the code as received. */
export interface XenditPayoutStatusV2Member<
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
  readonly space: "payout-status-v2";
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
export interface XenditPayoutStatusV2Entries {
  /** Payout accepted, not sent. */
  readonly ACCEPTED: XenditPayoutStatusV2Member<"ACCEPTED", "ACCEPTED", null>;
  /** Payout canceled. */
  readonly CANCELLED: XenditPayoutStatusV2Member<"CANCELLED", "CANCELLED", null>;
  /** Rejected by compliance. */
  readonly COMPLIANCE_REJECTED: XenditPayoutStatusV2Member<"COMPLIANCE_REJECTED", "COMPLIANCE_REJECTED", null>;
  /** Cash not collected in time. */
  readonly EXPIRED: XenditPayoutStatusV2Member<"EXPIRED", "EXPIRED", null>;
  /** Payout failed. */
  readonly FAILED: XenditPayoutStatusV2Member<"FAILED", "FAILED", null>;
  /** In compliance review. */
  readonly COMPLIANCE_ASSESSMENT: XenditPayoutStatusV2Member<"COMPLIANCE_ASSESSMENT", "PENDING_COMPLIANCE_ASSESSMENT", null>;
  /** Payout sent to channel. */
  readonly REQUESTED: XenditPayoutStatusV2Member<"REQUESTED", "REQUESTED", null>;
  /** Payout came back. */
  readonly REVERSED: XenditPayoutStatusV2Member<"REVERSED", "REVERSED", null>;
  /** Payout succeeded. */
  readonly SUCCEEDED: XenditPayoutStatusV2Member<"SUCCEEDED", "SUCCEEDED", null>;
}

/** Name of an entry of Payout status of version 2: its identity, even if several names share a code. */
export type XenditPayoutStatusV2Name = keyof XenditPayoutStatusV2Entries;

/** Any entry of Payout status of version 2. New codes add members to this union in minor releases. */
export type XenditPayoutStatusV2Entry = XenditPayoutStatusV2Entries[XenditPayoutStatusV2Name];
