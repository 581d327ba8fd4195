// Generated from the catalog; do not edit.
import type { Payment } from "./payment.js";
import { PAYMENT_STATES, type PaymentState } from "./payment-state.js";

/**
 * Whether a stored value is a payment. Nothing may be concluded from a damaged one; a person has to look at it.
 *
 * @param value - what was stored.
 * @returns false for anything that `advance` does not produce, also for `undefined`; never throws on JSON.
 */
export function isPayment(value: unknown): value is Payment {
  const { version, state, attention, doubt, closed, due, given, refund } = Object(value);
  return (
    Number.isSafeInteger(version) &&
    version >= 0 &&
    isState(state) &&
    (attention === null || (Array.isArray(attention) && attention.length === 2 && attention.every(isState))) &&
    (doubt === null || isState(doubt)) &&
    typeof closed === "boolean" &&
    Array.isArray(due) &&
    due.every(isStep) &&
    Array.isArray(given) &&
    given.every(isText) &&
    (refund === undefined || refund === true)
  );
}

/** Steps that are performed once, by their key. */
const KEYED: readonly unknown[] = ["fulfil", "undo", "new_attempt", "stop"];

function isStep(value: unknown): boolean {
  const { step, key, ids, money } = ownOfStep(value);
  return isText(step) && (KEYED.includes(step) ? isText(key) : key === undefined) && isTexts(ids) && isTexts(money);
}

/** The own fields of a step. */
function ownOfStep(value: unknown): Readonly<Record<string, unknown>> {
  return Object.assign(Object.create(null), value);
}

/** Whether a value is missing, or an object of texts. */
function isTexts(value: unknown): boolean {
  return value === undefined || (typeof value === "object" && value !== null && Object.values(value).every(isText));
}

/**
 * Whether a value is a state.
 *
 * @param value - anything.
 * @returns true for one of `PAYMENT_STATES`.
 */
export function isState(value: unknown): value is PaymentState {
  return PAYMENT_STATES.some((state) => state === value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
