// Generated from the catalog; do not edit.
import type { NextStep } from "./next-step.js";
import { PAYMENT_STATES, type PaymentState } from "./payment-state.js";

/**
 * One stored attempt to pay: a request with its repeats, identified by the provider's id of the payment, or else by its
 * reference and a number. Plain JSON; properties added by the program are kept.
 */
export interface Payment {
  /** Increases with every change: store only if the stored version is still the one that was read. */
  readonly version: number;
  readonly state: PaymentState;
  /** Two reported states that contradict each other. Only a status response settles it. */
  readonly attention: readonly [PaymentState, PaymentState] | null;
  /** An earlier state that a status response went back to; if reported twice, a person decides. */
  readonly doubt: PaymentState | null;
  /** Nothing can be paid under its reference any more. */
  readonly closed: boolean;
  /** Steps that are not done yet; perform the first one. */
  readonly due: readonly NextStep[];
  /** Keys of all steps that were ever due, and of decisions by a person: none of them becomes due again. */
  readonly given: readonly string[];
  /** It is a refund: only responses to its own calls and messages about returned money apply to it. */
  readonly refund?: true;
}

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
