// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** SNAP virtual account notification of DOKU; the values are the codes as documented. */
export enum DokuVaPayment {
  /**
   * Virtual account paid. The customer paid into the virtual account. The notification carries no code of its own.
   *
   * Outcome: success (transaction). Retry: never. Check the signature, compare paidAmount and trxId with your record, then book the payment once and answer with service 25.
   */
  PAID = "VIRTUAL_ACCOUNT_PAID",
}

/** What every entry of SNAP virtual account notification carries; `code` is always the code as received. */
export interface DokuVaPaymentMember<
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
  readonly space: "va-payment";
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
export interface DokuVaPaymentEntries {
  /** Virtual account paid. */
  readonly PAID: DokuVaPaymentMember<"PAID", "VIRTUAL_ACCOUNT_PAID", null>;
}

/** Name of an entry of SNAP virtual account notification: its identity, also where several names share a code. */
export type DokuVaPaymentName = keyof DokuVaPaymentEntries;

/** Any entry of SNAP virtual account notification. A new code is a new arm, in a minor release. */
export type DokuVaPaymentEntry = DokuVaPaymentEntries[DokuVaPaymentName];
