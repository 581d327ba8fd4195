import type { DecodeContext } from "../../../src/runtime/decode.ts";

/** A response body as it arrives, with what a payments engineer has to get out of it. */
export interface Shape {
  readonly title: string;
  readonly body: unknown;
  readonly context?: DecodeContext;
  /** Part of the result. */
  readonly expected: object;
}

/**
 * A row of a table of shapes.
 *
 * @param title - what happened.
 * @param body - the body.
 * @param expected - part of the result.
 * @param context - what is known beside the body.
 * @returns the row.
 */
export function shape(title: string, body: unknown, expected: object, context?: DecodeContext): Shape {
  return { title, body, expected, ...(context && { context }) };
}

/** The money moved. */
export const PAID = { known: true, scope: "transaction", outcome: "success", retry: "never" };
/** The call was carried out; nothing is said about a payment. */
export const DONE = { known: true, scope: "request", outcome: "success", retry: "never" };
/** The transaction was accepted and is still open. */
export const PENDING = { known: true, scope: "transaction", outcome: "pending", retry: "check_status_first" };
/** The payment did not take effect, for certain. */
export const FAILED = { known: true, scope: "transaction", outcome: "failed" };
/** This call was refused. */
export const REJECTED = { known: true, scope: "request", outcome: "rejected" };
/** The payment took effect and was undone. */
export const REVERSED = { known: true, scope: "transaction", outcome: "reversed", retry: "never" };
/** A known code that leaves open whether money moved. */
export const OPEN = { known: true, scope: "transaction", outcome: "unknown", retry: "check_status_first" };
/** Nothing that can be read: neither success nor failure. */
export const UNREADABLE = {
  known: false,
  why: "no_code",
  scope: "transaction",
  outcome: "unknown",
  retry: "check_status_first",
  codes: [],
};
/** Fields that contradict each other. */
export const CONFLICT = { known: false, why: "conflict", outcome: "unknown", retry: "check_status_first" };
/** A code of the right form that no page names. */
export const NOT_LISTED = { known: false, why: "not_in_catalog", outcome: "unknown", retry: "check_status_first" };
