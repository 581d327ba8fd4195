// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** OVO response code of DOKU; the values are the codes as documented. */
export enum DokuOvo {
  /**
   * Approved by OVO.
   *
   * OVO approved the payment.
   *
   * Source: https://developers.doku.com/accept-payments/direct-api/non-snap/e-wallet/ovo-push-payment
   *
   * Outcome: success (request). Retry: check_status_first. Decide by ovo_payment.status. Where it is missing, check the
   * status before you deliver anything.
   */
  APPROVED = "00",
}

/** Properties of every entry of OVO response code; `code` is always the code as received. */
export interface DokuOvoMember<
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
  readonly space: "ovo";
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
export interface DokuOvoEntries {
  /** Approved by OVO. */
  readonly APPROVED: DokuOvoMember<"APPROVED", "00", null>;
}

/** Name of an entry of OVO response code: its identity, even if several names share a code. */
export type DokuOvoName = keyof DokuOvoEntries;

/** Any entry of OVO response code. New codes add members to this union in minor releases. */
export type DokuOvoEntry = DokuOvoEntries[DokuOvoName];
