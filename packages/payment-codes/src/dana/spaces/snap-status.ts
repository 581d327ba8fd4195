// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** State of a transaction of DANA; the values are the codes as documented. */
export enum DanaSnapStatus {
  /**
   * Order paid.
   *
   * The order is paid, and that is final.
   *
   * Message: "Success".
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/QueryPaymentResponse.md
   * (and 2 more)
   *
   * Outcome: success (transaction). Retry: never. Compare amount and originalPartnerReferenceNo with your order, then
   * deliver once, also where the notification comes again.
   *
   * Same code as SUCCESS: compare `name`.
   */
  ORDER_PAID = "00",
  /**
   * Paid out.
   *
   * The recipient has the money, and that is final.
   *
   * Message: "Success".
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
   *
   * Outcome: success (transaction). Retry: never. Compare amount and originalPartnerReferenceNo with your record, then
   * book it as paid out, once. Do not send it again.
   *
   * Same code as ORDER_PAID: compare `name`.
   */
  SUCCESS = "00",
  /**
   * Disbursement created.
   *
   * DANA has it, and nothing has been sent yet.
   *
   * Message: "Initiated".
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
   *
   * Outcome: pending (transaction). Retry: check_status_first. Hold the amount and check the status again. Send nothing
   * under a new reference meanwhile.
   *
   * Same code as ORDER_INITIATED: compare `name`.
   */
  INITIATED = "01",
  /**
   * Order created, not paid yet.
   *
   * The order is open, and the customer has not paid it.
   *
   * Message: "Initiated" or "INIT".
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/QueryPaymentResponse.md
   * (and 2 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Let the customer pay, then wait for the notification or
   * check the status again. Create no second order before this one is closed.
   *
   * Same code as INITIATED: compare `name`.
   */
  ORDER_INITIATED = "01",
  /**
   * Paid by the customer, not final.
   *
   * The customer has paid, and DANA has not finished the payment. It can still end in another way.
   *
   * Message: "Paying".
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/QueryPaymentResponse.md
   * (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the notification or check the status again.
   * Deliver nothing before it says 00, and do not ask the customer to pay again.
   *
   * Same code as PAYING: compare `name`.
   */
  ORDER_PAYING = "02",
  /**
   * Disbursement under way.
   *
   * The money is being sent, and the result is not known yet.
   *
   * Message: "Paying".
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
   *
   * Outcome: pending (transaction). Retry: check_status_first. Hold the amount and check the status again. Send nothing
   * under a new reference meanwhile.
   *
   * Same code as ORDER_PAYING: compare `name`.
   */
  PAYING = "02",
  /**
   * Still being processed.
   *
   * The bank or DANA has not finished it, and it can still end either way.
   *
   * Message: "Pending".
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
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
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
   *
   * Outcome: reversed (transaction). Retry: never. Book the return once and credit the recipient in your own records.
   * Send it again only after somebody has found out why it came back.
   */
  REFUNDED = "04",
  /**
   * Disbursement canceled.
   *
   * It ended before the money was sent, and it will not be sent any more.
   *
   * Message: "Cancelled".
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this reference and release the amount. Another
   * attempt is a new disbursement with a new reference.
   *
   * Same code as ORDER_CLOSED: compare `name`.
   */
  CANCELED = "05",
  /**
   * Order closed.
   *
   * The order was canceled, or its time is over. It cannot be paid any more; money that was paid before a cancellation
   * goes back.
   *
   * Message: "Cancelled".
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/QueryPaymentResponse.md
   * (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this reference. If the customer still wants to pay,
   * create a new order with a new reference.
   *
   * Same code as CANCELED: compare `name`.
   */
  ORDER_CLOSED = "05",
  /**
   * Disbursement failed.
   *
   * It ended without the money being sent, although the response code says Successful.
   *
   * Message: "Failed".
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this reference and release the amount. Check the
   * destination; another attempt is a new disbursement with a new reference.
   */
  FAILED = "06",
  /**
   * Transaction not found.
   *
   * DANA did not find it when asked. That is no proof of failure, especially right after it was sent.
   *
   * Message: "Not found".
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Hold the amount and check again later. If it is still
   * not found, send it again with the same partnerReferenceNo and content, never with a new one.
   *
   * Same code as ORDER_NOT_FOUND: compare `name`.
   */
  NOT_FOUND = "07",
  /**
   * Transaction not found.
   *
   * DANA did not find the order when asked. That is no proof that nobody paid, especially right after the order was
   * created.
   *
   * Message: "Not found".
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/QueryPaymentResponse.md
   * (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the reference and check again later. If it is
   * still not found, create the order again with the same partnerReferenceNo and content, never with a new one.
   *
   * Same code as NOT_FOUND: compare `name`.
   */
  ORDER_NOT_FOUND = "07",
}

/** Properties of every entry of State of a transaction; `code` is always the code as received. */
export interface DanaSnapStatusMember<
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
  readonly space: "snap-status";
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
export interface DanaSnapStatusEntries {
  /** Order paid. */
  readonly ORDER_PAID: DanaSnapStatusMember<"ORDER_PAID", "00", null>;
  /** Paid out. */
  readonly SUCCESS: DanaSnapStatusMember<"SUCCESS", "00", null>;
  /** Disbursement created. */
  readonly INITIATED: DanaSnapStatusMember<"INITIATED", "01", null>;
  /** Order created, not paid yet. */
  readonly ORDER_INITIATED: DanaSnapStatusMember<"ORDER_INITIATED", "01", null>;
  /** Paid by the customer, not final. */
  readonly ORDER_PAYING: DanaSnapStatusMember<"ORDER_PAYING", "02", null>;
  /** Disbursement under way. */
  readonly PAYING: DanaSnapStatusMember<"PAYING", "02", null>;
  /** Still being processed. */
  readonly PENDING: DanaSnapStatusMember<"PENDING", "03", null>;
  /** Money came back. */
  readonly REFUNDED: DanaSnapStatusMember<"REFUNDED", "04", null>;
  /** Disbursement canceled. */
  readonly CANCELED: DanaSnapStatusMember<"CANCELED", "05", null>;
  /** Order closed. */
  readonly ORDER_CLOSED: DanaSnapStatusMember<"ORDER_CLOSED", "05", null>;
  /** Disbursement failed. */
  readonly FAILED: DanaSnapStatusMember<"FAILED", "06", null>;
  /** Transaction not found. */
  readonly NOT_FOUND: DanaSnapStatusMember<"NOT_FOUND", "07", null>;
  /** Transaction not found. */
  readonly ORDER_NOT_FOUND: DanaSnapStatusMember<"ORDER_NOT_FOUND", "07", null>;
}

/** Name of an entry of State of a transaction: its identity, even if several names share a code. */
export type DanaSnapStatusName = keyof DanaSnapStatusEntries;

/** Any entry of State of a transaction. New codes add members to this union in minor releases. */
export type DanaSnapStatusEntry = DanaSnapStatusEntries[DanaSnapStatusName];
