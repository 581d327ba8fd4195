// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Card payment status of DOKU; the values are the codes as documented. */
export enum DokuCardPayment {
  /**
   * Capture failed.
   *
   * The capture did not go through. The amount may still be on hold.
   *
   * Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the payment. If it is still authorized,
   * repeat the capture before the hold lapses.
   *
   * Same code as FAILED: compare `name`.
   */
  CAPTURE_FAILED = "FAILED",
  /**
   * Card payment failed.
   *
   * DOKU reports the charge as failed. It is not certain that this state is final.
   *
   * Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
   *
   * Outcome: failed (transaction). Retry: check_status_first. Check the status before another attempt. If the answer is
   * a failure again, offer another payment method.
   *
   * Same code as CAPTURE_FAILED: compare `name`.
   */
  FAILED = "FAILED",
  /**
   * Card payment without result.
   *
   * The call was accepted and has no result yet.
   *
   * Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
   *
   * Outcome: pending (transaction). Retry: check_status_first. Do not count it as paid. Check the status again, and
   * send nothing under a new reference until the result is final.
   */
  PENDING = "PENDING",
  /**
   * Authorized, not captured.
   *
   * The issuer approved the amount and holds it. Nothing has been paid before the capture.
   *
   * Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
   *
   * Outcome: action_required (transaction). Retry: never. Capture the amount with the authorize_id before the hold
   * lapses, or let it lapse. Do not charge the card again, and deliver nothing before the capture succeeded.
   *
   * Same code as PAID: compare `name`.
   */
  AUTHORIZED = "SUCCESS",
  /**
   * Card payment successful.
   *
   * The card was charged.
   *
   * Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
   *
   * Outcome: success (transaction). Retry: never. Compare amount and reference with your record, then book the payment
   * once. Do not send it again.
   *
   * Same code as AUTHORIZED: compare `name`.
   */
  PAID = "SUCCESS",
}

/** Properties of every entry of Card payment status; `code` is always the code as received. */
export interface DokuCardPaymentMember<
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
  readonly space: "card-payment";
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
export interface DokuCardPaymentEntries {
  /** Capture failed. */
  readonly CAPTURE_FAILED: DokuCardPaymentMember<"CAPTURE_FAILED", "FAILED", null>;
  /** Card payment failed. */
  readonly FAILED: DokuCardPaymentMember<"FAILED", "FAILED", null>;
  /** Card payment without result. */
  readonly PENDING: DokuCardPaymentMember<"PENDING", "PENDING", null>;
  /** Authorized, not captured. */
  readonly AUTHORIZED: DokuCardPaymentMember<"AUTHORIZED", "SUCCESS", null>;
  /** Card payment successful. */
  readonly PAID: DokuCardPaymentMember<"PAID", "SUCCESS", null>;
}

/** Name of an entry of Card payment status: its identity, even if several names share a code. */
export type DokuCardPaymentName = keyof DokuCardPaymentEntries;

/** Any entry of Card payment status. New codes add members to this union in minor releases. */
export type DokuCardPaymentEntry = DokuCardPaymentEntries[DokuCardPaymentName];
