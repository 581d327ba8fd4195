// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** SNAP payment flag status of SNAP BI; the values are the codes as documented. */
export enum SnapPaymentFlag {
  /**
   * Payment accepted.
   *
   * The customer paid into the virtual account, and the receiver took the payment.
   *
   * Message: "Success".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: success (transaction). Retry: never. Compare amount and reference with your record, then record it once.
   * There is nothing to send again.
   */
  SUCCESS = "00",
  /**
   * Payment not accepted.
   *
   * The receiver of the virtual account did not take the payment; paymentFlagReason says why. Whether the money went
   * back to the customer is not known.
   *
   * Message: "Reject".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the virtual account and reconcile with
   * the bank before the customer pays again.
   */
  REJECT = "01",
  /**
   * Timeout waiting for an answer.
   *
   * The payment to the virtual account got no answer in time. It may have been made.
   *
   * Message: "Timeout".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the virtual account and reconcile
   * with the bank. Send nothing under a new reference before that.
   */
  TIMEOUT = "02",
}

/** Properties of every entry of SNAP payment flag status; `code` is always the code as received. */
export interface SnapPaymentFlagMember<
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
  readonly space: "payment-flag";
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
export interface SnapPaymentFlagEntries {
  /** Payment accepted. */
  readonly SUCCESS: SnapPaymentFlagMember<"SUCCESS", "00", null>;
  /** Payment not accepted. */
  readonly REJECT: SnapPaymentFlagMember<"REJECT", "01", null>;
  /** Timeout waiting for an answer. */
  readonly TIMEOUT: SnapPaymentFlagMember<"TIMEOUT", "02", null>;
}

/** Name of an entry of SNAP payment flag status: its identity, even if several names share a code. */
export type SnapPaymentFlagName = keyof SnapPaymentFlagEntries;

/** Any entry of SNAP payment flag status. New codes add members to this union in minor releases. */
export type SnapPaymentFlagEntry = SnapPaymentFlagEntries[SnapPaymentFlagName];
