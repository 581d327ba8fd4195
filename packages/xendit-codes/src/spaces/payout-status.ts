// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Payout status of Xendit; the values are the codes as documented. */
export enum XenditPayoutStatus {
  /**
   * Payout accepted, not sent.
   *
   * Xendit took the payout and has not sent it. It may stay so for long while the destination is offline; that is no
   * failure.
   *
   * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 2 more)
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
   * Source: https://docs.xendit.co/apidocs/cancel-payout (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this payout. If the money is to be sent after all,
   * make a new payout with a new reference_id and a new idempotency-key.
   */
  CANCELLED = "CANCELLED",
  /**
   * Cash not collected in time.
   *
   * A payout in cash was not collected in time.
   *
   * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
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
   * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 2 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this payout and read failure_code. After what it
   * names is corrected, a person decides about another payout with a new reference_id and a new idempotency-key.
   */
  FAILED = "FAILED",
  /**
   * Cash being collected.
   *
   * A payout in cash is being collected right now.
   *
   * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Send no
   * second payout for the same purpose before the result is final.
   */
  LOCKED = "LOCKED",
  /**
   * In compliance review.
   *
   * The compliance team of Xendit checks the payout and may write to you. Nothing has been sent.
   *
   * Source: https://docs.xendit.co/apidocs/cancel-payout
   *
   * Outcome: pending (transaction). Retry: check_status_first. Answer the questions of the compliance team, then wait
   * for the webhook. Send no second payout for the same purpose.
   */
  COMPLIANCE_ASSESSMENT = "PENDING_COMPLIANCE_ASSESSMENT",
  /**
   * In compliance review.
   *
   * The compliance team of Xendit checks the payout and may write to you. Nothing has been sent.
   *
   * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Answer the questions of the compliance team, then wait
   * for the webhook. Send no second payout for the same purpose.
   */
  COMPLIANCE_REVIEW = "PENDING_COMPLIANCE_REVIEW",
  /**
   * Cash ready for collection.
   *
   * A payout in cash waits to be collected by the recipient.
   *
   * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Send no
   * second payout for the same purpose before the result is final.
   */
  READY = "READY",
  /**
   * Rejected by compliance.
   *
   * The compliance team rejected the payout, and the money is back in the balance.
   *
   * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
   *
   * Outcome: failed (transaction). Retry: never. Do not send it again, and do not tell the recipient why. Let your
   * compliance team decide.
   */
  REJECTED = "REJECTED",
  /**
   * Payout sent to channel.
   *
   * The payout was sent to the channel, which has not confirmed it. It can still succeed or fail.
   *
   * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 2 more)
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
   * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
   *
   * Outcome: reversed (transaction). Retry: never. Take back the booking of the payout once, and credit the recipient
   * in your own records. Send nothing again by itself: first ask the recipient for the right account.
   */
  REVERSED = "REVERSED",
  /**
   * Payout being routed.
   *
   * The payout is on its way to a channel. It can still be canceled, and it can still end in any way.
   *
   * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Send no
   * second payout for the same purpose before the result is final.
   */
  ROUTING = "ROUTING",
  /**
   * Payout succeeded.
   *
   * The channel credited the payout. It can still come back later as REVERSED.
   *
   * Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 2 more)
   *
   * Outcome: success (transaction). Retry: never. Compare the payout with your own record, then book it once. Do not
   * send it again, and be ready for REVERSED. Amounts of payouts of version 3 are in the smallest unit of the currency.
   */
  SUCCEEDED = "SUCCEEDED",
}

/** Properties of every entry of Payout status; `code` is always the code as received. */
export interface XenditPayoutStatusMember<
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
export interface XenditPayoutStatusEntries {
  /** Payout accepted, not sent. */
  readonly ACCEPTED: XenditPayoutStatusMember<"ACCEPTED", "ACCEPTED", null>;
  /** Payout canceled. */
  readonly CANCELLED: XenditPayoutStatusMember<"CANCELLED", "CANCELLED", null>;
  /** Cash not collected in time. */
  readonly EXPIRED: XenditPayoutStatusMember<"EXPIRED", "EXPIRED", null>;
  /** Payout failed. */
  readonly FAILED: XenditPayoutStatusMember<"FAILED", "FAILED", null>;
  /** Cash being collected. */
  readonly LOCKED: XenditPayoutStatusMember<"LOCKED", "LOCKED", null>;
  /** In compliance review. */
  readonly COMPLIANCE_ASSESSMENT: XenditPayoutStatusMember<"COMPLIANCE_ASSESSMENT", "PENDING_COMPLIANCE_ASSESSMENT", null>;
  /** In compliance review. */
  readonly COMPLIANCE_REVIEW: XenditPayoutStatusMember<"COMPLIANCE_REVIEW", "PENDING_COMPLIANCE_REVIEW", null>;
  /** Cash ready for collection. */
  readonly READY: XenditPayoutStatusMember<"READY", "READY", null>;
  /** Rejected by compliance. */
  readonly REJECTED: XenditPayoutStatusMember<"REJECTED", "REJECTED", null>;
  /** Payout sent to channel. */
  readonly REQUESTED: XenditPayoutStatusMember<"REQUESTED", "REQUESTED", null>;
  /** Payout came back. */
  readonly REVERSED: XenditPayoutStatusMember<"REVERSED", "REVERSED", null>;
  /** Payout being routed. */
  readonly ROUTING: XenditPayoutStatusMember<"ROUTING", "ROUTING", null>;
  /** Payout succeeded. */
  readonly SUCCEEDED: XenditPayoutStatusMember<"SUCCEEDED", "SUCCEEDED", null>;
}

/** Name of an entry of Payout status: its identity, even if several names share a code. */
export type XenditPayoutStatusName = keyof XenditPayoutStatusEntries;

/** Any entry of Payout status. New codes add members to this union in minor releases. */
export type XenditPayoutStatusEntry = XenditPayoutStatusEntries[XenditPayoutStatusName];
