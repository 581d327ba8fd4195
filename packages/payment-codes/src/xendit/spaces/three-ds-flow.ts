// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** 3-D Secure flow of Xendit; the values are the codes as documented. */
export enum XenditThreeDsFlow {
  /**
   * With a challenge.
   *
   * The customer was shown a challenge. Whether it was passed is in three_ds_trans_status.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 88
   *
   * Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  CHALLENGE = "CHALLENGE",
  /**
   * Without a challenge.
   *
   * The customer was asked nothing. Whether the authentication passed is in three_ds_trans_status.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 87
   *
   * Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  FRICTIONLESS = "FRICTIONLESS",
}

/** Properties of every entry of 3-D Secure flow; `code` is always the code as received. */
export interface XenditThreeDsFlowMember<
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
  readonly space: "three-ds-flow";
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
export interface XenditThreeDsFlowEntries {
  /** With a challenge. */
  readonly CHALLENGE: XenditThreeDsFlowMember<"CHALLENGE", "CHALLENGE", null>;
  /** Without a challenge. */
  readonly FRICTIONLESS: XenditThreeDsFlowMember<"FRICTIONLESS", "FRICTIONLESS", null>;
}

/** Name of an entry of 3-D Secure flow: its identity, even if several names share a code. */
export type XenditThreeDsFlowName = keyof XenditThreeDsFlowEntries;

/** Any entry of 3-D Secure flow. New codes add members to this union in minor releases. */
export type XenditThreeDsFlowEntry = XenditThreeDsFlowEntries[XenditThreeDsFlowName];
