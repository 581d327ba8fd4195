// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Bill payment status of Xendit; the values are the codes as documented. */
export enum XenditBillStatus {
  /**
   * Bill payment failed.
   *
   * The bill payment is reported as failed; failure_code tells why.
   *
   * Source: https://docs.xendit.co/apidocs/get-payment-detail (and 1 more)
   *
   * Outcome: failed (transaction). Retry: check_status_first. Check the status and read failure_code. A person decides
   * before the bill is paid again.
   *
   * Same code as FAILED_UNCERTAIN: compare `name`.
   */
  FAILED = "FAILED",
  /**
   * Failed on timeout, uncertain.
   *
   * The bill payment is reported as failed because the biller did not answer. The bill may have been paid all the same.
   *
   * Source: https://docs.xendit.co/docs/electricity-pln
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status, and ask Xendit to check with the
   * biller. Pay the bill no second time before that.
   *
   * Same code as FAILED: compare `name`.
   */
  FAILED_UNCERTAIN = "FAILED",
  /**
   * Still being processed.
   *
   * The biller has not said how it ended.
   *
   * Source: https://docs.xendit.co/apidocs/get-payment-detail (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Pay the bill
   * no second time before the result is final.
   */
  PENDING = "PENDING",
  /**
   * Bill paid.
   *
   * A token for electricity is in payment_details.
   *
   * Source: https://docs.xendit.co/apidocs/get-payment-detail (and 1 more)
   *
   * Outcome: success (transaction). Retry: never. Compare it with your order, then book it once and give the customer
   * the token, if there is one.
   */
  SUCCEEDED = "SUCCEEDED",
}

/** Properties of every entry of Bill payment status; `code` is always the code as received. */
export interface XenditBillStatusMember<
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
  readonly space: "bill-status";
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
export interface XenditBillStatusEntries {
  /** Bill payment failed. */
  readonly FAILED: XenditBillStatusMember<"FAILED", "FAILED", null>;
  /** Failed on timeout, uncertain. */
  readonly FAILED_UNCERTAIN: XenditBillStatusMember<"FAILED_UNCERTAIN", "FAILED", null>;
  /** Still being processed. */
  readonly PENDING: XenditBillStatusMember<"PENDING", "PENDING", null>;
  /** Bill paid. */
  readonly SUCCEEDED: XenditBillStatusMember<"SUCCEEDED", "SUCCEEDED", null>;
}

/** Name of an entry of Bill payment status: its identity, even if several names share a code. */
export type XenditBillStatusName = keyof XenditBillStatusEntries;

/** Any entry of Bill payment status. New codes add members to this union in minor releases. */
export type XenditBillStatusEntry = XenditBillStatusEntries[XenditBillStatusName];
