// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** State of a transfer abroad of OY! Indonesia; the values are the codes as documented. */
export enum OyInternationalTransferStatus {
  /**
   * Transfer failed.
   *
   * The transfer failed, and the code does not say why.
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Ask OY! for the reason. A person decides about another
   * transfer, which needs a new quotation.
   */
  FAILED = "FAILED",
  /**
   * Transfer in progress.
   *
   * OY! took the transfer, and the money has not been delivered yet.
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Make no
   * other quotation for the same purpose before the result is final.
   */
  IN_PROGRESS = "IN_PROGRESS",
  /**
   * Transfer delayed or under review.
   *
   * The transfer is delayed or being reviewed.
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Make no
   * other quotation for the same purpose before the result is final.
   */
  PENDING = "PENDING",
  /**
   * Transfer delivered.
   *
   * The money was delivered to the recipient.
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api
   *
   * Outcome: success (transaction). Retry: never. Compare quotation_id with your record, then book the transfer once.
   * Do not send it again.
   */
  DELIVERED = "SUCCESS",
}

/** Properties of every entry of State of a transfer abroad; `code` is always the code as received. */
export interface OyInternationalTransferStatusMember<
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
  readonly space: "international-transfer-status";
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
export interface OyInternationalTransferStatusEntries {
  /** Transfer failed. */
  readonly FAILED: OyInternationalTransferStatusMember<"FAILED", "FAILED", null>;
  /** Transfer in progress. */
  readonly IN_PROGRESS: OyInternationalTransferStatusMember<"IN_PROGRESS", "IN_PROGRESS", null>;
  /** Transfer delayed or under review. */
  readonly PENDING: OyInternationalTransferStatusMember<"PENDING", "PENDING", null>;
  /** Transfer delivered. */
  readonly DELIVERED: OyInternationalTransferStatusMember<"DELIVERED", "SUCCESS", null>;
}

/** Name of an entry of State of a transfer abroad: its identity, even if several names share a code. */
export type OyInternationalTransferStatusName = keyof OyInternationalTransferStatusEntries;

/** Any entry of State of a transfer abroad. New codes add members to this union in minor releases. */
export type OyInternationalTransferStatusEntry = OyInternationalTransferStatusEntries[OyInternationalTransferStatusName];
