// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** State in a finish notify of DANA; the values are the codes as documented. */
export enum DanaFinishNotify {
  /**
   * Order paid.
   *
   * The order is paid, and that is final.
   *
   * Message: "Success".
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/webhook/v1/FinishNotifyRequest.md
   *
   * Outcome: success (transaction). Retry: never. Compare amount and originalPartnerReferenceNo with your order, then
   * deliver once, also where the notification comes again.
   */
  ORDER_PAID = "00",
  /**
   * Order closed.
   *
   * The time to pay is over, so the order was closed. It cannot be paid any more.
   *
   * Message: "Cancelled".
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/webhook/v1/FinishNotifyRequest.md
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Close this reference. If the customer still wants to pay,
   * create a new order with a new reference.
   */
  ORDER_CLOSED = "05",
}

/** Properties of every entry of State in a finish notify; `code` is always the code as received. */
export interface DanaFinishNotifyMember<
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
  readonly space: "finish-notify";
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
export interface DanaFinishNotifyEntries {
  /** Order paid. */
  readonly ORDER_PAID: DanaFinishNotifyMember<"ORDER_PAID", "00", null>;
  /** Order closed. */
  readonly ORDER_CLOSED: DanaFinishNotifyMember<"ORDER_CLOSED", "05", null>;
}

/** Name of an entry of State in a finish notify: its identity, even if several names share a code. */
export type DanaFinishNotifyName = keyof DanaFinishNotifyEntries;

/** Any entry of State in a finish notify. New codes add members to this union in minor releases. */
export type DanaFinishNotifyEntry = DanaFinishNotifyEntries[DanaFinishNotifyName];
