// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Checkout message of DOKU; the values are the codes as documented. */
export enum DokuCheckout {
  /**
   * Payment page created.
   *
   * DOKU created the payment page. Nothing has been paid yet.
   *
   * Source: https://developers.doku.com/accept-payments/doku-checkout/integration-guide/backend-integration (and 1
   * more)
   *
   * Outcome: success (request). Retry: never. Send the customer to response.payment.url and wait for the notification
   * or check the status. Deliver nothing on this answer.
   */
  PAGE_CREATED = "SUCCESS",
}

/** Properties of every entry of Checkout message; `code` is always the code as received. */
export interface DokuCheckoutMember<
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
  readonly space: "checkout";
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
export interface DokuCheckoutEntries {
  /** Payment page created. */
  readonly PAGE_CREATED: DokuCheckoutMember<"PAGE_CREATED", "SUCCESS", null>;
}

/** Name of an entry of Checkout message: its identity, even if several names share a code. */
export type DokuCheckoutName = keyof DokuCheckoutEntries;

/** Any entry of Checkout message. New codes add members to this union in minor releases. */
export type DokuCheckoutEntry = DokuCheckoutEntries[DokuCheckoutName];
