// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** State of an e-wallet refund of OY! Indonesia; the values are the codes as documented. */
export enum OyEwalletRefund {
  /**
   * Refund done.
   *
   * refund_amount was given back to the customer. It may be less than the payment: some e-wallets refund in part.
   *
   * Source: https://api-docs.oyindonesia.com/#e-wallet-refund-status-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: reversed (transaction). Retry: never. Book this refund once, under refund_id. Add up the refunds of the
   * payment, and take back what was delivered only where they reach the whole payment. Do not send it again.
   */
  REFUNDED = "REFUNDED",
  /**
   * Refund failed.
   *
   * The refund did not go through. The payment stands as it was.
   *
   * Source: https://api-docs.oyindonesia.com/#e-wallet-refund-status-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the refund before another one is sent,
   * so that nothing is given back twice.
   */
  REFUND_FAILED = "REFUND_FAILED",
  /**
   * Refund in progress.
   *
   * The e-wallet is carrying the refund out. Nothing is known to have been given back yet.
   *
   * Source: https://api-docs.oyindonesia.com/#e-wallet-refund-status-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: pending (request). Retry: check_status_first. Wait for the callback, or check the status of the refund. Do
   * not send it again.
   */
  REFUND_IN_PROGRESS = "REFUND_ONPROCESS",
  /**
   * Refund under check.
   *
   * The refund failed at the e-wallet, and the balance is being checked. The money may have been given back.
   *
   * Source: https://api-docs.oyindonesia.com/#e-wallet-refund-status-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: unknown (request). Retry: check_status_first. Check the status of the refund again, and ask OY! to check
   * it. Refund nothing again, also not by hand.
   */
  REFUND_SUSPECTED = "SUSPECTED",
}

/** Properties of every entry of State of an e-wallet refund; `code` is always the code as received. */
export interface OyEwalletRefundMember<
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
  readonly space: "ewallet-refund";
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
export interface OyEwalletRefundEntries {
  /** Refund done. */
  readonly REFUNDED: OyEwalletRefundMember<"REFUNDED", "REFUNDED", null>;
  /** Refund failed. */
  readonly REFUND_FAILED: OyEwalletRefundMember<"REFUND_FAILED", "REFUND_FAILED", null>;
  /** Refund in progress. */
  readonly REFUND_IN_PROGRESS: OyEwalletRefundMember<"REFUND_IN_PROGRESS", "REFUND_ONPROCESS", null>;
  /** Refund under check. */
  readonly REFUND_SUSPECTED: OyEwalletRefundMember<"REFUND_SUSPECTED", "SUSPECTED", null>;
}

/** Name of an entry of State of an e-wallet refund: its identity, even if several names share a code. */
export type OyEwalletRefundName = keyof OyEwalletRefundEntries;

/** Any entry of State of an e-wallet refund. New codes add members to this union in minor releases. */
export type OyEwalletRefundEntry = OyEwalletRefundEntries[OyEwalletRefundName];
