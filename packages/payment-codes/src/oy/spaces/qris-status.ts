// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** State of a QRIS payment of OY! Indonesia; the values are the codes as documented. */
export enum OyQrisStatus {
  /**
   * Paid.
   *
   * The customer paid. The settlement may still be open, and a second callback comes for it.
   *
   * Source: https://api-docs.oyindonesia.com/#qris-transaction-status-qris-aggregator (and 1 more)
   *
   * Outcome: success (transaction). Retry: never. Compare the amount and partner_trx_id with the order, then book the
   * payment once. Do nothing a second time when the second callback comes.
   */
  COMPLETE = "COMPLETE",
  /**
   * Transaction expired.
   *
   * Nobody paid in time, and the QR code can no longer be paid.
   *
   * Source: https://api-docs.oyindonesia.com/#qris-transaction-status-qris-aggregator (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Create a new QR code with a new partner_trx_id if the
   * customer still wants to pay.
   */
  EXPIRED = "EXPIRED",
  /**
   * Waits for payment.
   *
   * The QR code was created. Nobody has paid it yet.
   *
   * Source: https://api-docs.oyindonesia.com/#qris-transaction-status-qris-aggregator (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Deliver
   * nothing before.
   */
  WAITING_PAYMENT = "WAITING_PAYMENT",
}

/** Properties of every entry of State of a QRIS payment; `code` is always the code as received. */
export interface OyQrisStatusMember<
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
  readonly space: "qris-status";
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
export interface OyQrisStatusEntries {
  /** Paid. */
  readonly COMPLETE: OyQrisStatusMember<"COMPLETE", "COMPLETE", null>;
  /** Transaction expired. */
  readonly EXPIRED: OyQrisStatusMember<"EXPIRED", "EXPIRED", null>;
  /** Waits for payment. */
  readonly WAITING_PAYMENT: OyQrisStatusMember<"WAITING_PAYMENT", "WAITING_PAYMENT", null>;
}

/** Name of an entry of State of a QRIS payment: its identity, even if several names share a code. */
export type OyQrisStatusName = keyof OyQrisStatusEntries;

/** Any entry of State of a QRIS payment. New codes add members to this union in minor releases. */
export type OyQrisStatusEntry = OyQrisStatusEntries[OyQrisStatusName];
