// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Status code about a linked account of Midtrans; the values are the codes as documented. */
export enum MidtransAccount {
  /**
   * GoPay account linked.
   *
   * The account is linked and can be charged. This call charged nothing.
   *
   * Source: https://docs.midtrans.com/reference/get-pay-account
   *
   * Outcome: success (request). Retry: never. Keep the account_id and the token of a payment option, and charge with
   * them.
   */
  ACCOUNT_LINKED = "200",
  /**
   * Customer has to confirm link.
   *
   * The link is prepared and waits for the customer, who confirms it in GoPay. No payment exists.
   *
   * Source: https://docs.midtrans.com/reference/create-pay-account (and 1 more)
   *
   * Outcome: action_required (request). Retry: never. Send the customer to one of the addresses in actions. The account
   * notification, or a query about the account, says when it is linked.
   */
  LINK_PENDING = "201",
  /**
   * Account request denied.
   *
   * GoPay denied this request to link or unlink the account; channel_response_message says why. Nothing was charged.
   *
   * Source: https://docs.midtrans.com/reference/create-pay-account (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct what channel_response_message names, then send the request
   * again. The account is as it was before.
   */
  ACCOUNT_REQUEST_DENIED = "202",
  /**
   * Account not linked.
   *
   * The account is not linked, or no longer linked, or the link expired before the customer confirmed it. The code also
   * confirms that an account was unlinked.
   *
   * Source: https://docs.midtrans.com/reference/get-pay-account (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. After an unlinking that you asked for, there is nothing to do.
   * Otherwise ask the customer to link the account again.
   */
  PAY_ACCOUNT_DISABLED = "204",
  /**
   * Linked account not found.
   *
   * Midtrans knows no account under this account_id. Nothing was charged.
   *
   * Source: https://docs.midtrans.com/reference/status-code-reference
   *
   * Outcome: rejected (request). Retry: after_fix. Check the account_id and the environment. If they are right, ask the
   * customer to link the account again.
   */
  ACCOUNT_NOT_FOUND = "404",
  /**
   * Duplicate request.
   *
   * Midtrans refused this request about the account, because it was sent before. Nothing was charged.
   *
   * Source: https://docs.midtrans.com/reference/code-4xx
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the state of the account first, as it may be linked
   * already.
   */
  DUPLICATE_REQUEST = "406",
  /**
   * Internal error at the provider.
   *
   * Midtrans had an internal error. Whether the account was linked or unlinked is not known; nothing was charged.
   *
   * Source: https://docs.midtrans.com/reference/code-5xx
   *
   * Outcome: unknown (request). Retry: check_status_first. Check the state of the account, then send the request again
   * if it is still needed.
   */
  ACCOUNT_INTERNAL_ERROR = "500",
  /**
   * GoPay cannot be reached.
   *
   * Midtrans could not reach GoPay. Whether the account was linked or unlinked is not known; nothing was charged.
   *
   * Source: https://docs.midtrans.com/reference/code-5xx
   *
   * Outcome: unknown (request). Retry: check_status_first. Check the state of the account, then send the request again
   * if it is still needed.
   */
  ACCOUNT_NO_CONNECTION = "502",
  /**
   * GoPay not available.
   *
   * Whether the account was linked or unlinked is not known; nothing was charged.
   *
   * Source: https://docs.midtrans.com/reference/code-5xx
   *
   * Outcome: unknown (request). Retry: check_status_first. Check the state of the account, then send the request again
   * if it is still needed.
   */
  ACCOUNT_UNAVAILABLE = "503",
  /**
   * Timeout waiting for an answer.
   *
   * The request was not answered in time. Whether the account was linked or unlinked is not known; nothing was charged.
   *
   * Source: https://docs.midtrans.com/reference/code-5xx
   *
   * Outcome: unknown (request). Retry: check_status_first. Check the state of the account, then send the request again
   * if it is still needed.
   */
  ACCOUNT_TIMEOUT = "504",
}

/** Properties of every entry of Status code about a linked account; `code` is always the code as received. */
export interface MidtransAccountMember<
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
  readonly space: "account";
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
export interface MidtransAccountEntries {
  /** GoPay account linked. */
  readonly ACCOUNT_LINKED: MidtransAccountMember<"ACCOUNT_LINKED", "200", null>;
  /** Customer has to confirm link. */
  readonly LINK_PENDING: MidtransAccountMember<"LINK_PENDING", "201", null>;
  /** Account request denied. */
  readonly ACCOUNT_REQUEST_DENIED: MidtransAccountMember<"ACCOUNT_REQUEST_DENIED", "202", null>;
  /** Account not linked. */
  readonly PAY_ACCOUNT_DISABLED: MidtransAccountMember<"PAY_ACCOUNT_DISABLED", "204", null>;
  /** Linked account not found. */
  readonly ACCOUNT_NOT_FOUND: MidtransAccountMember<"ACCOUNT_NOT_FOUND", "404", null>;
  /** Duplicate request. */
  readonly DUPLICATE_REQUEST: MidtransAccountMember<"DUPLICATE_REQUEST", "406", null>;
  /** Internal error at the provider. */
  readonly ACCOUNT_INTERNAL_ERROR: MidtransAccountMember<"ACCOUNT_INTERNAL_ERROR", "500", null>;
  /** GoPay cannot be reached. */
  readonly ACCOUNT_NO_CONNECTION: MidtransAccountMember<"ACCOUNT_NO_CONNECTION", "502", null>;
  /** GoPay not available. */
  readonly ACCOUNT_UNAVAILABLE: MidtransAccountMember<"ACCOUNT_UNAVAILABLE", "503", null>;
  /** Timeout waiting for an answer. */
  readonly ACCOUNT_TIMEOUT: MidtransAccountMember<"ACCOUNT_TIMEOUT", "504", null>;
}

/** Name of an entry of Status code about a linked account: its identity, even if several names share a code. */
export type MidtransAccountName = keyof MidtransAccountEntries;

/** Any entry of Status code about a linked account. New codes add members to this union in minor releases. */
export type MidtransAccountEntry = MidtransAccountEntries[MidtransAccountName];
