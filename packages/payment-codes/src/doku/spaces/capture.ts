// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Capture status of DOKU; the values are the codes as documented. */
export enum DokuCapture {
  /**
   * Capture failed.
   *
   * The capture did not go through. The amount may still be on hold.
   *
   * Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the payment. If it is still authorized,
   * repeat the capture before the hold lapses.
   */
  FAILED = "FAILED",
  /**
   * Capture without result.
   *
   * The capture was accepted and has no result yet.
   *
   * Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
   *
   * Outcome: pending (transaction). Retry: check_status_first. Do not count it as paid. Check the status of the payment
   * again.
   */
  PENDING = "PENDING",
  /**
   * Amount captured.
   *
   * The amount on hold was charged.
   *
   * Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
   *
   * Outcome: success (transaction). Retry: never. Compare the amount with your record, then book the payment once. Do
   * not capture it again.
   */
  CAPTURED = "SUCCESS",
}

/** Properties of every entry of Capture status; `code` is always the code as received. */
export interface DokuCaptureMember<
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
  readonly space: "capture";
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
export interface DokuCaptureEntries {
  /** Capture failed. */
  readonly FAILED: DokuCaptureMember<"FAILED", "FAILED", null>;
  /** Capture without result. */
  readonly PENDING: DokuCaptureMember<"PENDING", "PENDING", null>;
  /** Amount captured. */
  readonly CAPTURED: DokuCaptureMember<"CAPTURED", "SUCCESS", null>;
}

/** Name of an entry of Capture status: its identity, even if several names share a code. */
export type DokuCaptureName = keyof DokuCaptureEntries;

/** Any entry of Capture status. New codes add members to this union in minor releases. */
export type DokuCaptureEntry = DokuCaptureEntries[DokuCaptureName];
