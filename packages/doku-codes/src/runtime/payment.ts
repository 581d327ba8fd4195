// Generated from the catalog; do not edit.
import { isKeyed, type NextStep } from "./next-step.js";
import { ownOf } from "./own.js";
import type { PaymentState } from "./payment-state.js";
import { isPayment } from "./stored-payment.js";

/**
 * One attempt to pay, as it is stored: a request with its repeats, known by the provider's id of the payment, or else
 * by its reference and a number. Plain JSON; properties that a program adds are kept.
 */
export interface Payment {
  /** Grows with every change: store only where the stored version is still the one that was read. */
  readonly version: number;
  readonly state: PaymentState;
  /** Two states that were reported and cannot both be right. Nothing but a status answer settles it. */
  readonly attention: readonly [PaymentState, PaymentState] | null;
  /** An earlier state that a status answer went back to; told twice, a person decides. */
  readonly doubt: PaymentState | null;
  /** Nothing can be paid any more under its reference. */
  readonly closed: boolean;
  /** Steps that are not done yet; the first is to be performed. */
  readonly due: readonly NextStep[];
  /** Keys of all steps that ever were due, and of what a person decided: none of them becomes due again. */
  readonly given: readonly string[];
  /** It is a refund: it hears of nothing but its own calls and of money that went back. */
  readonly refund?: true;
}

/**
 * A payment of which nothing was heard yet. Store it before the first call is sent. Who finds it stored and still `new`
 * before sending that call once more has lost an answer, and takes that in first: `advance(payment, decode(undefined))`.
 * Else the refusal of the second call would be taken for that of the only one.
 */
export const NEW_PAYMENT: Payment = /* @__PURE__ */ begin({});

/** A refund of which nothing was heard yet, stored under its refund number, and repeated only under that number. */
export const NEW_REFUND: Payment = /* @__PURE__ */ begin({ refund: true });

/** Key of the one delivery. */
export const FULFIL = "fulfil:paid";

/** Key of a step that took back everything; that of a part goes on. */
export const WHOLE_UNDO = /^undo:[^:]+$/;

/**
 * Marks a step as done.
 *
 * @param payment - the payment as stored.
 * @param key - key of the step.
 * @returns the payment to store: without the step in `due`, and the same object where it was not due. Never throws.
 */
export function done<P extends Payment>(payment: P, key: string): P {
  if (typeof key !== "string" || !isPayment(payment)) return payment;
  return change(payment, { due: payment.due.filter((step) => !isKeyed(step) || step.key !== key) });
}

/**
 * Whether the payment waits for a status answer or a person.
 *
 * @param payment - the payment.
 * @returns true where one of them is due.
 */
export function isWaiting({ due }: Payment): boolean {
  return due.some(({ step }) => step === "ask_status" || step === "review");
}

/**
 * Changes a payment.
 *
 * @param payment - the payment.
 * @param changes - what is different.
 * @returns a payment of the next version; the same one where nothing is different.
 */
export function change<P extends Payment>(payment: P, changes: Partial<Payment>): P {
  const changed = { ...payment, ...changes };
  return JSON.stringify(changed) === JSON.stringify(payment) ? payment : { ...changed, version: payment.version + 1 };
}

/**
 * Whether a payment stands for a refund.
 *
 * @param payment - the payment.
 * @returns true where it is marked as one.
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
