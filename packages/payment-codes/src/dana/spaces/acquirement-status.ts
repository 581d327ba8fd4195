// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** State of the acquirement behind an order of DANA; the values are the codes as documented. */
export enum DanaAcquirementStatus {
  /**
   * Order canceled.
   *
   * Money that was paid before goes back.
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this reference if latestTransactionStatus is 05;
   * otherwise check the status again. Another order has a new reference.
   */
  CANCELED = "CANCELLED",
  /**
   * Order closed.
   *
   * The order cannot be paid any more. The page does not say whether it was paid before.
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this reference if latestTransactionStatus is 05;
   * otherwise check the status again. Another order has a new reference.
   */
  CLOSED = "CLOSED",
  /**
   * Created, not paid yet.
   *
   * The order is there, and the customer has not paid it.
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
   *
   * Outcome: pending (transaction). Retry: check_status_first. Read latestTransactionStatus, then wait for the
   * notification or check the status again. Create no second order before this one is closed.
   */
  CREATED = "INIT",
  /**
   * Paid and accepted by merchant.
   *
   * The customer has paid, and the merchant accepted the order afterwards.
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
   *
   * Outcome: success (transaction). Retry: never. Compare amount and reference with your order, then deliver once.
   * Where latestTransactionStatus says anything but 00, check the status again.
   */
  ACCEPTED_BY_MERCHANT = "MERCHANT_ACCEPT",
  /**
   * Paid by the customer, not final.
   *
   * The customer has paid, and DANA has not finished the payment.
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the notification or check the status again. Do
   * not ask the customer to pay again.
   */
  PAYING = "PAYING",
  /**
   * Order succeeded.
   *
   * The customer has paid the order.
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
   *
   * Outcome: success (transaction). Retry: never. Compare amount and reference with your order, then deliver once.
   * Where latestTransactionStatus says anything but 00, check the status again.
   */
  SUCCEEDED = "SUCCESS",
}

/** Properties of every entry of State of the acquirement behind an order; `code` is always the code as received. */
export interface DanaAcquirementStatusMember<
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
  readonly space: "acquirement-status";
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
export interface DanaAcquirementStatusEntries {
  /** Order canceled. */
  readonly CANCELED: DanaAcquirementStatusMember<"CANCELED", "CANCELLED", null>;
  /** Order closed. */
  readonly CLOSED: DanaAcquirementStatusMember<"CLOSED", "CLOSED", null>;
  /** Created, not paid yet. */
  readonly CREATED: DanaAcquirementStatusMember<"CREATED", "INIT", null>;
  /** Paid and accepted by merchant. */
  readonly ACCEPTED_BY_MERCHANT: DanaAcquirementStatusMember<"ACCEPTED_BY_MERCHANT", "MERCHANT_ACCEPT", null>;
  /** Paid by the customer, not final. */
  readonly PAYING: DanaAcquirementStatusMember<"PAYING", "PAYING", null>;
  /** Order succeeded. */
  readonly SUCCEEDED: DanaAcquirementStatusMember<"SUCCEEDED", "SUCCESS", null>;
}

/** Name of an entry of State of the acquirement behind an order: its identity, even if several names share a code. */
export type DanaAcquirementStatusName = keyof DanaAcquirementStatusEntries;

/** Any entry of State of the acquirement behind an order. New codes add members to this union in minor releases. */
export type DanaAcquirementStatusEntry = DanaAcquirementStatusEntries[DanaAcquirementStatusName];
