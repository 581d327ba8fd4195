// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Payment token status of Xendit; the values are the codes as documented. */
export enum XenditPaymentTokenStatus {
  /**
   * Token active.
   *
   * The token can be charged. This call charged nothing.
   *
   * Source: https://docs.xendit.co/apidocs/get-payment-token (and 1 more)
   *
   * Outcome: success (request). Retry: never. Keep payment_token_id and charge with it.
   */
  ACTIVE = "ACTIVE",
  /**
   * Token canceled.
   *
   * The merchant canceled the token, so it can no longer be charged. After a cancellation that you asked for, it
   * confirms it.
   *
   * Source: https://docs.xendit.co/apidocs/get-payment-token (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. If you canceled it, there is nothing to do. Otherwise let the
   * customer link the account or enter the card again.
   */
  CANCELED = "CANCELED",
  /**
   * Token expired.
   *
   * The token ran out at the channel and can no longer be charged.
   *
   * Source: https://docs.xendit.co/apidocs/get-payment-token (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Let the customer link the account or enter the card again.
   */
  EXPIRED = "EXPIRED",
  /**
   * Linking failed.
   *
   * The linking failed; failure_code tells why. Nothing was charged.
   *
   * Source: https://docs.xendit.co/apidocs/get-payment-token (and 1 more)
   *
   * Outcome: failed (request). Retry: after_fix. Read failure_code, then let the customer link again with a new token,
   * or pay without one.
   */
  FAILED = "FAILED",
  /**
   * Linking pending.
   *
   * The linking has no result yet.
   *
   * Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * Outcome: pending (request). Retry: check_status_first. Wait for the webhook, or check the status of the token. Do
   * not charge it yet.
   */
  PENDING = "PENDING",
  /**
   * Linking waits for customer.
   *
   * The customer has to finish the linking with what actions says. No payment exists.
   *
   * Source: https://docs.xendit.co/apidocs/get-payment-token (and 1 more)
   *
   * Outcome: action_required (request). Retry: never. Carry out what actions says, then wait for the webhook
   * payment_token.activation.
   */
  REQUIRES_ACTION = "REQUIRES_ACTION",
}

/** Properties of every entry of Payment token status; `code` is always the code as received. */
export interface XenditPaymentTokenStatusMember<
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
  readonly space: "payment-token-status";
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
export interface XenditPaymentTokenStatusEntries {
  /** Token active. */
  readonly ACTIVE: XenditPaymentTokenStatusMember<"ACTIVE", "ACTIVE", null>;
  /** Token canceled. */
  readonly CANCELED: XenditPaymentTokenStatusMember<"CANCELED", "CANCELED", null>;
  /** Token expired. */
  readonly EXPIRED: XenditPaymentTokenStatusMember<"EXPIRED", "EXPIRED", null>;
  /** Linking failed. */
  readonly FAILED: XenditPaymentTokenStatusMember<"FAILED", "FAILED", null>;
  /** Linking pending. */
  readonly PENDING: XenditPaymentTokenStatusMember<"PENDING", "PENDING", null>;
  /** Linking waits for customer. */
  readonly REQUIRES_ACTION: XenditPaymentTokenStatusMember<"REQUIRES_ACTION", "REQUIRES_ACTION", null>;
}

/** Name of an entry of Payment token status: its identity, even if several names share a code. */
export type XenditPaymentTokenStatusName = keyof XenditPaymentTokenStatusEntries;

/** Any entry of Payment token status. New codes add members to this union in minor releases. */
export type XenditPaymentTokenStatusEntry = XenditPaymentTokenStatusEntries[XenditPaymentTokenStatusName];
