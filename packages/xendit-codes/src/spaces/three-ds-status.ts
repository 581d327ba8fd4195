// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** 3-D Secure transaction status of Xendit; the values are the codes as documented. */
export enum XenditThreeDsStatus {
  /**
   * Authentication attempted.
   *
   * An authentication was attempted and recorded; the customer was not checked.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 77
   *
   * Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  ATTEMPTED = "A",
  /**
   * Authentication required.
   *
   * The customer has to pass a challenge first.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 78
   *
   * Outcome: action_required (request). Retry: with_authentication. Let the customer go through the challenge that
   * actions leads to.
   */
  CHALLENGE_REQUIRED = "C",
  /**
   * Exempt from authentication.
   *
   * The issuer needs no authentication for this payment.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 74
   *
   * Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  EXEMPT = "I",
  /**
   * Authentication failed.
   *
   * The customer was not authenticated, or failed the challenge. three_ds_trans_status_reason says more.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 75
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  NOT_AUTHENTICATED = "N",
  /**
   * Rejected by issuer.
   *
   * The issuer rejected the authentication.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 79
   *
   * Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  REJECTED = "R",
  /**
   * Authentication not possible.
   *
   * The authentication could not be done, for example because the card or issuer has none.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 76
   *
   * Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  NOT_POSSIBLE = "U",
  /**
   * Authenticated.
   *
   * The customer was authenticated. The payment is another matter.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 73
   *
   * Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  AUTHENTICATED = "Y",
}

/** Properties of every entry of 3-D Secure transaction status; `code` is always the code as received. */
export interface XenditThreeDsStatusMember<
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
  readonly space: "three-ds-status";
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
export interface XenditThreeDsStatusEntries {
  /** Authentication attempted. */
  readonly ATTEMPTED: XenditThreeDsStatusMember<"ATTEMPTED", "A", null>;
  /** Authentication required. */
  readonly CHALLENGE_REQUIRED: XenditThreeDsStatusMember<"CHALLENGE_REQUIRED", "C", null>;
  /** Exempt from authentication. */
  readonly EXEMPT: XenditThreeDsStatusMember<"EXEMPT", "I", null>;
  /** Authentication failed. */
  readonly NOT_AUTHENTICATED: XenditThreeDsStatusMember<"NOT_AUTHENTICATED", "N", null>;
  /** Rejected by issuer. */
  readonly REJECTED: XenditThreeDsStatusMember<"REJECTED", "R", null>;
  /** Authentication not possible. */
  readonly NOT_POSSIBLE: XenditThreeDsStatusMember<"NOT_POSSIBLE", "U", null>;
  /** Authenticated. */
  readonly AUTHENTICATED: XenditThreeDsStatusMember<"AUTHENTICATED", "Y", null>;
}

/** Name of an entry of 3-D Secure transaction status: its identity, even if several names share a code. */
export type XenditThreeDsStatusName = keyof XenditThreeDsStatusEntries;

/** Any entry of 3-D Secure transaction status. New codes add members to this union in minor releases. */
export type XenditThreeDsStatusEntry = XenditThreeDsStatusEntries[XenditThreeDsStatusName];
