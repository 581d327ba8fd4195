// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** SNAP virtual account payment of SNAP BI; the values are the codes as documented. */
export enum SnapVaPayment {
  /**
   * Virtual account paid.
   *
   * The provider says that the customer paid into the virtual account. The payment stands once you have answered that
   * you took it.
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services/transfer-kredit/virtual-account
   *
   * Outcome: success (transaction). Retry: never. Check the signature, compare paidAmount and the virtual account with
   * your record, book the payment once, then answer with service 25. An answer that fails or comes late may make the
   * bank give the money back, so check the status before you deliver if it did.
   */
  PAID = "VIRTUAL_ACCOUNT_PAID",
}

/** Properties of every entry of SNAP virtual account payment; `code` is always the code as received. */
export interface SnapVaPaymentMember<
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
export interface SnapVaPaymentEntries {
  /** Virtual account paid. */
  readonly PAID: SnapVaPaymentMember<"PAID", "VIRTUAL_ACCOUNT_PAID", null>;
}

/** Name of an entry of SNAP virtual account payment: its identity, even if several names share a code. */
export type SnapVaPaymentName = keyof SnapVaPaymentEntries;

/** Any entry of SNAP virtual account payment. New codes add members to this union in minor releases. */
export type SnapVaPaymentEntry = SnapVaPaymentEntries[SnapVaPaymentName];
