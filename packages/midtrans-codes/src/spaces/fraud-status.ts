// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Fraud status of Midtrans; the values are the codes as documented. */
export enum MidtransFraudStatus {
  /**
   * Fraud screening passed. The fraud screening of Midtrans found nothing against the transaction. That is no proof of payment: the value also stands beside transactions that are pending or denied.
   *
   * Outcome: success (request). Retry: never. Read transaction_status for the payment itself. Do not deliver on this value alone.
   */
  ACCEPT = "accept",
  /**
   * Merchant has to decide. The fraud screening of Midtrans could not decide, so the merchant approves or denies the transaction. If the merchant does not decide in time, Midtrans ends it.
   *
   * Outcome: action_required (transaction). Retry: check_status_first. Approve or deny the transaction in the dashboard or through the API, then check the status again. Until the result is final, deliver nothing and send nothing under a new order_id.
   */
  CHALLENGE = "challenge",
  /**
   * Declined by fraud screening. The fraud screening of Midtrans, or the merchant after a challenge, declined the transaction, so it is not paid.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method, and do not tell the customer why. If the decline looks wrong, ask Midtrans to check it.
   */
  DENY = "deny",
}

/** What every entry of Fraud status carries; `code` is always the code as received. */
export interface MidtransFraudStatusMember<
  Name extends string,
  Code extends string,
  Network extends string | null,
  Params = Readonly<Record<string, never>>,
> extends Advice<Reason>, Traits {
  /** Name of the entry: its identity. */
  readonly name: Name;
  /** One entry decides. */
  readonly known: true;
  /** Space of the code. */
  readonly space: "fraud-status";
  /** The code as received. */
  readonly code: Code;
  /** Card network that the meaning is for, or null. */
  readonly network: Network;
  /** Values that the wire message carried. */
  readonly params: Params;
  /** Whom to ask how it ended, where it is documented. */
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

/** Name of an entry of Fraud status: its identity, also where several names share a code. */
export type MidtransFraudStatusName = keyof MidtransFraudStatusEntries;

/** Any entry of Fraud status. A new code is a new arm, in a minor release. */
export type MidtransFraudStatusEntry = MidtransFraudStatusEntries[MidtransFraudStatusName];
