// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** State in the notification of a bank transfer of DANA; the values are the codes as documented. */
export enum DanaTransferNotify {
  /**
   * Transfer carried out.
   *
   * The recipient has the money, and that is final.
   *
   * Message: "Success".
   *
   * Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
   *
   * Outcome: success (transaction). Retry: never. Compare amount and originalPartnerReferenceNo with your record, then
   * book it as paid out, once. Do not send it again.
   */
  SUCCESS = "00",
  /**
   * Transfer created.
   *
   * DANA has it, and nothing has been sent yet.
   *
   * Message: "Initiated".
   *
   * Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
   *
   * Outcome: pending (transaction). Retry: check_status_first. Hold the amount and check the status again. Send nothing
   * under a new reference meanwhile.
   */
  INITIATED = "01",
  /**
   * Transfer under way.
   *
   * The money is being sent, and the result is not known yet.
   *
   * Message: "Paying".
   *
   * Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
   *
   * Outcome: pending (transaction). Retry: check_status_first. Hold the amount and check the status again. Send nothing
   * under a new reference meanwhile.
   */
  PAYING = "02",
  /**
   * Still being processed.
   *
   * The bank or DANA has not finished it, and it can still end either way.
   *
   * Message: "Pending".
   *
   * Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
   *
   * Outcome: pending (transaction). Retry: check_status_first. Hold the amount and check the status again. Send nothing
   * under a new reference meanwhile.
   */
  PENDING = "03",
  /**
   * Money came back.
   *
   * It was sent and came back, so the recipient does not have it. The amount is in the balance of the merchant again.
   *
   * Message: "Refunded".
   *
   * Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
   *
   * Outcome: reversed (transaction). Retry: never. Book the return once and credit the recipient in your own records.
   * Send it again only after somebody has found out why it came back.
   */
  REFUNDED = "04",
  /**
   * Transfer canceled.
   *
   * It ended before the money was sent, and it will not be sent any more.
   *
   * Message: "Cancelled".
   *
   * Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this reference and release the amount. Another
   * attempt is a new transfer with a new reference.
   */
  CANCELED = "05",
  /**
   * Transfer failed.
   *
   * It ended without the money being sent.
   *
   * Message: "Failed".
   *
   * Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this reference and release the amount. Check the
   * destination; another attempt is a new transfer with a new reference.
   */
  FAILED = "06",
  /**
   * Transaction not found.
   *
   * DANA did not find it when asked. That is no proof of failure, especially right after it was sent.
   *
   * Message: "Not found".
   *
   * Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Hold the amount and check again later. If it is still
   * not found, send it again with the same partnerReferenceNo and content, never with a new one.
   */
  NOT_FOUND = "07",
}

/** Properties of every entry of State in the notification of a bank transfer; `code` is always the code as received. */
export interface DanaTransferNotifyMember<
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
  readonly space: "transfer-notify";
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
export interface DanaTransferNotifyEntries {
  /** Transfer carried out. */
  readonly SUCCESS: DanaTransferNotifyMember<"SUCCESS", "00", null>;
  /** Transfer created. */
  readonly INITIATED: DanaTransferNotifyMember<"INITIATED", "01", null>;
  /** Transfer under way. */
  readonly PAYING: DanaTransferNotifyMember<"PAYING", "02", null>;
  /** Still being processed. */
  readonly PENDING: DanaTransferNotifyMember<"PENDING", "03", null>;
  /** Money came back. */
  readonly REFUNDED: DanaTransferNotifyMember<"REFUNDED", "04", null>;
  /** Transfer canceled. */
  readonly CANCELED: DanaTransferNotifyMember<"CANCELED", "05", null>;
  /** Transfer failed. */
  readonly FAILED: DanaTransferNotifyMember<"FAILED", "06", null>;
  /** Transaction not found. */
  readonly NOT_FOUND: DanaTransferNotifyMember<"NOT_FOUND", "07", null>;
}

/**
 * Name of an entry of State in the notification of a bank transfer: its identity, even if several names share a code.
 */
export type DanaTransferNotifyName = keyof DanaTransferNotifyEntries;

/** Any entry of State in the notification of a bank transfer. New codes add members to this union in minor releases. */
export type DanaTransferNotifyEntry = DanaTransferNotifyEntries[DanaTransferNotifyName];
