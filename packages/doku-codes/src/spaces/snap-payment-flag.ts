// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** SNAP payment flag status of DOKU; the values are the codes as documented. */
export enum DokuSnapPaymentFlag {
  /**
   * Payment accepted. The customer paid into the virtual account, and the receiver took the payment.
   *
   * Outcome: success (transaction). Retry: never. Compare amount and reference with your record, then record it once. There is nothing to send again.
   */
  SUCCESS = "00",
  /**
   * Payment not accepted. The receiver of the virtual account did not take the payment; paymentFlagReason says why. Whether the money went back to the customer is not known.
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the virtual account and reconcile with the bank before the customer pays again.
   */
  REJECT = "01",
  /**
   * No answer in time. The payment to the virtual account got no answer in time. It may have been made.
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the virtual account and reconcile with the bank. Send nothing under a new reference before that.
   */
  TIMEOUT = "02",
}

/** What every entry of SNAP payment flag status carries; `code` is always the code as received. */
export interface DokuSnapPaymentFlagMember<
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
  readonly space: "snap-payment-flag";
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
export interface DokuSnapPaymentFlagEntries {
  /** Payment accepted. */
  readonly SUCCESS: DokuSnapPaymentFlagMember<"SUCCESS", "00", null>;
  /** Payment not accepted. */
  readonly REJECT: DokuSnapPaymentFlagMember<"REJECT", "01", null>;
  /** No answer in time. */
  readonly TIMEOUT: DokuSnapPaymentFlagMember<"TIMEOUT", "02", null>;
}

/** Name of an entry of SNAP payment flag status: its identity, also where several names share a code. */
export type DokuSnapPaymentFlagName = keyof DokuSnapPaymentFlagEntries;

/** Any entry of SNAP payment flag status. A new code is a new arm, in a minor release. */
export type DokuSnapPaymentFlagEntry = DokuSnapPaymentFlagEntries[DokuSnapPaymentFlagName];
