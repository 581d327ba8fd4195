// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** State of an e-wallet transaction of OY! Indonesia; the values are the codes as documented. */
export enum OyEwalletStatus {
  /**
   * Paid.
   *
   * The customer paid. The settlement may still be open.
   *
   * Source: https://api-docs.oyindonesia.com/#e-wallet-transaction-status-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: success (transaction). Retry: never. Compare amount and partner_trx_id with the order, then book the
   * payment once.
   */
  COMPLETE = "COMPLETE",
  /**
   * Transaction expired.
   *
   * Nobody paid in time, and the transaction can no longer be paid.
   *
   * Source: https://api-docs.oyindonesia.com/#e-wallet-transaction-status-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Create a new transaction with a new partner_trx_id if the
   * customer still wants to pay.
   */
  EXPIRED = "EXPIRED",
  /**
   * Payment failed.
   *
   * The payment failed at the e-wallet, and nothing was paid.
   *
   * Source: https://api-docs.oyindonesia.com/#e-wallet-transaction-status-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Let the customer try again or choose another payment
   * method, under a new partner_trx_id.
   */
  FAILED = "FAILED",
  /**
   * Refunded.
   *
   * The payment was given back. The state does not say how much: some e-wallets refund in part.
   *
   * Source: https://api-docs.oyindonesia.com/#e-wallet-transaction-status-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: reversed (transaction). Retry: never. Read the list of refunds and add up what was given back. Book that
   * once, and deliver nothing for it.
   */
  REFUNDED = "REFUNDED",
  /**
   * Waits for payment.
   *
   * The transaction was created and is active. Nobody has paid it yet.
   *
   * Source: https://api-docs.oyindonesia.com/#e-wallet-transaction-status-api-e-wallet-aggregator (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Send the customer to ewallet_url, and wait for the
   * callback. Deliver nothing before.
   */
  WAITING_PAYMENT = "WAITING_PAYMENT",
}

/** Properties of every entry of State of an e-wallet transaction; `code` is always the code as received. */
export interface OyEwalletStatusMember<
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
  readonly space: "ewallet-status";
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
export interface OyEwalletStatusEntries {
  /** Paid. */
  readonly COMPLETE: OyEwalletStatusMember<"COMPLETE", "COMPLETE", null>;
  /** Transaction expired. */
  readonly EXPIRED: OyEwalletStatusMember<"EXPIRED", "EXPIRED", null>;
  /** Payment failed. */
  readonly FAILED: OyEwalletStatusMember<"FAILED", "FAILED", null>;
  /** Refunded. */
  readonly REFUNDED: OyEwalletStatusMember<"REFUNDED", "REFUNDED", null>;
  /** Waits for payment. */
  readonly WAITING_PAYMENT: OyEwalletStatusMember<"WAITING_PAYMENT", "WAITING_PAYMENT", null>;
}

/** Name of an entry of State of an e-wallet transaction: its identity, even if several names share a code. */
export type OyEwalletStatusName = keyof OyEwalletStatusEntries;

/** Any entry of State of an e-wallet transaction. New codes add members to this union in minor releases. */
export type OyEwalletStatusEntry = OyEwalletStatusEntries[OyEwalletStatusName];
