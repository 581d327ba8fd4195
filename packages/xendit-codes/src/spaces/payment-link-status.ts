// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Payment link status of Xendit; the values are the codes as documented. */
export enum XenditPaymentLinkStatus {
  /**
   * Payment link expired.
   *
   * The time of the link is over, or it was expired by hand. It cannot be paid any more.
   *
   * Source: https://docs.xendit.co/docs/payment-links-api-overview
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this link. If the customer still wants to pay, make
   * a new one with a new external_id.
   */
  EXPIRED = "EXPIRED",
  /**
   * Payment link paid.
   *
   * The customer paid; failed attempts may have come before.
   *
   * Source: https://docs.xendit.co/docs/payment-links-api-overview
   *
   * Outcome: success (transaction). Retry: never. Compare the amount, the currency and the reference with your order,
   * then book the payment once. Do not charge it again.
   */
  PAID = "PAID",
  /**
   * Payment link is open.
   *
   * The link is open. Attempts may have failed on it; the customer can still pay until it expires.
   *
   * Source: https://docs.xendit.co/docs/payment-links-api-overview
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook. Before you offer another way to
   * pay, expire the link and check its status, as it could be paid as well.
   */
  PENDING = "PENDING",
  /**
   * Paid and settled.
   *
   * The customer paid, and the money was settled to the merchant. It is the same payment as PAID.
   *
   * Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/invoice/model_invoice_status.go
   *
   * Outcome: success (transaction). Retry: never. Book the payment once, if that was not done on PAID. Do not deliver a
   * second time.
   */
  SETTLED = "SETTLED",
}

/** Properties of every entry of Payment link status; `code` is always the code as received. */
export interface XenditPaymentLinkStatusMember<
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
  readonly space: "payment-link-status";
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
export interface XenditPaymentLinkStatusEntries {
  /** Payment link expired. */
  readonly EXPIRED: XenditPaymentLinkStatusMember<"EXPIRED", "EXPIRED", null>;
  /** Payment link paid. */
  readonly PAID: XenditPaymentLinkStatusMember<"PAID", "PAID", null>;
  /** Payment link is open. */
  readonly PENDING: XenditPaymentLinkStatusMember<"PENDING", "PENDING", null>;
  /** Paid and settled. */
  readonly SETTLED: XenditPaymentLinkStatusMember<"SETTLED", "SETTLED", null>;
}

/** Name of an entry of Payment link status: its identity, even if several names share a code. */
export type XenditPaymentLinkStatusName = keyof XenditPaymentLinkStatusEntries;

/** Any entry of Payment link status. New codes add members to this union in minor releases. */
export type XenditPaymentLinkStatusEntry = XenditPaymentLinkStatusEntries[XenditPaymentLinkStatusName];
