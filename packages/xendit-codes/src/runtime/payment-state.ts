// Generated from the catalog; do not edit.
/** All states of a payment, in order: it never returns to an earlier one unless a person decides so. */
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
 * State of a payment.
 *
 * - `new`: no message about the payment itself yet, at most responses to calls about it
 * - `declined`: a call was certainly refused; says nothing about an earlier call under the same reference
 * - `unknown`, `pending`: it may still be paid
 * - `authorized`: the merchant has to capture or void, approve or deny
 * - `failed`: not paid, according to its transaction field or a status response
 * - `paid`: paid, or paid out
 * - `canceled`: canceled or voided, even after it was paid
 * - `partially_refunded`, `refunded`, `charged_back`: part or all of the money went back
 */
export type PaymentState = (typeof PAYMENT_STATES)[number];
