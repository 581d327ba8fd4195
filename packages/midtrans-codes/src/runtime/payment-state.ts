// Generated from the catalog; do not edit.
/** All states of a payment. A later one is newer news: a payment never goes back by itself. */
export const PAYMENT_STATES = /* @__PURE__ */ Object.freeze([
  "new",
  "declined",
  "unknown",
  "pending",
  "authorized",
  "failed",
  "paid",
  "canceled",
  "partially_refunded",
  "refunded",
  "charged_back",
] as const);

/**
 * How a payment stands.
 *
 * - `new`: nothing was heard of the payment itself, at most of calls about it
 * - `declined`: a call was refused for certain; says nothing about an earlier call under the same reference
 * - `unknown`, `pending`: it may still be paid
 * - `authorized`: the merchant has to capture or void, approve or deny
 * - `failed`: not paid, as its transaction field or a status answer says
 * - `paid`: paid, or paid out
 * - `canceled`: canceled or voided, also after it was paid
 * - `partially_refunded`, `refunded`, `charged_back`: the money went back, in part or all of it
 */
export type PaymentState = (typeof PAYMENT_STATES)[number];
