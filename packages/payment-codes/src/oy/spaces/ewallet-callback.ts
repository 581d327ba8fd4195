// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Callback of a paid e-wallet transaction of OY! Indonesia; the values are the codes as documented. */
export enum OyEwalletCallback {
  /**
   * Paid.
   *
   * The customer paid. settlement_status only says whether the money is in the balance of the merchant yet: a second
   * callback for the same payment comes when it is.
   *
   * Source: https://api-docs.oyindonesia.com/#api-e-wallet-aggregator
   *
   * Outcome: success (transaction). Retry: never. Confirm the payment with OY!, compare the amount, then book it once
   * under trx_id. Do nothing a second time when the second callback comes.
   */
  PAID = "EWALLET_PAID",
}

/** Properties of every entry of Callback of a paid e-wallet transaction; `code` is always the code as received. */
export interface OyEwalletCallbackMember<
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
  readonly space: "ewallet-callback";
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
export interface OyEwalletCallbackEntries {
  /** Paid. */
  readonly PAID: OyEwalletCallbackMember<"PAID", "EWALLET_PAID", null>;
}

/** Name of an entry of Callback of a paid e-wallet transaction: its identity, even if several names share a code. */
export type OyEwalletCallbackName = keyof OyEwalletCallbackEntries;

/** Any entry of Callback of a paid e-wallet transaction. New codes add members to this union in minor releases. */
export type OyEwalletCallbackEntry = OyEwalletCallbackEntries[OyEwalletCallbackName];
