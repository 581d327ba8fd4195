// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Refund status of Xendit; the values are the codes as documented. */
export enum XenditRefundStatus {
  /**
   * Refund canceled.
   *
   * The refund was called off. The payment still stands.
   *
   * Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * Outcome: failed (transaction). Retry: never. Book no refund. If the money is to be given back after all, send a new
   * refund.
   */
  CANCELLED = "CANCELLED",
  /**
   * Refund failed.
   *
   * The refund was not made; failure_code tells why. The payment still stands.
   *
   * Source: https://docs.xendit.co/apidocs/refund-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: check_status_first. Read failure_code and let a person decide. Before another
   * refund, make sure that none of this payment is pending or done.
   */
  FAILED = "FAILED",
  /**
   * Refund pending.
   *
   * The refund was accepted and is not done. The payment still stands.
   *
   * Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook refund.succeeded or refund.failed.
   * Count nothing as refunded yet, and do not send it a second time.
   */
  PENDING = "PENDING",
  /**
   * Refund done.
   *
   * The channel took the refund, of the amount in the body, which may be a part or the whole. When the money arrives
   * depends on the channel.
   *
   * Source: https://docs.xendit.co/apidocs/refund-payment-request (and 2 more)
   *
   * Outcome: success (transaction). Retry: never. Compare amount with your record and book this refund once, under its
   * id. Add up the refunds of the payment: only where they reach the whole amount, take back the order. Do not send it
   * again.
   */
  SUCCEEDED = "SUCCEEDED",
}

/** Properties of every entry of Refund status; `code` is always the code as received. */
export interface XenditRefundStatusMember<
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
  readonly space: "refund-status";
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
export interface XenditRefundStatusEntries {
  /** Refund canceled. */
  readonly CANCELLED: XenditRefundStatusMember<"CANCELLED", "CANCELLED", null>;
  /** Refund failed. */
  readonly FAILED: XenditRefundStatusMember<"FAILED", "FAILED", null>;
  /** Refund pending. */
  readonly PENDING: XenditRefundStatusMember<"PENDING", "PENDING", null>;
  /** Refund done. */
  readonly SUCCEEDED: XenditRefundStatusMember<"SUCCEEDED", "SUCCEEDED", null>;
}

/** Name of an entry of Refund status: its identity, even if several names share a code. */
export type XenditRefundStatusName = keyof XenditRefundStatusEntries;

/** Any entry of Refund status. New codes add members to this union in minor releases. */
export type XenditRefundStatusEntry = XenditRefundStatusEntries[XenditRefundStatusName];
