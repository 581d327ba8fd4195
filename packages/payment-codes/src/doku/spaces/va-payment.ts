// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** SNAP virtual account notification of DOKU; the values are the codes as documented. */
export enum DokuVaPayment {
  /**
   * Virtual account paid.
   *
   * The customer paid into the virtual account. The notification carries no code of its own.
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/notification/http-notification-sample-for-snap
   *
   * Outcome: success (transaction). Retry: never. Check the signature, compare paidAmount and trxId with your record,
   * then book the payment once and answer with service 25.
   */
  PAID = "VIRTUAL_ACCOUNT_PAID",
}

/** Properties of every entry of SNAP virtual account notification; `code` is always the code as received. */
export interface DokuVaPaymentMember<
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
  readonly space: "va-payment";
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
export interface DokuVaPaymentEntries {
  /** Virtual account paid. */
  readonly PAID: DokuVaPaymentMember<"PAID", "VIRTUAL_ACCOUNT_PAID", null>;
}

/** Name of an entry of SNAP virtual account notification: its identity, even if several names share a code. */
export type DokuVaPaymentName = keyof DokuVaPaymentEntries;

/** Any entry of SNAP virtual account notification. New codes add members to this union in minor releases. */
export type DokuVaPaymentEntry = DokuVaPaymentEntries[DokuVaPaymentName];
