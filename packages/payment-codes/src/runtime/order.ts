// Generated from the catalog; do not edit.
import { isKeyed, type NextStep } from "./next-step.js";
import { FULFIL, isWaiting, type Payment, WHOLE_UNDO } from "./payment.js";
import type { PaymentState } from "./payment-state.js";
import { PROCEDURE, type Procedure } from "./procedure.js";
import { isPayment } from "./stored-payment.js";

/** The payments of an order by id, in the order in which they were started. */
export type Payments = Readonly<Record<string, Payment>>;

/** How an order is paid. */
export interface OrderOptions {
  /** Several payments add up to the total; the program compares their sum. */
  readonly split?: boolean | undefined;
}

/** Something to be paid for once; for a subscription, one period. */
export interface Order {
  /** State of the payment that counts: a paid one, or else an open one, or else the last. */
  readonly state: PaymentState;
  /** Id of that payment; null if there is none. */
  readonly id: string | null;
  /** It is paid, or only partly refunded. For a split order: at least one payment is. */
  readonly isPaid: boolean;
  /** Two payments are paid: refund one, and do not deliver again. */
  readonly isPaidTwice: boolean;
  /**
   * Whether the payer may try again: `no` while anything is paid, open, being asked for or under review · `same`: only
   * under the existing reference or page, which can still be paid · `new`: also under a new one.
   */
  readonly mayStart: "no" | "same" | "new";
  /**
   * Payments that hold or may take money: void or cancel them, and confirm that with a status query. Always do so if
   * another payment is paid; otherwise before the payer uses another method.
   */
  readonly close: readonly string[];
}

/**
 * Combines the payments of an order into its state.
 *
 * @param payments - all payments of the order, by id.
 * @param options - how the order is paid.
 * @returns the order. A damaged payment locks it: `mayStart` is `no`. Never throws.
 */
export function orderOf(payments: Payments, options?: OrderOptions | null): Order {
  return orderBy(PROCEDURE, payments, options);
}

/**
 * The next step of a payment, given the other payments of its order. Call it under the lock of the order, after storing
 * the result of `advance` and after a crash.
 *
 * @param payments - all payments of the order, by id.
 * @param id - id of the payment.
 * @param options - how the order is paid.
 * @returns `due[0]` of the payment, with these exceptions: `review` instead of a second `fulfil`, null instead of a new
 *   attempt that the order does not allow, and the same reference if only that can be used. Null for nothing to do.
 *   Never throws.
 */
export function nextOf(payments: Payments, id: string, options?: OrderOptions | null): NextStep | null {
  return nextBy(PROCEDURE, payments, id, options);
}

/**
 * Combines the payments of an order into its state, with the given tables.
 *
 * @param procedure - the tables.
 * @param payments - all payments of the order, by id.
 * @param options - how it is paid.
 * @returns the order.
 */
export function orderBy(procedure: Procedure, payments: Payments, options?: OrderOptions | null): Order {
  const { states, open, unpaid, paid } = procedure;
  const all = Object.entries(payments ?? {});
  const state = (payment: Payment) => (isPayment(payment) ? payment.state : "unknown");
  const within = (some: readonly PaymentState[]) => all.filter(([, payment]) => some.includes(state(payment)));
  const paying = within(paid);
  const [counting = []] = [paying, within(open), all].filter(({ length }) => length > 0);
  const last = counting.reduce<[string, Payment] | undefined>(
    (a, b) => (a && states.indexOf(state(a[1])) >= states.indexOf(state(b[1])) ? a : b),
    undefined,
  );
  const isSettled = ([, payment]: [string, Payment]) =>
    isPayment(payment) && (payment.state === "new" || unpaid.includes(payment.state)) && !isWaiting(payment);
  const isOver = ([, payment]: [string, Payment]) => payment.state === "declined" || payment.closed;
  return {
    state: last ? state(last[1]) : "new",
    id: last ? last[0] : null,
    isPaid: paying.length > 0,
    isPaidTwice: paying.length > 1 && !options?.split,
    mayStart: all.every(isSettled) ? (all.every(isOver) ? "new" : "same") : "no",
    close: within(["pending", "authorized"]).map(([id]) => id),
  };
}

/**
 * The next step of a payment of an order, with the given tables.
 *
 * @param procedure - the tables.
 * @param payments - all payments of the order, by id.
 * @param id - id of the payment.
 * @param options - how the order is paid.
 * @returns the step.
 */
export function nextBy(
  procedure: Procedure,
  payments: Payments,
  id: string,
  options?: OrderOptions | null,
): NextStep | null {
  const payment = Object.hasOwn(payments ?? {}, id) ? payments[id] : undefined;
  if (!isPayment(payment)) return { step: "review", who: "integrator" };
  const step = payment.due[0] ?? null;
  if (step?.step === "fulfil" && !options?.split && isTaken(payments, id)) return { step: "review", who: "merchant" };
  if (step?.step !== "new_attempt") return step;
  const { mayStart } = orderBy(procedure, payments, options);
  if (mayStart === "no") return null;
  return mayStart === "same" ? { ...step, reference: "same" } : step;
}

/** Whether another payment of the order is delivered and not taken back, or is due for delivery and started earlier. */
function isTaken(payments: Payments, id: string): boolean {
  const ids = Object.keys(payments);
  return Object.entries(payments).some(([other, payment]) => {
    if (other === id || !isPayment(payment) || !payment.given.includes(FULFIL)) return false;
    const isDue = (key: string) => payment.due.some((step) => isKeyed(step) && step.key === key);
    if (isDue(FULFIL)) return ids.indexOf(other) < ids.indexOf(id);
    return !payment.given.some((key) => WHOLE_UNDO.test(key) && !isDue(key));
  });
}
