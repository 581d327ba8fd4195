// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Payment token failure code of Xendit; the values are the codes as documented. */
export enum XenditPaymentTokenFailure {
  /**
   * Account linked before.
   *
   * The customer linked this account before.
   *
   * Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * Outcome: failed (request). Retry: after_fix. Charge with the token that exists for this account.
   */
  ACCOUNT_ALREADY_LINKED = "ACCOUNT_ALREADY_LINKED",
  /**
   * Authentication failed.
   *
   * The customer was not authenticated, so nothing was linked.
   *
   * Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer link again with a new token, or pay in
   * another way.
   */
  AUTHENTICATION_FAILED = "AUTHENTICATION_FAILED",
  /**
   * Capture above the hold.
   *
   * An amount above the hold was to be captured while the card was stored.
   *
   * Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * Outcome: failed (request). Retry: after_fix. Let the customer link again with a new token, or pay in another way.
   */
  CAPTURE_AMOUNT_EXCEEDED = "CAPTURE_AMOUNT_EXCEEDED",
  /**
   * Card declined.
   *
   * The issuer did not accept the card; the code does not tell why.
   *
   * Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * Outcome: failed (request). Retry: with_other_method. Let the customer link again with a new token, or pay in
   * another way.
   */
  CARD_DECLINED = "CARD_DECLINED",
  /**
   * Channel unavailable.
   *
   * The channel has a problem, so nothing was linked.
   *
   * Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * Outcome: failed (request). Retry: later. Let the customer link again later, or with another channel.
   */
  CHANNEL_UNAVAILABLE = "CHANNEL_UNAVAILABLE",
  /**
   * Insufficient funds.
   *
   * The account of the customer does not hold enough for the check.
   *
   * Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * Outcome: failed (request). Retry: after_fix. Let the customer link again with a new token, or pay in another way.
   */
  INSUFFICIENT_BALANCE = "INSUFFICIENT_BALANCE",
  /**
   * Account details not valid.
   *
   * The details that the customer entered were not accepted.
   *
   * Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * Outcome: failed (request). Retry: after_fix. Let the customer link again with a new token, or pay in another way.
   */
  INVALID_ACCOUNT_DETAILS = "INVALID_ACCOUNT_DETAILS",
  /**
   * Merchant settings not valid.
   *
   * The channel does not accept the settings of the merchant.
   *
   * Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * Outcome: failed (request). Retry: after_fix. Ask Xendit to correct the settings. Until then offer another channel.
   */
  INVALID_MERCHANT_SETTINGS = "INVALID_MERCHANT_SETTINGS",
  /**
   * Issuer not available.
   *
   * The bank or e-wallet could not be reached, so nothing was linked.
   *
   * Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * Outcome: failed (request). Retry: later. Let the customer link again later.
   */
  ISSUER_UNAVAILABLE = "ISSUER_UNAVAILABLE",
}

/** Properties of every entry of Payment token failure code; `code` is always the code as received. */
export interface XenditPaymentTokenFailureMember<
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
  readonly space: "payment-token-failure";
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
export interface XenditPaymentTokenFailureEntries {
  /** Account linked before. */
  readonly ACCOUNT_ALREADY_LINKED: XenditPaymentTokenFailureMember<"ACCOUNT_ALREADY_LINKED", "ACCOUNT_ALREADY_LINKED", null>;
  /** Authentication failed. */
  readonly AUTHENTICATION_FAILED: XenditPaymentTokenFailureMember<"AUTHENTICATION_FAILED", "AUTHENTICATION_FAILED", null>;
  /** Capture above the hold. */
  readonly CAPTURE_AMOUNT_EXCEEDED: XenditPaymentTokenFailureMember<"CAPTURE_AMOUNT_EXCEEDED", "CAPTURE_AMOUNT_EXCEEDED", null>;
  /** Card declined. */
  readonly CARD_DECLINED: XenditPaymentTokenFailureMember<"CARD_DECLINED", "CARD_DECLINED", null>;
  /** Channel unavailable. */
  readonly CHANNEL_UNAVAILABLE: XenditPaymentTokenFailureMember<"CHANNEL_UNAVAILABLE", "CHANNEL_UNAVAILABLE", null>;
  /** Insufficient funds. */
  readonly INSUFFICIENT_BALANCE: XenditPaymentTokenFailureMember<"INSUFFICIENT_BALANCE", "INSUFFICIENT_BALANCE", null>;
  /** Account details not valid. */
  readonly INVALID_ACCOUNT_DETAILS: XenditPaymentTokenFailureMember<"INVALID_ACCOUNT_DETAILS", "INVALID_ACCOUNT_DETAILS", null>;
  /** Merchant settings not valid. */
  readonly INVALID_MERCHANT_SETTINGS: XenditPaymentTokenFailureMember<"INVALID_MERCHANT_SETTINGS", "INVALID_MERCHANT_SETTINGS", null>;
  /** Issuer not available. */
  readonly ISSUER_UNAVAILABLE: XenditPaymentTokenFailureMember<"ISSUER_UNAVAILABLE", "ISSUER_UNAVAILABLE", null>;
}

/** Name of an entry of Payment token failure code: its identity, even if several names share a code. */
export type XenditPaymentTokenFailureName = keyof XenditPaymentTokenFailureEntries;

/** Any entry of Payment token failure code. New codes add members to this union in minor releases. */
export type XenditPaymentTokenFailureEntry = XenditPaymentTokenFailureEntries[XenditPaymentTokenFailureName];
