// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Payout failure code of Xendit; the values are the codes as documented. */
export enum XenditPayoutFailure {
  /**
   * Account name does not match.
   *
   * The name does not fit the beneficiary account.
   *
   * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 58 (and 1 more)
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the recipient for the name on the account, then make a new
   * payout.
   */
  ACCOUNT_NAME_MISMATCH = "ACCOUNT_NAME_MISMATCH",
  /**
   * Recipient limit exceeded.
   *
   * The recipient cannot receive this much.
   *
   * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 57 (and 4 more)
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the recipient whether the account can receive it, then make a
   * new payout of a smaller amount or to another account.
   */
  DESTINATION_LIMIT = "DESTINATION_MAXIMUM_LIMIT",
  /**
   * Merchant balance too low.
   *
   * The balance of the merchant does not cover the payout. Nothing was sent.
   *
   * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 55 (and 4 more)
   *
   * Outcome: failed (transaction). Retry: after_fix. Top up the balance, then make a new payout with a new reference_id
   * and a new idempotency-key.
   */
  MERCHANT_BALANCE_TOO_LOW = "INSUFFICIENT_BALANCE",
  /**
   * Beneficiary account not valid.
   *
   * The beneficiary account does not exist or is not valid. The same payout would fail again.
   *
   * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 56 (and 4 more)
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the recipient for the right account, then make a new payout.
   */
  INVALID_DESTINATION = "INVALID_DESTINATION",
  /**
   * Rejected by channel.
   *
   * The channel could not credit the beneficiary account, or had a problem of its own.
   *
   * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 59 (and 4 more)
   *
   * Outcome: failed (transaction). Retry: after_fix. Make sure that the account is active and takes this currency, then
   * make a new payout.
   */
  REJECTED_BY_CHANNEL = "REJECTED_BY_CHANNEL",
  /**
   * Failed because of recipient.
   *
   * The payout is reported as failed because of something about the recipient that no page explains.
   *
   * Source: https://docs.xendit.co/apidocs/create-payout-v3
   *
   * Outcome: failed (transaction). Retry: check_status_first. Ask Xendit what it means. A person decides about another
   * payout after that.
   */
  SLS_RECIPIENT = "SLS_RECIPIENT",
  /**
   * Failed because of sender.
   *
   * The payout is reported as failed because of something about the sender that no page explains.
   *
   * Source: https://docs.xendit.co/apidocs/create-payout-v3
   *
   * Outcome: failed (transaction). Retry: check_status_first. Ask Xendit what it means. A person decides about another
   * payout after that.
   */
  SLS_SENDER = "SLS_SENDER",
  /**
   * Temporary error at channel.
   *
   * The network of the channel had a temporary problem. The payout was not made.
   *
   * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 60 (and 4 more)
   *
   * Outcome: failed (transaction). Retry: later. Check the status once more, then make a new payout in one to three
   * hours.
   */
  TEMPORARY_ERROR = "TEMPORARY_TRANSFER_ERROR",
  /**
   * Transfer not possible.
   *
   * The payout ended for good, mostly because fields of it are not valid. The same one would fail again.
   *
   * Source: https://docs.xendit.co/docs/payout-status-lifecycle line 61 (and 4 more)
   *
   * Outcome: failed (transaction). Retry: after_fix. Check the fields of the payout, then make a new one.
   */
  TRANSFER_ERROR = "TRANSFER_ERROR",
}

/** Properties of every entry of Payout failure code; `code` is always the code as received. */
export interface XenditPayoutFailureMember<
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
  readonly space: "payout-failure";
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
export interface XenditPayoutFailureEntries {
  /** Account name does not match. */
  readonly ACCOUNT_NAME_MISMATCH: XenditPayoutFailureMember<"ACCOUNT_NAME_MISMATCH", "ACCOUNT_NAME_MISMATCH", null>;
  /** Recipient limit exceeded. */
  readonly DESTINATION_LIMIT: XenditPayoutFailureMember<"DESTINATION_LIMIT", "DESTINATION_MAXIMUM_LIMIT", null>;
  /** Merchant balance too low. */
  readonly MERCHANT_BALANCE_TOO_LOW: XenditPayoutFailureMember<"MERCHANT_BALANCE_TOO_LOW", "INSUFFICIENT_BALANCE", null>;
  /** Beneficiary account not valid. */
  readonly INVALID_DESTINATION: XenditPayoutFailureMember<"INVALID_DESTINATION", "INVALID_DESTINATION", null>;
  /** Rejected by channel. */
  readonly REJECTED_BY_CHANNEL: XenditPayoutFailureMember<"REJECTED_BY_CHANNEL", "REJECTED_BY_CHANNEL", null>;
  /** Failed because of recipient. */
  readonly SLS_RECIPIENT: XenditPayoutFailureMember<"SLS_RECIPIENT", "SLS_RECIPIENT", null>;
  /** Failed because of sender. */
  readonly SLS_SENDER: XenditPayoutFailureMember<"SLS_SENDER", "SLS_SENDER", null>;
  /** Temporary error at channel. */
  readonly TEMPORARY_ERROR: XenditPayoutFailureMember<"TEMPORARY_ERROR", "TEMPORARY_TRANSFER_ERROR", null>;
  /** Transfer not possible. */
  readonly TRANSFER_ERROR: XenditPayoutFailureMember<"TRANSFER_ERROR", "TRANSFER_ERROR", null>;
}

/** Name of an entry of Payout failure code: its identity, even if several names share a code. */
export type XenditPayoutFailureName = keyof XenditPayoutFailureEntries;

/** Any entry of Payout failure code. New codes add members to this union in minor releases. */
export type XenditPayoutFailureEntry = XenditPayoutFailureEntries[XenditPayoutFailureName];
