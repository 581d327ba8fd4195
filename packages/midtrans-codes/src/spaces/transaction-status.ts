// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Transaction status of Midtrans; the values are the codes as documented. */
export enum MidtransTransactionStatus {
  /**
   * Authorized, not captured.
   *
   * The amount is on hold on the card and has not been charged yet. Without a capture in time, the transaction is
   * canceled.
   *
   * Source: https://docs.midtrans.com/reference/transaction-status line 18
   *
   * Outcome: action_required (transaction). Retry: never. Capture the amount in time, and only with fraud_status
   * accept; with challenge, decide on the review first, and with deny, cancel the transaction. Do not charge the card
   * again, and do not treat the order as paid.
   */
  AUTHORIZE = "authorize",
  /**
   * Transaction canceled.
   *
   * Midtrans, the bank or the merchant canceled the transaction before settlement, so no payment stands. It can follow
   * an authorization or a capture.
   *
   * Source: https://docs.midtrans.com/reference/transaction-status line 43 (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. If the order was recorded as paid after a capture,
   * reverse that entry. Close this order_id. If the customer still wants to pay, create a new transaction with a new
   * order_id.
   */
  CANCEL = "cancel",
  /**
   * Captured, fraud status decides.
   *
   * The amount was captured from the card. It counts as paid only together with fraud_status accept; with challenge the
   * merchant still has to decide.
   *
   * Source: https://docs.midtrans.com/reference/transaction-status line 23 (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Read fraud_status and treat the order as paid only with
   * accept. Otherwise check the status again, and send nothing under a new order_id until the result is final.
   *
   * Same code as CAPTURE_ACCEPTED, CAPTURE_CHALLENGED and CAPTURE_DENIED: compare `name`.
   */
  CAPTURE = "capture",
  /**
   * Captured and accepted.
   *
   * The amount was captured from the card and the fraud screening accepted it.
   *
   * Source: https://docs.midtrans.com/reference/transaction-status (and 1 more)
   *
   * Outcome: success (transaction). Retry: never. Compare amount and order_id with your records, then record the
   * payment once. There is nothing to send again.
   *
   * Same code as CAPTURE, CAPTURE_CHALLENGED and CAPTURE_DENIED: compare `name`.
   */
  CAPTURE_ACCEPTED = "capture",
  /**
   * Captured, review needed.
   *
   * The amount was captured, and the fraud screening leaves the decision to the merchant. It does not count as paid
   * yet.
   *
   * Source: https://docs.midtrans.com/reference/transaction-status (and 1 more)
   *
   * Outcome: action_required (transaction). Retry: check_status_first. Approve or deny the transaction in the dashboard
   * or through the API, then check the status. Deliver nothing before that.
   *
   * Same code as CAPTURE, CAPTURE_ACCEPTED and CAPTURE_DENIED: compare `name`.
   */
  CAPTURE_CHALLENGED = "capture",
  /**
   * Captured, but denied.
   *
   * The amount was captured although the fraud screening denied it. The two contradict each other.
   *
   * Source: https://docs.midtrans.com/reference/transaction-status (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status again and look at the transaction in
   * the dashboard. Deliver nothing and send nothing under a new order_id until it is clear.
   *
   * Same code as CAPTURE, CAPTURE_ACCEPTED and CAPTURE_CHALLENGED: compare `name`.
   */
  CAPTURE_DENIED = "capture",
  /**
   * Charged back.
   *
   * The payment took place, and the bank took the money back on behalf of the cardholder.
   *
   * Source: https://docs.midtrans.com/reference/transaction-status line 58
   *
   * Outcome: reversed (transaction). Retry: never. Record the chargeback once and hold deliveries that are still open.
   * Do not refund this order on top of it, and do not charge it again.
   */
  CHARGEBACK = "chargeback",
  /**
   * Transaction denied.
   *
   * The payment provider, the fraud screening or the merchant declined the transaction, so it was not paid. For
   * Permata, Mandiri Bill and Indomaret, it can also follow a settlement that was reversed.
   *
   * Source: https://docs.midtrans.com/reference/transaction-status line 33 (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_other_method. If the order was recorded as paid after a settlement,
   * reverse that entry. Make sure that no other attempt under this order_id is open or paid, then offer another payment
   * method.
   */
  DENY = "deny",
  /**
   * Transaction expired.
   *
   * The payment was not completed in time and the transaction can no longer be paid.
   *
   * Source: https://docs.midtrans.com/reference/transaction-status line 68
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this order_id. If the customer still wants to pay,
   * create a new transaction with a new order_id.
   */
  EXPIRE = "expire",
  /**
   * Error during processing.
   *
   * An unexpected error occurred while the transaction was processed, mostly because the bank did not answer. It may or
   * may not have been paid.
   *
   * Source: https://docs.midtrans.com/reference/transaction-status line 73 (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status with Midtrans and reconcile with the
   * bank. Send nothing under a new order_id until the result is final.
   */
  FAILURE = "failure",
  /**
   * Charged back in part.
   *
   * The payment took place, and the bank took part of the money back on behalf of the cardholder; the rest still
   * stands.
   *
   * Source: https://docs.midtrans.com/reference/transaction-status line 63
   *
   * Outcome: reversed (transaction). Retry: never. Record the amount that was charged back once and keep the rest as
   * paid. Do not refund the same part on top of it, and do not charge it again.
   */
  PARTIAL_CHARGEBACK = "partial_chargeback",
  /**
   * Refunded in part.
   *
   * Part of the payment is marked as refunded; the rest still stands.
   *
   * Source: https://docs.midtrans.com/reference/transaction-status line 53 (and 1 more)
   *
   * Outcome: reversed (transaction). Retry: never. Compare refund_amount with your records, record what is new once and
   * keep the rest as paid. Do not send the same refund again.
   */
  PARTIAL_REFUND = "partial_refund",
  /**
   * Waiting for the customer.
   *
   * The transaction was created and is waiting for the customer to pay or to complete 3-D Secure.
   *
   * Source: https://docs.midtrans.com/reference/transaction-status line 38
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the notification or check the status again.
   * Meanwhile, send nothing under a new order_id.
   */
  PENDING = "pending",
  /**
   * Refunded.
   *
   * The payment took place and is marked as refunded in full. The money may still be on its way to the customer.
   *
   * Source: https://docs.midtrans.com/reference/transaction-status line 48 (and 1 more)
   *
   * Outcome: reversed (transaction). Retry: never. Record the refund once and do not send it again. bank_confirmed_at
   * in the refund notification shows that the bank has confirmed it.
   */
  REFUND = "refund",
  /**
   * Payment settled.
   *
   * The payment was received. With Permata, Mandiri Bill and Indomaret, it can still turn into deny within 1 to 5
   * minutes because of a reversal.
   *
   * Source: https://docs.midtrans.com/reference/transaction-status line 28 (and 1 more)
   *
   * Outcome: success (transaction). Retry: never. Compare amount and order_id with your records, then record the
   * payment once; nothing is sent again. For Permata, Mandiri Bill and Indomaret, check the status again after 5
   * minutes before you deliver.
   *
   * Same code as SETTLEMENT_CONTRADICTED: compare `name`.
   */
  SETTLEMENT = "settlement",
  /**
   * Settled, but not accepted.
   *
   * The payment was settled although the fraud screening did not accept it. The two contradict each other.
   *
   * Source: https://docs.midtrans.com/reference/transaction-status (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status again and look at the transaction in
   * the dashboard. Deliver nothing and send nothing under a new order_id until it is clear.
   *
   * Same code as SETTLEMENT: compare `name`.
   */
  SETTLEMENT_CONTRADICTED = "settlement",
}

/** Properties of every entry of Transaction status; `code` is always the code as received. */
export interface MidtransTransactionStatusMember<
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
  readonly space: "transaction-status";
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
export interface MidtransTransactionStatusEntries {
  /** Authorized, not captured. */
  readonly AUTHORIZE: MidtransTransactionStatusMember<"AUTHORIZE", "authorize", null>;
  /** Transaction canceled. */
  readonly CANCEL: MidtransTransactionStatusMember<"CANCEL", "cancel", null>;
  /** Captured, fraud status decides. */
  readonly CAPTURE: MidtransTransactionStatusMember<"CAPTURE", "capture", null>;
  /** Captured and accepted. */
  readonly CAPTURE_ACCEPTED: MidtransTransactionStatusMember<"CAPTURE_ACCEPTED", "capture", null>;
  /** Captured, review needed. */
  readonly CAPTURE_CHALLENGED: MidtransTransactionStatusMember<"CAPTURE_CHALLENGED", "capture", null>;
  /** Captured, but denied. */
  readonly CAPTURE_DENIED: MidtransTransactionStatusMember<"CAPTURE_DENIED", "capture", null>;
  /** Charged back. */
  readonly CHARGEBACK: MidtransTransactionStatusMember<"CHARGEBACK", "chargeback", null>;
  /** Transaction denied. */
  readonly DENY: MidtransTransactionStatusMember<"DENY", "deny", null>;
  /** Transaction expired. */
  readonly EXPIRE: MidtransTransactionStatusMember<"EXPIRE", "expire", null>;
  /** Error during processing. */
  readonly FAILURE: MidtransTransactionStatusMember<"FAILURE", "failure", null>;
  /** Charged back in part. */
  readonly PARTIAL_CHARGEBACK: MidtransTransactionStatusMember<"PARTIAL_CHARGEBACK", "partial_chargeback", null>;
  /** Refunded in part. */
  readonly PARTIAL_REFUND: MidtransTransactionStatusMember<"PARTIAL_REFUND", "partial_refund", null>;
  /** Waiting for the customer. */
  readonly PENDING: MidtransTransactionStatusMember<"PENDING", "pending", null>;
  /** Refunded. */
  readonly REFUND: MidtransTransactionStatusMember<"REFUND", "refund", null>;
  /** Payment settled. */
  readonly SETTLEMENT: MidtransTransactionStatusMember<"SETTLEMENT", "settlement", null>;
  /** Settled, but not accepted. */
  readonly SETTLEMENT_CONTRADICTED: MidtransTransactionStatusMember<"SETTLEMENT_CONTRADICTED", "settlement", null>;
}

/** Name of an entry of Transaction status: its identity, even if several names share a code. */
export type MidtransTransactionStatusName = keyof MidtransTransactionStatusEntries;

/** Any entry of Transaction status. New codes add members to this union in minor releases. */
export type MidtransTransactionStatusEntry = MidtransTransactionStatusEntries[MidtransTransactionStatusName];
