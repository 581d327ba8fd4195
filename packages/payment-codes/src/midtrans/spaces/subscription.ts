// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Subscription status of Midtrans; the values are the codes as documented. */
export enum MidtransSubscription {
  /**
   * Subscription active.
   *
   * The subscription exists and charges at its next date. This body is about no payment.
   *
   * Source: https://docs.midtrans.com/reference/create-subscription (and 1 more)
   *
   * Outcome: success (request). Retry: never. Keep the id of the subscription. Each payment comes with a notification
   * of its own.
   */
  ACTIVE = "active",
  /**
   * Subscription inactive.
   *
   * The subscription charges no more; it was disabled, canceled, ended, or a charge failed. Earlier payments stay as
   * they are.
   *
   * Source: https://docs.midtrans.com/reference/create-subscription (and 2 more)
   *
   * Outcome: rejected (request). Retry: after_fix. If it should go on, correct its token or schedule and enable it
   * again.
   */
  INACTIVE = "inactive",
}

/** Properties of every entry of Subscription status; `code` is always the code as received. */
export interface MidtransSubscriptionMember<
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
  readonly space: "subscription";
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
export interface MidtransSubscriptionEntries {
  /** Subscription active. */
  readonly ACTIVE: MidtransSubscriptionMember<"ACTIVE", "active", null>;
  /** Subscription inactive. */
  readonly INACTIVE: MidtransSubscriptionMember<"INACTIVE", "inactive", null>;
}

/** Name of an entry of Subscription status: its identity, even if several names share a code. */
export type MidtransSubscriptionName = keyof MidtransSubscriptionEntries;

/** Any entry of Subscription status. New codes add members to this union in minor releases. */
export type MidtransSubscriptionEntry = MidtransSubscriptionEntries[MidtransSubscriptionName];
