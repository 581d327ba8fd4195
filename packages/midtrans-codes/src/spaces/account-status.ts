// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** State of a linked account of Midtrans; the values are the codes as documented. */
export enum MidtransAccountStatus {
  /**
   * Account not linked.
   *
   * The account is no longer linked. This also confirms that it was unlinked.
   *
   * Source: https://docs.midtrans.com/reference/get-pay-account (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. After an unlinking that you asked for, there is nothing to do.
   * Otherwise ask the customer to link the account again.
   */
  PAY_ACCOUNT_DISABLED = "DISABLED",
  /**
   * GoPay account linked.
   *
   * The account is linked and can be charged. This call charged nothing.
   *
   * Source: https://docs.midtrans.com/reference/get-pay-account (and 1 more)
   *
   * Outcome: success (request). Retry: never. Keep the account_id and the token of a payment option, and charge with
   * them.
   *
   * Same code as ACCOUNT_LINKED_UNCERTAIN and ACCOUNT_STILL_LINKED: compare `name`.
   */
  ACCOUNT_LINKED = "ENABLED",
  /**
   * Account reported as linked, check it.
   *
   * The account is reported as linked, and the status code beside it is not that of a success. This request charged
   * nothing.
   *
   * Source: https://docs.midtrans.com/reference/unbind-pay-account
   *
   * Outcome: unknown (request). Retry: check_status_first. Check the state of the account before you charge with it or
   * send the request again.
   *
   * Same code as ACCOUNT_LINKED and ACCOUNT_STILL_LINKED: compare `name`.
   */
  ACCOUNT_LINKED_UNCERTAIN = "ENABLED",
  /**
   * Account linked, request refused.
   *
   * The account is linked, and the request about it was refused.
   *
   * Source: https://docs.midtrans.com/reference/unbind-pay-account
   *
   * Outcome: rejected (request). Retry: after_fix. Correct what the status code names before the request is sent again.
   * The account is as it was before.
   *
   * Same code as ACCOUNT_LINKED and ACCOUNT_LINKED_UNCERTAIN: compare `name`.
   */
  ACCOUNT_STILL_LINKED = "ENABLED",
  /**
   * Link expired.
   *
   * The link expired before the customer confirmed it, so the account is not linked.
   *
   * Source: https://docs.midtrans.com/reference/get-pay-account
   *
   * Outcome: rejected (request). Retry: after_fix. Ask the customer to link the account again.
   */
  LINK_EXPIRED = "EXPIRED",
  /**
   * Customer has to confirm link.
   *
   * The link is prepared and waits for the customer, who confirms it in GoPay. No payment exists.
   *
   * Source: https://docs.midtrans.com/reference/create-pay-account (and 1 more)
   *
   * Outcome: action_required (request). Retry: never. Send the customer to one of the addresses in actions. The account
   * notification, or a query about the account, says when it is linked.
   *
   * Same code as LINK_UNCERTAIN: compare `name`.
   */
  LINK_PENDING = "PENDING",
  /**
   * Link pending, request failed.
   *
   * The link is reported as pending, and the status code beside it is not that of a success. No payment exists.
   *
   * Source: https://docs.midtrans.com/reference/get-pay-account
   *
   * Outcome: unknown (request). Retry: check_status_first. Check the state of the account before you send the customer
   * to confirm the link, or send the request again.
   *
   * Same code as LINK_PENDING: compare `name`.
   */
  LINK_UNCERTAIN = "PENDING",
}

/** Properties of every entry of State of a linked account; `code` is always the code as received. */
export interface MidtransAccountStatusMember<
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
  readonly space: "account-status";
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
export interface MidtransAccountStatusEntries {
  /** Account not linked. */
  readonly PAY_ACCOUNT_DISABLED: MidtransAccountStatusMember<"PAY_ACCOUNT_DISABLED", "DISABLED", null>;
  /** GoPay account linked. */
  readonly ACCOUNT_LINKED: MidtransAccountStatusMember<"ACCOUNT_LINKED", "ENABLED", null>;
  /** Account reported as linked, check it. */
  readonly ACCOUNT_LINKED_UNCERTAIN: MidtransAccountStatusMember<"ACCOUNT_LINKED_UNCERTAIN", "ENABLED", null>;
  /** Account linked, request refused. */
  readonly ACCOUNT_STILL_LINKED: MidtransAccountStatusMember<"ACCOUNT_STILL_LINKED", "ENABLED", null>;
  /** Link expired. */
  readonly LINK_EXPIRED: MidtransAccountStatusMember<"LINK_EXPIRED", "EXPIRED", null>;
  /** Customer has to confirm link. */
  readonly LINK_PENDING: MidtransAccountStatusMember<"LINK_PENDING", "PENDING", null>;
  /** Link pending, request failed. */
  readonly LINK_UNCERTAIN: MidtransAccountStatusMember<"LINK_UNCERTAIN", "PENDING", null>;
}

/** Name of an entry of State of a linked account: its identity, even if several names share a code. */
export type MidtransAccountStatusName = keyof MidtransAccountStatusEntries;

/** Any entry of State of a linked account. New codes add members to this union in minor releases. */
export type MidtransAccountStatusEntry = MidtransAccountStatusEntries[MidtransAccountStatusName];
