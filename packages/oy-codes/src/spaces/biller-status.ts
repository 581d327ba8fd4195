// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** State of a bill of OY! Indonesia; the values are the codes as documented. */
export enum OyBillerStatus {
  /**
   * Bill not paid.
   *
   * The payment of the bill failed. tx_status_description says why.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-status-biller-api (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Correct what the reason names. Another payment needs a
   * new inquiry with a new partner_tx_id.
   */
  FAILED = "FAILED",
  /**
   * Inquiry made, not paid.
   *
   * The bill was looked up and may be paid. Nothing has been paid yet.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-status-biller-api (and 1 more)
   *
   * Outcome: success (request). Retry: never. Pay the bill with the same partner_tx_id. If a payment was just sent,
   * wait a moment and check the status again first.
   */
  INQUIRY = "INQUIRY",
  /**
   * Bill payment in progress.
   *
   * The biller is working on the payment of the bill.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-status-biller-api (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status again. Pay
   * the bill under no other partner_tx_id before the result is final.
   */
  IN_PROGRESS = "IN_PROGRESS",
  /**
   * Answer of biller unclear.
   *
   * The biller gave no clear answer, and OY! clears it up by hand. The bill may be paid.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-status-biller-api (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status again. Give
   * nothing back before the result is final.
   */
  PENDING = "PENDING",
  /**
   * Bill paid.
   *
   * Source: https://api-docs.oyindonesia.com/#api-biller-status-biller-api (and 1 more)
   *
   * Outcome: success (transaction). Retry: never. Compare the amount and partner_tx_id with your record, then book it
   * once. Do not pay it again.
   */
  PAID = "SUCCESS",
}

/** Properties of every entry of State of a bill; `code` is always the code as received. */
export interface OyBillerStatusMember<
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
  readonly space: "biller-status";
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
export interface OyBillerStatusEntries {
  /** Bill not paid. */
  readonly FAILED: OyBillerStatusMember<"FAILED", "FAILED", null>;
  /** Inquiry made, not paid. */
  readonly INQUIRY: OyBillerStatusMember<"INQUIRY", "INQUIRY", null>;
  /** Bill payment in progress. */
  readonly IN_PROGRESS: OyBillerStatusMember<"IN_PROGRESS", "IN_PROGRESS", null>;
  /** Answer of biller unclear. */
  readonly PENDING: OyBillerStatusMember<"PENDING", "PENDING", null>;
  /** Bill paid. */
  readonly PAID: OyBillerStatusMember<"PAID", "SUCCESS", null>;
}

/** Name of an entry of State of a bill: its identity, even if several names share a code. */
export type OyBillerStatusName = keyof OyBillerStatusEntries;

/** Any entry of State of a bill. New codes add members to this union in minor releases. */
export type OyBillerStatusEntry = OyBillerStatusEntries[OyBillerStatusName];
