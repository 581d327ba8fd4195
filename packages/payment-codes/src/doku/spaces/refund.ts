// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Card refund status of DOKU; the values are the codes as documented. */
export enum DokuRefund {
  /**
   * Refund failed.
   *
   * The refund did not go through. The payment itself stands as it was.
   *
   * Source: https://doku-developers.apidog.io/request-refund-42667312e0 (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the refund before you send it again, so
   * that nothing is given back twice.
   */
  FAILED = "FAILED",
  /**
   * Refund by hand under way.
   *
   * DOKU accepted the refund and carries it out by hand. Nothing is known to have been given back yet.
   *
   * Source: https://developers.doku.com/accept-payments/direct-api/non-snap/cards/refund
   *
   * Outcome: pending (request). Retry: check_status_first. Count nothing as refunded yet. Check the status of the
   * refund again, and do not send it a second time.
   *
   * Same code as REFUNDED, REFUNDED_IN_PART and VOIDED: compare `name`.
   */
  MANUAL_REFUND_ACCEPTED = "SUCCESS",
  /**
   * Refunded in full.
   *
   * The whole amount was given back.
   *
   * Source: https://doku-developers.apidog.io/request-refund-42667312e0 (and 1 more)
   *
   * Outcome: reversed (transaction). Retry: never. Compare the amount with your record and book the refund once. Do not
   * send it again.
   *
   * Same code as MANUAL_REFUND_ACCEPTED, REFUNDED_IN_PART and VOIDED: compare `name`.
   */
  REFUNDED = "SUCCESS",
  /**
   * Refunded in part.
   *
   * Part of the amount was given back; the payment stands for the rest.
   *
   * Source: https://doku-developers.apidog.io/request-refund-42667312e0 (and 1 more)
   *
   * Outcome: reversed (transaction). Retry: never. Compare the refunded amount with your record and book this refund
   * once. Do not send it again.
   *
   * Same code as MANUAL_REFUND_ACCEPTED, REFUNDED and VOIDED: compare `name`.
   */
  REFUNDED_IN_PART = "SUCCESS",
  /**
   * Payment voided.
   *
   * The payment was taken back before it was settled, always in full.
   *
   * Source: https://doku-developers.apidog.io/request-refund-42667312e0 (and 1 more)
   *
   * Outcome: reversed (transaction). Retry: never. Take back what was delivered for it, once. Do not send the void
   * again.
   *
   * Same code as MANUAL_REFUND_ACCEPTED, REFUNDED and REFUNDED_IN_PART: compare `name`.
   */
  VOIDED = "SUCCESS",
}

/** Properties of every entry of Card refund status; `code` is always the code as received. */
export interface DokuRefundMember<
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
  readonly space: "refund";
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
export interface DokuRefundEntries {
  /** Refund failed. */
  readonly FAILED: DokuRefundMember<"FAILED", "FAILED", null>;
  /** Refund by hand under way. */
  readonly MANUAL_REFUND_ACCEPTED: DokuRefundMember<"MANUAL_REFUND_ACCEPTED", "SUCCESS", null>;
  /** Refunded in full. */
  readonly REFUNDED: DokuRefundMember<"REFUNDED", "SUCCESS", null>;
  /** Refunded in part. */
  readonly REFUNDED_IN_PART: DokuRefundMember<"REFUNDED_IN_PART", "SUCCESS", null>;
  /** Payment voided. */
  readonly VOIDED: DokuRefundMember<"VOIDED", "SUCCESS", null>;
}

/** Name of an entry of Card refund status: its identity, even if several names share a code. */
export type DokuRefundName = keyof DokuRefundEntries;

/** Any entry of Card refund status. New codes add members to this union in minor releases. */
export type DokuRefundEntry = DokuRefundEntries[DokuRefundName];
