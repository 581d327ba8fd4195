// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** SNAP virtual account inquiry of SNAP BI; the values are the codes as documented. */
export enum SnapVaInquiry {
  /**
   * Bill asked for.
   *
   * A bank asks what is to be paid into the virtual account. Nothing has been paid yet.
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services/transfer-kredit/virtual-account
   *
   * Outcome: success (request). Retry: never. Check the signature, then answer with the bill, or say that there is
   * none. Deliver nothing, and wait for the payment.
   */
  INQUIRY = "VIRTUAL_ACCOUNT_INQUIRY",
}

/** Properties of every entry of SNAP virtual account inquiry; `code` is always the code as received. */
export interface SnapVaInquiryMember<
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
  readonly space: "va-inquiry";
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
export interface SnapVaInquiryEntries {
  /** Bill asked for. */
  readonly INQUIRY: SnapVaInquiryMember<"INQUIRY", "VIRTUAL_ACCOUNT_INQUIRY", null>;
}

/** Name of an entry of SNAP virtual account inquiry: its identity, even if several names share a code. */
export type SnapVaInquiryName = keyof SnapVaInquiryEntries;

/** Any entry of SNAP virtual account inquiry. New codes add members to this union in minor releases. */
export type SnapVaInquiryEntry = SnapVaInquiryEntries[SnapVaInquiryName];
