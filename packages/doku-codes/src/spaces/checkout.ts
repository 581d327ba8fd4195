// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Checkout message of DOKU; the values are the codes as documented. */
export enum DokuCheckout {
  /**
   * Payment page created. DOKU created the payment page. Nothing has been paid yet.
   *
   * Outcome: success (request). Retry: never. Send the customer to response.payment.url and wait for the notification or check the status. Deliver nothing on this answer.
   */
  PAGE_CREATED = "SUCCESS",
}

/** What every entry of Checkout message carries; `code` is always the code as received. */
export interface DokuCheckoutMember<
  Name extends string,
  Code extends string,
  Network extends string | null,
  Params = Readonly<Record<string, never>>,
> extends Advice<Reason>, Traits {
  /** Name of the entry: its identity. */
  readonly name: Name;
  /** One entry decides. */
  readonly known: true;
  /** Space of the code. */
  readonly space: "checkout";
  /** The code as received. */
  readonly code: Code;
  /** Card network that the meaning is for, or null. */
  readonly network: Network;
  /** Values that the wire message carried. */
  readonly params: Params;
  /** Whom to ask how it ended, where it is documented. */
  readonly statusCheck?: StatusCheck;
}

/** Entries by name, for handlers that are keyed by name. */
export interface DokuCheckoutEntries {
  /** Payment page created. */
  readonly PAGE_CREATED: DokuCheckoutMember<"PAGE_CREATED", "SUCCESS", null>;
}

/** Name of an entry of Checkout message: its identity, also where several names share a code. */
export type DokuCheckoutName = keyof DokuCheckoutEntries;

/** Any entry of Checkout message. A new code is a new arm, in a minor release. */
export type DokuCheckoutEntry = DokuCheckoutEntries[DokuCheckoutName];
