// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Answer of consult pay of DANA; the values are the codes as documented. */
export enum DanaConsultPay {
  /**
   * Payment methods listed.
   *
   * paymentInfos lists how the customer can pay. No order was made and nothing was paid. DANA answers with 2005700 now.
   *
   * Message: "Successful".
   *
   * Source: https://github.com/dana-id/dana-node/blob/e51f295/docs/payment_gateway/v1/Models/ConsultPayResponse.md
   *
   * Outcome: success (request). Retry: never. Show the methods to the customer, then create the order.
   *
   * No longer documented since 2025-05-22.
   */
  FORMER_METHODS_LISTED = "2000000",
  /**
   * Payment methods listed.
   *
   * paymentInfos lists how the customer can pay. No order was made, and nothing was paid or canceled.
   *
   * Message: "Successful".
   *
   * Source: https://github.com/dana-id/uat-script/blob/main/resource/request/components/PaymentGateway.json line 34
   * (and 1 more)
   *
   * Outcome: success (request). Retry: never. Show the methods to the customer, then create the order.
   */
  METHODS_LISTED = "2005700",
}

/** Properties of every entry of Answer of consult pay; `code` is always the code as received. */
export interface DanaConsultPayMember<
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
  readonly space: "consult-pay";
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
export interface DanaConsultPayEntries {
  /** Payment methods listed. */
  readonly FORMER_METHODS_LISTED: DanaConsultPayMember<"FORMER_METHODS_LISTED", "2000000", null>;
  /** Payment methods listed. */
  readonly METHODS_LISTED: DanaConsultPayMember<"METHODS_LISTED", "2005700", null>;
}

/** Name of an entry of Answer of consult pay: its identity, even if several names share a code. */
export type DanaConsultPayName = keyof DanaConsultPayEntries;

/** Any entry of Answer of consult pay. New codes add members to this union in minor releases. */
export type DanaConsultPayEntry = DanaConsultPayEntries[DanaConsultPayName];
