// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** SNAP inquiry status of DOKU; the values are the codes as documented. */
export enum DokuSnapInquiryStatus {
  /**
   * Bill found.
   *
   * The inquiry was answered with the bill of the virtual account. It has not been paid yet.
   *
   * Message: "Success" or "Sukses".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: success (request). Retry: never. Wait for the payment of the virtual account or check its status. Deliver
   * nothing on this value.
   */
  FOUND = "00",
  /**
   * Inquiry refused.
   *
   * The inquiry was answered without a bill to pay. inquiryReason says why; the bill may be unknown, expired or already
   * paid.
   *
   * Source: https://github.com/mseptiaan/snap-aspi-go (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Read inquiryReason and check the status of the virtual
   * account. Issue no other number before it is clear that this one has not been paid.
   */
  REFUSED = "01",
  /**
   * No answer to the inquiry.
   *
   * The inquiry got no answer in time. It moves no money, and it does not say whether the virtual account was paid
   * before.
   *
   * Source: https://github.com/mseptiaan/snap-aspi-go (and 1 more)
   *
   * Outcome: unknown (request). Retry: check_status_first. Check the status of the virtual account. Issue no other
   * number before it is clear that this one has not been paid.
   */
  TIMEOUT = "02",
}

/** Properties of every entry of SNAP inquiry status; `code` is always the code as received. */
export interface DokuSnapInquiryStatusMember<
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
  readonly space: "snap-inquiry-status";
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
export interface DokuSnapInquiryStatusEntries {
  /** Bill found. */
  readonly FOUND: DokuSnapInquiryStatusMember<"FOUND", "00", null>;
  /** Inquiry refused. */
  readonly REFUSED: DokuSnapInquiryStatusMember<"REFUSED", "01", null>;
  /** No answer to the inquiry. */
  readonly TIMEOUT: DokuSnapInquiryStatusMember<"TIMEOUT", "02", null>;
}

/** Name of an entry of SNAP inquiry status: its identity, even if several names share a code. */
export type DokuSnapInquiryStatusName = keyof DokuSnapInquiryStatusEntries;

/** Any entry of SNAP inquiry status. New codes add members to this union in minor releases. */
export type DokuSnapInquiryStatusEntry = DokuSnapInquiryStatusEntries[DokuSnapInquiryStatusName];
