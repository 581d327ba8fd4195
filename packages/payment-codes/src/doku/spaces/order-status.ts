// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Checkout order status of DOKU; the values are the codes as documented. */
export enum DokuOrderStatus {
  /**
   * Order open.
   *
   * The order is active, and no payment of it is reported in this body.
   *
   * Source: https://developers.doku.com/accept-payments/doku-checkout/order-status-for-checkout-page
   *
   * Outcome: pending (transaction). Retry: check_status_first. Do not count it as paid. Wait for the notification or
   * check the status again.
   */
  ACTIVE = "ORDER_ACTIVE",
  /**
   * Order expired.
   *
   * The order expired without a payment.
   *
   * Source: https://docs.doku.com/changelog/july-2025/checkout-new-fields-and-status-values-on-check-status-api
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this reference. If the customer still wants to pay,
   * create a new order with a new reference. Should a success still arrive for the old one, book it once or refund it.
   */
  EXPIRED = "ORDER_EXPIRED",
  /**
   * Order waits for payment.
   *
   * The order exists, and no payment of it is reported in this body.
   *
   * Source: https://docs.doku.com/changelog/july-2025/checkout-new-fields-and-status-values-on-check-status-api
   *
   * Outcome: pending (transaction). Retry: check_status_first. Do not count it as paid. Wait for the notification or
   * check the status again.
   */
  GENERATED = "ORDER_GENERATED",
  /**
   * Order offered again.
   *
   * The customer left the page without paying and was sent a link to it again. No payment is reported in this body.
   *
   * Source: https://developers.doku.com/accept-payments/doku-checkout/order-status-for-checkout-page
   *
   * Outcome: pending (transaction). Retry: check_status_first. Do not count it as paid, and create no second order.
   * Wait for the notification or check the status again.
   */
  RECOVERED = "ORDER_RECOVERED",
}

/** Properties of every entry of Checkout order status; `code` is always the code as received. */
export interface DokuOrderStatusMember<
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
  readonly space: "order-status";
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
export interface DokuOrderStatusEntries {
  /** Order open. */
  readonly ACTIVE: DokuOrderStatusMember<"ACTIVE", "ORDER_ACTIVE", null>;
  /** Order expired. */
  readonly EXPIRED: DokuOrderStatusMember<"EXPIRED", "ORDER_EXPIRED", null>;
  /** Order waits for payment. */
  readonly GENERATED: DokuOrderStatusMember<"GENERATED", "ORDER_GENERATED", null>;
  /** Order offered again. */
  readonly RECOVERED: DokuOrderStatusMember<"RECOVERED", "ORDER_RECOVERED", null>;
}

/** Name of an entry of Checkout order status: its identity, even if several names share a code. */
export type DokuOrderStatusName = keyof DokuOrderStatusEntries;

/** Any entry of Checkout order status. New codes add members to this union in minor releases. */
export type DokuOrderStatusEntry = DokuOrderStatusEntries[DokuOrderStatusName];
