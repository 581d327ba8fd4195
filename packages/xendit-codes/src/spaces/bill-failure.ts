// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Bill payment failure code of Xendit; the values are the codes as documented. */
export enum XenditBillFailure {
  /**
   * No answer from biller.
   *
   * The biller did not answer in time. The bill may have been paid.
   *
   * Message: "Biller system timeout after 30 seconds".
   *
   * Source: https://docs.xendit.co/docs/electricity-pln
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status, and ask Xendit to check with the
   * biller. Pay the bill no second time before that.
   */
  BILLER_TIMEOUT = "BILLER_TIMEOUT",
}

/** Properties of every entry of Bill payment failure code; `code` is always the code as received. */
export interface XenditBillFailureMember<
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
  readonly space: "bill-failure";
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
export interface XenditBillFailureEntries {
  /** No answer from biller. */
  readonly BILLER_TIMEOUT: XenditBillFailureMember<"BILLER_TIMEOUT", "BILLER_TIMEOUT", null>;
}

/** Name of an entry of Bill payment failure code: its identity, even if several names share a code. */
export type XenditBillFailureName = keyof XenditBillFailureEntries;

/** Any entry of Bill payment failure code. New codes add members to this union in minor releases. */
export type XenditBillFailureEntry = XenditBillFailureEntries[XenditBillFailureName];
