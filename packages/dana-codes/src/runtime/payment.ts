// Generated from the catalog; do not edit.
import { isKeyed } from "./next-step.js";
import { ownOf } from "./own.js";
import { isPayment, type Payment } from "./stored-payment.js";

export type { Payment } from "./stored-payment.js";

/**
 * A payment without any message yet. Store it before sending the first call. If you are about to send that call again
 * and the stored payment is still `new`, a response was lost: first apply the loss with
 * `advance(payment, decode(undefined))`. Otherwise a refusal of the second call would count as that of the only one.
 */
export const NEW_PAYMENT: Payment = /* @__PURE__ */ begin({});

/** A refund without any message yet. Store it under its refund number, and repeat it only under that number. */
export const NEW_REFUND: Payment = /* @__PURE__ */ begin({ refund: true });

/** Key of the one delivery. */
export const FULFIL = "fulfil:paid";

/** Matches keys of steps that took back everything; the key of a partial refund is longer. */
export const WHOLE_UNDO = /^undo:[^:]+$/;

/**
 * Marks a step as done.
 *
 * @param payment - the payment as stored.
 * @param key - key of the step.
 * @returns the payment to store, without the step in `due`; the same object if the step was not due. Never throws.
 */
export function done<P extends Payment>(payment: P, key: string): P {
  if (typeof key !== "string" || !isPayment(payment)) return payment;
  return change(payment, { due: payment.due.filter((step) => !isKeyed(step) || step.key !== key) });
}

/**
 * Whether the payment waits for a status response or a person.
 *
 * @param payment - the payment.
 * @returns true if one of them is due.
 */
export function isWaiting({ due }: Payment): boolean {
  return due.some(({ step }) => step === "ask_status" || step === "review");
}

/**
 * Changes a payment.
 *
 * @param payment - the payment.
 * @param changes - the new values.
 * @returns the payment with the next version; the same object if nothing changes.
 */
export function change<P extends Payment>(payment: P, changes: Partial<Payment>): P {
  const changed = { ...payment, ...changes };
  return JSON.stringify(changed) === JSON.stringify(payment) ? payment : { ...changed, version: payment.version + 1 };
}

/**
 * Whether a payment is a refund.
 *
 * @param payment - the payment.
 * @returns true if it is marked as one.
 */
export function isRefund(payment: Payment): boolean {
  return ownOf(payment, "refund") === true;
}

function begin(mark: Pick<Payment, "refund">): Payment {
  const none = Object.freeze([]);
  const payment = {
    version: 0,
    state: "new",
    attention: null,
    doubt: null,
    closed: false,
    due: none,
    given: none,
  } as const;
  return Object.freeze({ ...payment, ...mark });
}
