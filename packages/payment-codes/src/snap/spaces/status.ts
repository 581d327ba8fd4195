// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** SNAP transaction status of SNAP BI; the values are the codes as documented. */
export enum SnapStatus {
  /**
   * Authorized, not captured.
   *
   * The authorization was carried out. The amount is on hold and has not been collected.
   *
   * Message: "Success".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: action_required (transaction). Retry: never. Capture the amount before the hold lapses, or void the
   * authorization. Do not send the authorization again.
   *
   * Same code as BULK_ACCEPTED, REVERSAL_SUCCESS and SUCCESS: compare `name`.
   */
  AUTHORIZED = "00",
  /**
   * Bulk request done.
   *
   * The bulk request was processed. Each transfer in it has a result of its own.
   *
   * Message: "Success".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: pending (transaction). Retry: check_status_first. Read the result of each transfer from the notification
   * or the report. Send nothing under a new reference before it is final.
   *
   * Same code as AUTHORIZED, REVERSAL_SUCCESS and SUCCESS: compare `name`.
   */
  BULK_ACCEPTED = "00",
  /**
   * Reversal successful.
   *
   * The query was about a refund, void or cancellation. The status says success, and it does not say how the payment
   * itself stands.
   *
   * Message: "Success".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: success (request). Retry: never. Compare amount and reference of the reversal with your own record and
   * read refundHistory, then record the reversal once.
   *
   * Same code as AUTHORIZED, BULK_ACCEPTED and SUCCESS: compare `name`.
   */
  REVERSAL_SUCCESS = "00",
  /**
   * Transaction successful.
   *
   * The transaction was carried out.
   *
   * Message: "Success".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: success (transaction). Retry: never. Compare amount and reference with your record, then record it once.
   * There is nothing to send again.
   *
   * Same code as AUTHORIZED, BULK_ACCEPTED and REVERSAL_SUCCESS: compare `name`.
   */
  SUCCESS = "00",
  /**
   * Transaction initiated.
   *
   * The transaction was created and has no result yet.
   *
   * Message: "Initiated".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the notification or check the status again.
   * Send nothing under a new reference meanwhile.
   *
   * Same code as REVERSAL_INITIATED: compare `name`.
   */
  INITIATED = "01",
  /**
   * Reversal initiated.
   *
   * The query was about a refund, void or cancellation, which has no result yet. The payment itself may stand.
   *
   * Message: "Initiated".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: pending (request). Retry: check_status_first. Wait for the notification or check the status again.
   * Meanwhile, send no reversal under a new reference, and do not ask the customer to pay again.
   *
   * Same code as INITIATED: compare `name`.
   */
  REVERSAL_INITIATED = "01",
  /**
   * Still being processed.
   *
   * The payment is being carried out and has no result yet.
   *
   * Message: "Paying".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the notification or check the status again.
   * Send nothing under a new reference meanwhile.
   *
   * Same code as REVERSAL_IN_PROGRESS: compare `name`.
   */
  PAYING = "02",
  /**
   * Reversal in progress.
   *
   * The query was about a refund, void or cancellation, which has no result yet. The payment itself may stand.
   *
   * Message: "Paying".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: pending (request). Retry: check_status_first. Wait for the notification or check the status again.
   * Meanwhile, send no reversal under a new reference, and do not ask the customer to pay again.
   *
   * Same code as PAYING: compare `name`.
   */
  REVERSAL_IN_PROGRESS = "02",
  /**
   * Still being processed.
   *
   * The transaction was accepted and has no result yet.
   *
   * Message: "Pending".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the notification or check the status again.
   * Send nothing under a new reference meanwhile.
   *
   * Same code as REVERSAL_PENDING: compare `name`.
   */
  PENDING = "03",
  /**
   * Reversal pending.
   *
   * The query was about a refund, void or cancellation, which has no result yet. The payment itself may stand.
   *
   * Message: "Pending".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: pending (request). Retry: check_status_first. Wait for the notification or check the status again.
   * Meanwhile, send no reversal under a new reference, and do not ask the customer to pay again.
   *
   * Same code as PENDING: compare `name`.
   */
  REVERSAL_PENDING = "03",
  /**
   * Refunded.
   *
   * The transaction was carried out and later refunded, in full or in part.
   *
   * Message: "Refunded".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: reversed (transaction). Retry: never. Record the refund once. Compare its amount, as it may cover only
   * part of the transaction.
   */
  REFUNDED = "04",
  /**
   * Transaction canceled.
   *
   * It ended before it was carried out, and it will not be carried out any more.
   *
   * Message: "Canceled".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this reference. If the customer still wants to pay,
   * start a new transaction with a new reference.
   *
   * Same code as CAPTURE_CANCELED and REVERSAL_CANCELED: compare `name`.
   */
  CANCELED = "05",
  /**
   * Capture canceled.
   *
   * The query was about a capture, which was canceled. The authorization may still hold the amount on the card or
   * account of the customer.
   *
   * Message: "Canceled".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: unknown (request). Retry: check_status_first. Check the status of the authorization. While it holds,
   * capture it again or void it; send no payment under a new reference before that, and do not ask the customer to pay
   * again.
   *
   * Same code as CANCELED and REVERSAL_CANCELED: compare `name`.
   */
  CAPTURE_CANCELED = "05",
  /**
   * Reversal canceled.
   *
   * The query was about a refund, void or cancellation, which did not take effect. The payment itself may stand.
   *
   * Message: "Canceled".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: unknown (request). Retry: check_status_first. Check the status of the payment and of earlier reversals,
   * and reconcile with the provider. Send no reversal under a new reference, and do not ask the customer to pay again.
   *
   * Same code as CANCELED and CAPTURE_CANCELED: compare `name`.
   */
  REVERSAL_CANCELED = "05",
  /**
   * Capture failed.
   *
   * The query was about a capture, which did not take effect. The authorization may still hold the amount on the card
   * or account of the customer.
   *
   * Message: "Failed".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: unknown (request). Retry: check_status_first. Check the status of the authorization. While it holds,
   * capture it again or void it; send no payment under a new reference before that, and do not ask the customer to pay
   * again.
   *
   * Same code as FAILED and REVERSAL_FAILED: compare `name`.
   */
  CAPTURE_FAILED = "06",
  /**
   * Transaction failed.
   *
   * The transaction ended without being carried out.
   *
   * Message: "Failed".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this reference. A further attempt is a new
   * transaction with a new reference.
   *
   * Same code as CAPTURE_FAILED and REVERSAL_FAILED: compare `name`.
   */
  FAILED = "06",
  /**
   * Reversal failed.
   *
   * The query was about a refund, void or cancellation, which did not take effect. The payment itself may stand.
   *
   * Message: "Failed".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: unknown (request). Retry: check_status_first. Check the status of the payment and of earlier reversals,
   * and reconcile with the provider. Send no reversal under a new reference, and do not ask the customer to pay again.
   *
   * Same code as CAPTURE_FAILED and FAILED: compare `name`.
   */
  REVERSAL_FAILED = "06",
  /**
   * Transaction not found.
   *
   * The provider did not find the transaction when asked. That is no proof of failure, especially right after the
   * transaction was sent.
   *
   * Message: "Not found".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the reference in the query, check again later,
   * then reconcile with the provider. Send nothing under a new reference before that.
   *
   * Same code as REVERSAL_NOT_FOUND: compare `name`.
   */
  NOT_FOUND = "07",
  /**
   * Reversal not found.
   *
   * The query was about a refund, void or cancellation, which the provider did not find. That is no proof that no money
   * went back, especially right after the reversal was sent.
   *
   * Message: "Not found".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: unknown (request). Retry: check_status_first. Check the reference in the query, check again later, then
   * reconcile with the provider. Send no reversal under a new reference before that, and do not ask the customer to pay
   * again.
   *
   * Same code as NOT_FOUND: compare `name`.
   */
  REVERSAL_NOT_FOUND = "07",
}

/** Properties of every entry of SNAP transaction status; `code` is always the code as received. */
export interface SnapStatusMember<
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
  readonly space: "status";
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
export interface SnapStatusEntries {
  /** Authorized, not captured. */
  readonly AUTHORIZED: SnapStatusMember<"AUTHORIZED", "00", null>;
  /** Bulk request done. */
  readonly BULK_ACCEPTED: SnapStatusMember<"BULK_ACCEPTED", "00", null>;
  /** Reversal successful. */
  readonly REVERSAL_SUCCESS: SnapStatusMember<"REVERSAL_SUCCESS", "00", null>;
  /** Transaction successful. */
  readonly SUCCESS: SnapStatusMember<"SUCCESS", "00", null>;
  /** Transaction initiated. */
  readonly INITIATED: SnapStatusMember<"INITIATED", "01", null>;
  /** Reversal initiated. */
  readonly REVERSAL_INITIATED: SnapStatusMember<"REVERSAL_INITIATED", "01", null>;
  /** Still being processed. */
  readonly PAYING: SnapStatusMember<"PAYING", "02", null>;
  /** Reversal in progress. */
  readonly REVERSAL_IN_PROGRESS: SnapStatusMember<"REVERSAL_IN_PROGRESS", "02", null>;
  /** Still being processed. */
  readonly PENDING: SnapStatusMember<"PENDING", "03", null>;
  /** Reversal pending. */
  readonly REVERSAL_PENDING: SnapStatusMember<"REVERSAL_PENDING", "03", null>;
  /** Refunded. */
  readonly REFUNDED: SnapStatusMember<"REFUNDED", "04", null>;
  /** Transaction canceled. */
  readonly CANCELED: SnapStatusMember<"CANCELED", "05", null>;
  /** Capture canceled. */
  readonly CAPTURE_CANCELED: SnapStatusMember<"CAPTURE_CANCELED", "05", null>;
  /** Reversal canceled. */
  readonly REVERSAL_CANCELED: SnapStatusMember<"REVERSAL_CANCELED", "05", null>;
  /** Capture failed. */
  readonly CAPTURE_FAILED: SnapStatusMember<"CAPTURE_FAILED", "06", null>;
  /** Transaction failed. */
  readonly FAILED: SnapStatusMember<"FAILED", "06", null>;
  /** Reversal failed. */
  readonly REVERSAL_FAILED: SnapStatusMember<"REVERSAL_FAILED", "06", null>;
  /** Transaction not found. */
  readonly NOT_FOUND: SnapStatusMember<"NOT_FOUND", "07", null>;
  /** Reversal not found. */
  readonly REVERSAL_NOT_FOUND: SnapStatusMember<"REVERSAL_NOT_FOUND", "07", null>;
}

/** Name of an entry of SNAP transaction status: its identity, even if several names share a code. */
export type SnapStatusName = keyof SnapStatusEntries;

/** Any entry of SNAP transaction status. New codes add members to this union in minor releases. */
export type SnapStatusEntry = SnapStatusEntries[SnapStatusName];
