// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

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
   * GoPay account not linked.
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

/** Entries by name, for handlers keyed by name. */
export interface MidtransAccountEntries {
  /** GoPay account linked. */
  readonly ACCOUNT_LINKED: MidtransAccountMember<"ACCOUNT_LINKED", "200", null>;
  /** Customer has to confirm link. */
  readonly LINK_PENDING: MidtransAccountMember<"LINK_PENDING", "201", null>;
  /** Account request denied. */
  readonly ACCOUNT_REQUEST_DENIED: MidtransAccountMember<"ACCOUNT_REQUEST_DENIED", "202", null>;
  /** GoPay account not linked. */
  readonly PAY_ACCOUNT_DISABLED: MidtransAccountMember<"PAY_ACCOUNT_DISABLED", "204", null>;
}

/** Name of an entry of Status code about a linked account: its identity, even if several names share a code. */
export type MidtransAccountName = keyof MidtransAccountEntries;

/** Any entry of Status code about a linked account. New codes add members to this union in minor releases. */
export type MidtransAccountEntry = MidtransAccountEntries[MidtransAccountName];
