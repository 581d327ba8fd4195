// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Authentication flow of Xendit; the values are the codes as documented. */
export enum XenditAuthenticationFlow {
  /**
   * Without a challenge.
   *
   * The customer was asked nothing.
   *
   * Source: https://docs.xendit.co/apidocs/payment-webhook-notification
   *
   * Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  FRICTIONLESS = "FRICTIONLESS",
  /**
   * Full authentication.
   *
   * The customer went through the full authentication.
   *
   * Source: https://docs.xendit.co/apidocs/payment-webhook-notification
   *
   * Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  FULL_AUTH = "FULL_AUTH",
}

/** Properties of every entry of Authentication flow; `code` is always the code as received. */
export interface XenditAuthenticationFlowMember<
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
  readonly space: "authentication-flow";
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
export interface XenditAuthenticationFlowEntries {
  /** Without a challenge. */
  readonly FRICTIONLESS: XenditAuthenticationFlowMember<"FRICTIONLESS", "FRICTIONLESS", null>;
  /** Full authentication. */
  readonly FULL_AUTH: XenditAuthenticationFlowMember<"FULL_AUTH", "FULL_AUTH", null>;
}

/** Name of an entry of Authentication flow: its identity, even if several names share a code. */
export type XenditAuthenticationFlowName = keyof XenditAuthenticationFlowEntries;

/** Any entry of Authentication flow. New codes add members to this union in minor releases. */
export type XenditAuthenticationFlowEntry = XenditAuthenticationFlowEntries[XenditAuthenticationFlowName];
