import type { Reading } from "../../src/runtime/reading.ts";

// Results as `decode` gives them, made by hand: what a message says, not how its body spells it.

/** What a result says that says nothing else. */
const PLAIN: Reading = {
  outcome: "unknown",
  scope: "transaction",
  retry: "check_status_first",
  actor: "provider",
  reason: "unmapped",
  layer: "transaction",
  from: "notification",
  precision: "exact",
  codes: [],
};

/** A result with the given properties. */
export function result(properties: Partial<Reading>): Reading {
  const made = { ...PLAIN, ...properties };
  return { ...made, codes: properties.codes ?? (made.layer ? [{ layer: made.layer }] : []) };
}

/** A notification with a signature over all of it. */
export const notified = (properties: Partial<Reading>) => result({ from: "notification", ...properties });
/** The answer to a call that moves money, by its response code. */
export const answered = (properties: Partial<Reading>) =>
  result({ from: "call", kind: "move", layer: "response", ...properties });
/** The answer to a status query, that the caller calls so. */
export const told = (properties: Partial<Reading>) =>
  result({ from: "status", fromSaid: true, kind: "status", ...properties });
/** A notification that nothing proves. */
export const unproved = (properties: Partial<Reading>) => notified({ confirm: "status", ...properties });

const sure = { retry: "never", actor: "none" } as const;

export const PAID = { ...sure, outcome: "success", reason: "approved" } as const satisfies Partial<Reading>;
export const PENDING = {
  outcome: "pending",
  retry: "check_status_first",
  actor: "none",
  reason: "in_progress",
} as const satisfies Partial<Reading>;
export const UNKNOWN = { outcome: "unknown", reason: "timeout" } as const satisfies Partial<Reading>;
/** The call made a page, an account number or a code to pay with; no money moved. */
export const PROCEEDS = {
  ...sure,
  outcome: "success",
  scope: "request",
  reason: "approved",
} as const satisfies Partial<Reading>;
/** The call was not taken: too many, or something in it is wrong. */
export const LIMITED = {
  outcome: "rejected",
  scope: "request",
  retry: "later",
  reason: "rate_limited",
} as const satisfies Partial<Reading>;
export const TO_FIX = {
  outcome: "rejected",
  scope: "request",
  retry: "after_fix",
  actor: "integrator",
  reason: "invalid_field",
} as const satisfies Partial<Reading>;
export const CUSTOMER = {
  outcome: "action_required",
  actor: "customer",
  retry: "with_authentication",
  reason: "authentication_required",
} as const satisfies Partial<Reading>;
export const AUTHORIZED = {
  outcome: "action_required",
  actor: "merchant",
  retry: "check_status_first",
  reason: "in_progress",
} as const satisfies Partial<Reading>;
export const FAILED = {
  outcome: "failed",
  retry: "with_other_method",
  actor: "customer",
  reason: "do_not_honor",
} as const satisfies Partial<Reading>;
/** Failed, but to be asked for first, as DOKU's `FAILED`. */
export const FAILED_ASK = { ...FAILED, retry: "check_status_first", reason: "generic_decline" } as const;
export const EXPIRED = {
  outcome: "failed",
  retry: "with_new_reference",
  actor: "customer",
  reason: "transaction_expired",
  ends: "reference",
} as const satisfies Partial<Reading>;
export const CANCELED = {
  ...sure,
  outcome: "failed",
  reason: "transaction_cancelled",
} as const satisfies Partial<Reading>;
export const REFUNDED = { ...sure, outcome: "reversed", reason: "refunded" } as const satisfies Partial<Reading>;
export const CHARGED_BACK = {
  ...sure,
  outcome: "reversed",
  reason: "charged_back",
} as const satisfies Partial<Reading>;

/** A refund of a part, by its id. */
export const partly = (refund?: string) =>
  ({ ...REFUNDED, part: true, ...(refund !== undefined && { ids: { refund } }) }) as const;
