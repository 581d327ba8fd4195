// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Fraud status of Midtrans; the values are the codes as documented. */
export enum MidtransFraudStatus {
  /**
   * Fraud screening passed.
   *
   * The fraud screening of Midtrans found nothing against the transaction. That is no proof of payment: the value also
   * stands beside transactions that are pending or denied.
   *
   * Source: https://docs.midtrans.com/reference/fraud-status (and 1 more)
   *
   * Outcome: success (request). Retry: never. Read transaction_status for the payment itself. Do not deliver on this
   * value alone.
   */
  ACCEPT = "accept",
  /**
   * Merchant has to decide.
   *
   * The fraud screening of Midtrans could not decide, so the merchant approves or denies the transaction. If the
   * merchant does not decide in time, Midtrans ends it.
   *
   * Source: https://docs.midtrans.com/reference/fraud-status
   *
   * Outcome: action_required (transaction). Retry: check_status_first. Approve or deny the transaction in the dashboard
   * or through the API, then check the status again. Until the result is final, deliver nothing and send nothing under
   * a new order_id.
   */
  CHALLENGE = "challenge",
  /**
   * Declined by fraud screening.
   *
   * The fraud screening of Midtrans, or the merchant after a challenge, declined the transaction, so it is not paid.
   *
   * Source: https://docs.midtrans.com/reference/fraud-status (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method, and do not tell the customer
   * why. If the decline looks wrong, ask Midtrans to check it.
   */
  DENY = "deny",
}

/** Properties of every entry of Fraud status; `code` is always the code as received. */
export interface MidtransFraudStatusMember<
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
  readonly space: "fraud-status";
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
export interface MidtransFraudStatusEntries {
  /** Fraud screening passed. */
  readonly ACCEPT: MidtransFraudStatusMember<"ACCEPT", "accept", null>;
  /** Merchant has to decide. */
  readonly CHALLENGE: MidtransFraudStatusMember<"CHALLENGE", "challenge", null>;
  /** Declined by fraud screening. */
  readonly DENY: MidtransFraudStatusMember<"DENY", "deny", null>;
}

/** Name of an entry of Fraud status: its identity, even if several names share a code. */
export type MidtransFraudStatusName = keyof MidtransFraudStatusEntries;

/** Any entry of Fraud status. New codes add members to this union in minor releases. */
export type MidtransFraudStatusEntry = MidtransFraudStatusEntries[MidtransFraudStatusName];
