// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Payouts API HTTP status of Midtrans; the values are the codes as documented. */
export enum MidtransPayoutApi {
  /**
   * Payouts not approved.
   *
   * This approval was refused: the payouts were not found, are not queued any more, or the OTP is wrong. They may have
   * been approved before.
   *
   * Message: "An error occurred when approving payouts".
   *
   * Source: https://github.com/Midtrans/midtrans-go (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of each payout before anything else is
   * sent.
   *
   * Same code as CREATION_REFUSED and REJECTION_REFUSED: compare `name`.
   */
  APPROVAL_REFUSED = "400",
  /**
   * Payouts not created.
   *
   * None of the payouts in this request was created; errors lists what is wrong with each.
   *
   * Message: "An error occurred when creating payouts".
   *
   * Source: https://github.com/Midtrans/midtrans-go (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct what errors lists, then send the request again.
   *
   * Same code as APPROVAL_REFUSED and REJECTION_REFUSED: compare `name`.
   */
  CREATION_REFUSED = "400",
  /**
   * Payouts not rejected.
   *
   * This rejection was refused: the payouts were not found or are not queued any more. They may be on their way to the
   * bank.
   *
   * Message: "An error occurred when rejecting payouts".
   *
   * Source: https://github.com/Midtrans/midtrans-go (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of each payout before anything else is
   * sent.
   *
   * Same code as APPROVAL_REFUSED and CREATION_REFUSED: compare `name`.
   */
  REJECTION_REFUSED = "400",
  /**
   * Key not accepted.
   *
   * The payouts API did not accept the key of this request. Creators and approvers have keys of their own.
   *
   * Source: https://github.com/Midtrans/midtrans-go (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check the key and its role, and make sure that it belongs to this
   * environment. Then send the request again.
   */
  ACCESS_DENIED = "401",
  /**
   * Payout not found.
   *
   * Midtrans finds no payout for this reference_no. That is no proof that none was made.
   *
   * Source: https://github.com/Midtrans/midtrans-go (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the reference_no and the environment, then check
   * the status again. Create no second payout before it is clear.
   */
  PAYOUT_NOT_FOUND = "404",
  /**
   * Internal error at the provider.
   *
   * The payouts API had an internal error. The code does not say whether payouts were created or approved.
   *
   * Source: https://github.com/Midtrans/midtrans-go (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the payouts, in their list where no
   * reference_no is known. Create no second payout before that.
   */
  INTERNAL_SERVER_ERROR = "500",
}

/** Properties of every entry of Payouts API HTTP status; `code` is always the code as received. */
export interface MidtransPayoutApiMember<
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
  readonly space: "payout-api";
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
export interface MidtransPayoutApiEntries {
  /** Payouts not approved. */
  readonly APPROVAL_REFUSED: MidtransPayoutApiMember<"APPROVAL_REFUSED", "400", null>;
  /** Payouts not created. */
  readonly CREATION_REFUSED: MidtransPayoutApiMember<"CREATION_REFUSED", "400", null>;
  /** Payouts not rejected. */
  readonly REJECTION_REFUSED: MidtransPayoutApiMember<"REJECTION_REFUSED", "400", null>;
  /** Key not accepted. */
  readonly ACCESS_DENIED: MidtransPayoutApiMember<"ACCESS_DENIED", "401", null>;
  /** Payout not found. */
  readonly PAYOUT_NOT_FOUND: MidtransPayoutApiMember<"PAYOUT_NOT_FOUND", "404", null>;
  /** Internal error at the provider. */
  readonly INTERNAL_SERVER_ERROR: MidtransPayoutApiMember<"INTERNAL_SERVER_ERROR", "500", null>;
}

/** Name of an entry of Payouts API HTTP status: its identity, even if several names share a code. */
export type MidtransPayoutApiName = keyof MidtransPayoutApiEntries;

/** Any entry of Payouts API HTTP status. New codes add members to this union in minor releases. */
export type MidtransPayoutApiEntry = MidtransPayoutApiEntries[MidtransPayoutApiName];
