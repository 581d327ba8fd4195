// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Callback of a payment into a virtual account of OY! Indonesia; the values are the codes as documented. */
export enum OyVaCallback {
  /**
   * Paid.
   *
   * The customer paid. settlement_status only says whether the money is in the balance of the merchant yet: a second
   * callback for the same payment comes when it is.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator
   *
   * Outcome: success (transaction). Retry: never. Confirm the payment with OY!, compare the amount, then book it once
   * under trx_id. The state of a virtual account that can be paid several times confirms nothing, so look this payment
   * up in the list of its payments. Do nothing a second time when the second callback comes.
   */
  PAID = "VA_PAID",
}

/** Properties of every entry of Callback of a payment into a virtual account; `code` is always the code as received. */
export interface OyVaCallbackMember<
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
  readonly space: "va-callback";
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
export interface OyVaCallbackEntries {
  /** Paid. */
  readonly PAID: OyVaCallbackMember<"PAID", "VA_PAID", null>;
}

/**
 * Name of an entry of Callback of a payment into a virtual account: its identity, even if several names share a code.
 */
export type OyVaCallbackName = keyof OyVaCallbackEntries;

/** Any entry of Callback of a payment into a virtual account. New codes add members to this union in minor releases. */
export type OyVaCallbackEntry = OyVaCallbackEntries[OyVaCallbackName];
