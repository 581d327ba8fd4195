// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Refund failure code of Xendit; the values are the codes as documented. */
export enum XenditRefundFailure {
  /**
   * Account of customer blocked.
   *
   * The account of the customer cannot receive the refund, as access to it is blocked.
   *
   * Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * Outcome: failed (transaction). Retry: never. Agree with the customer on another way to give the money back.
   */
  ACCOUNT_ACCESS_BLOCKED = "ACCOUNT_ACCESS_BLOCKED",
  /**
   * Account of customer not found.
   *
   * The account that paid was not found, so it cannot receive the refund.
   *
   * Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * Outcome: failed (transaction). Retry: never. Agree with the customer on another way to give the money back.
   */
  ACCOUNT_NOT_FOUND = "ACCOUNT_NOT_FOUND",
  /**
   * Refund sent before.
   *
   * The channel takes this refund for a repetition, so an earlier one may have been made.
   *
   * Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * Outcome: failed (transaction). Retry: check_status_first. Look up the earlier refund of this payment and ask Xendit
   * to check it. Send no other refund before that.
   */
  DUPLICATE_REFUND = "DUPLICATE_ERROR",
  /**
   * Merchant balance too low.
   *
   * The balance of the merchant does not cover the refund.
   *
   * Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * Outcome: failed (transaction). Retry: after_fix. Top up the balance, then send a new refund. The customer did
   * nothing wrong.
   */
  MERCHANT_BALANCE_TOO_LOW = "INSUFFICIENT_BALANCE",
  /**
   * Refund failed, no reason given.
   *
   * The channel reports that the refund failed and gives no reason.
   *
   * Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * Outcome: failed (transaction). Retry: check_status_first. Ask Xendit for the reason. Send no other refund before a
   * person has looked at it.
   */
  REFUND_FAILED = "REFUND_FAILED",
}

/** Properties of every entry of Refund failure code; `code` is always the code as received. */
export interface XenditRefundFailureMember<
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
  readonly space: "refund-failure";
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
export interface XenditRefundFailureEntries {
  /** Account of customer blocked. */
  readonly ACCOUNT_ACCESS_BLOCKED: XenditRefundFailureMember<"ACCOUNT_ACCESS_BLOCKED", "ACCOUNT_ACCESS_BLOCKED", null>;
  /** Account of customer not found. */
  readonly ACCOUNT_NOT_FOUND: XenditRefundFailureMember<"ACCOUNT_NOT_FOUND", "ACCOUNT_NOT_FOUND", null>;
  /** Refund sent before. */
  readonly DUPLICATE_REFUND: XenditRefundFailureMember<"DUPLICATE_REFUND", "DUPLICATE_ERROR", null>;
  /** Merchant balance too low. */
  readonly MERCHANT_BALANCE_TOO_LOW: XenditRefundFailureMember<"MERCHANT_BALANCE_TOO_LOW", "INSUFFICIENT_BALANCE", null>;
  /** Refund failed, no reason given. */
  readonly REFUND_FAILED: XenditRefundFailureMember<"REFUND_FAILED", "REFUND_FAILED", null>;
}

/** Name of an entry of Refund failure code: its identity, even if several names share a code. */
export type XenditRefundFailureName = keyof XenditRefundFailureEntries;

/** Any entry of Refund failure code. New codes add members to this union in minor releases. */
export type XenditRefundFailureEntry = XenditRefundFailureEntries[XenditRefundFailureName];
