// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** SNAP virtual account inquiry of DOKU; the values are the codes as documented. */
export enum DokuVaInquiry {
  /**
   * Bill asked for.
   *
   * A bank asks what is to be paid into the virtual account. Nothing has been paid yet.
   *
   * Source: https://developers.doku.com/archive/snap/virtual-account/bca-v1.0 (and 2 more)
   *
   * Outcome: success (request). Retry: never. Check the signature, then answer with the bill, or say that there is
   * none. Deliver nothing, and wait for the notification of the payment.
   */
  INQUIRY = "VIRTUAL_ACCOUNT_INQUIRY",
}

/** Properties of every entry of SNAP virtual account inquiry; `code` is always the code as received. */
export interface DokuVaInquiryMember<
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
export interface DokuVaInquiryEntries {
  /** Bill asked for. */
  readonly INQUIRY: DokuVaInquiryMember<"INQUIRY", "VIRTUAL_ACCOUNT_INQUIRY", null>;
}

/** Name of an entry of SNAP virtual account inquiry: its identity, even if several names share a code. */
export type DokuVaInquiryName = keyof DokuVaInquiryEntries;

/** Any entry of SNAP virtual account inquiry. New codes add members to this union in minor releases. */
export type DokuVaInquiryEntry = DokuVaInquiryEntries[DokuVaInquiryName];
