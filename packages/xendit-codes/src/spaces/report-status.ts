// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Transaction status in reports of Xendit; the values are the codes as documented. */
export enum XenditReportStatus {
  /**
   * Payout not booked.
   *
   * The partner refused the payout, so nothing was booked.
   *
   * Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
   *
   * Outcome: failed (request). Retry: after_fix. Use it for reconciliation. How a payout or refund ended is in its own
   * status.
   */
  OUT_FAILED = "FAILED",
  /**
   * Still being processed.
   *
   * A payout or refund is being processed, and its amount is held back in the balance.
   *
   * Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
   *
   * Outcome: pending (request). Retry: check_status_first. Use it for reconciliation. How a payout or refund ended is
   * in its own status.
   */
  OUT_PENDING = "PENDING",
  /**
   * Reversed after settlement.
   *
   * Xendit reversed the payment by hand after settlement.
   *
   * Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
   *
   * Outcome: reversed (request). Retry: never. Compare it with your books and ask Xendit for the reason. What it means
   * for the order is in the status of the payment.
   *
   * Same code as REVERSED_OUT: compare `name`.
   */
  REVERSED_IN = "REVERSED",
  /**
   * Payout reversed by hand.
   *
   * Xendit reversed the payout by hand while reconciling.
   *
   * Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
   *
   * Outcome: reversed (request). Retry: never. Use it for reconciliation. How a payout or refund ended is in its own
   * status.
   *
   * Same code as REVERSED_IN: compare `name`.
   */
  REVERSED_OUT = "REVERSED",
  /**
   * Booked as money in.
   *
   * Money came in. settlement_status says whether it is in the balance: PENDING, SETTLED or EARLY_SETTLED.
   *
   * Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
   *
   * Outcome: success (request). Retry: never. Use it for reconciliation. Whether an order is paid is in the status of
   * its payment.
   *
   * Same code as BOOKED_OUT: compare `name`.
   */
  BOOKED_IN = "SUCCESS",
  /**
   * Booked as money out.
   *
   * Money went out and was booked.
   *
   * Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
   *
   * Outcome: success (request). Retry: never. Use it for reconciliation. How a payout or refund ended is in its own
   * status.
   *
   * Same code as BOOKED_IN: compare `name`.
   */
  BOOKED_OUT = "SUCCESS",
  /**
   * Payment voided.
   *
   * The payment was voided before it was booked.
   *
   * Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
   *
   * Outcome: reversed (request). Retry: never. Use it for reconciliation. Whether an order is paid is in the status of
   * its payment.
   *
   * Same code as VOIDED_OUT: compare `name`.
   */
  VOIDED_IN = "VOIDED",
  /**
   * Canceled before booking.
   *
   * The payout or refund was canceled before it was booked.
   *
   * Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
   *
   * Outcome: reversed (request). Retry: never. Use it for reconciliation. How a payout or refund ended is in its own
   * status.
   *
   * Same code as VOIDED_IN: compare `name`.
   */
  VOIDED_OUT = "VOIDED",
}

/** Properties of every entry of Transaction status in reports; `code` is always the code as received. */
export interface XenditReportStatusMember<
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
  readonly space: "report-status";
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
export interface XenditReportStatusEntries {
  /** Payout not booked. */
  readonly OUT_FAILED: XenditReportStatusMember<"OUT_FAILED", "FAILED", null>;
  /** Still being processed. */
  readonly OUT_PENDING: XenditReportStatusMember<"OUT_PENDING", "PENDING", null>;
  /** Reversed after settlement. */
  readonly REVERSED_IN: XenditReportStatusMember<"REVERSED_IN", "REVERSED", null>;
  /** Payout reversed by hand. */
  readonly REVERSED_OUT: XenditReportStatusMember<"REVERSED_OUT", "REVERSED", null>;
  /** Booked as money in. */
  readonly BOOKED_IN: XenditReportStatusMember<"BOOKED_IN", "SUCCESS", null>;
  /** Booked as money out. */
  readonly BOOKED_OUT: XenditReportStatusMember<"BOOKED_OUT", "SUCCESS", null>;
  /** Payment voided. */
  readonly VOIDED_IN: XenditReportStatusMember<"VOIDED_IN", "VOIDED", null>;
  /** Canceled before booking. */
  readonly VOIDED_OUT: XenditReportStatusMember<"VOIDED_OUT", "VOIDED", null>;
}

/** Name of an entry of Transaction status in reports: its identity, even if several names share a code. */
export type XenditReportStatusName = keyof XenditReportStatusEntries;

/** Any entry of Transaction status in reports. New codes add members to this union in minor releases. */
export type XenditReportStatusEntry = XenditReportStatusEntries[XenditReportStatusName];
