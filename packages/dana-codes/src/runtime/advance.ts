// Generated from the catalog; do not edit.
import {
  type AskStatus,
  isKeyed,
  type NextStep,
  type Review,
  reviewOf,
  stateBy,
  stepBy,
  type Wait,
} from "./next-step.js";
import { change, isRefund, isWaiting, type Payment } from "./payment.js";
import type { PaymentState } from "./payment-state.js";
import { PROCEDURE, type Procedure } from "./procedure.js";
import { type Facts, factsOf, ownReading, type Reading } from "./reading.js";
import { settle } from "./settle.js";
import { isPayment } from "./stored-payment.js";

/** What `advance` gives. */
export interface Advanced<P extends Payment = Payment> {
  /** The payment to store before anything is done; the same object if nothing changed. */
  readonly payment: P;
  /**
   * What to do now; null for nothing. It equals `due[0]` of the payment, with two exceptions: a step that was due
   * before may stand in front of it, and for `proceed`, which only the caller with the response can use, `wait` is due.
   */
  readonly next: NextStep | null;
}

/** A stored value that is not a payment is returned unchanged, for a person to repair. */
const DAMAGED: Review = /* @__PURE__ */ Object.freeze<Review>({ step: "review", who: "integrator" });

/**
 * Applies a message to a payment. Messages may be lost, repeated, late, out of order or forged.
 *
 * Store the returned payment before doing anything else: under a lock on the order, or with a compare-and-swap on
 * `version` (if that fails, read the payment and call `advance` again). Then perform the step and call `done`. For a
 * step with a `key`, make the payment's id and the key together the unique key of the ledger entry. Until `done` is
 * called, every message returns the step again; after a crash, continue with `due[0]`. Once a response has been
 * applied, some step stays due for as long as the payment may still be paid.
 *
 * @param payment - the payment as stored, or `NEW_PAYMENT`.
 * @param result - result of `decode` for a message about this payment.
 * @returns the payment to store, including the properties the program added to it, and what to do. A stored value that
 *   is not a payment is returned unchanged with `review`; it never pays or delivers anything. Never throws.
 */
export function advance<P extends Payment>(payment: P, result: Reading): Advanced<P> {
  return advanceBy(PROCEDURE, payment, result);
}

/**
 * Applies a message to a payment, with the given tables.
 *
 * @param procedure - the tables.
 * @param payment - the payment as stored.
 * @param result - result of `decode`.
 * @returns the payment to store, and what to do.
 */
export function advanceBy<P extends Payment>(procedure: Procedure, payment: P, result: Reading): Advanced<P> {
  if (!isPayment(payment)) return { payment, next: DAMAGED };
  const { states, open, unpaid, contradictions, recheck } = procedure;
  const { state, attention, doubt } = payment;
  const facts = factsOf(result, isRefund(payment));
  const step = stepBy(procedure, result, facts);
  const said = stateBy(procedure, facts);
  if (said === null) return unreported(procedure, payment, result, facts, step);

  const rank = (one: PaymentState) => states.indexOf(one);
  const isStatus = facts.from === "status" && result.fromSaid === true;
  const isEarlier = rank(said) < rank(state);
  const isPair = ([a, b]: readonly PaymentState[]) => (a === state && b === said) || (a === said && b === state);
  const closes =
    unpaid.includes(said) &&
    (said === "canceled" || result.ends === "reference" || result.retry === "with_new_reference");
  const heard = { closed: payment.closed || closes };

  // A status response is believed unless it goes back to an earlier state: it may be old. Said twice, a person decides.
  if (isStatus && !open.includes(said)) {
    if (isEarlier)
      return hold(payment, doubt === said ? reviewOf(result) : ask(payment, result), {
        doubt: said,
      });
    return upToDate(settle(procedure, payment, said, result, step, { ...heard, attention: null, doubt: null }));
  }
  // After contradicting messages nothing is done until a status response.
  if (attention || contradictions.some(isPair))
    return hold(payment, ask(payment, result), {
      ...heard,
      state: isEarlier ? state : said,
      attention: attention ?? (isEarlier ? [said, state] : [state, said]),
    });
  // A late message changes nothing, and a repeated one does not answer an open question.
  if (isEarlier || (said === state && !isStatus && isWaiting(payment))) {
    if (!recheck.some(isPair)) return upToDate(payment);
    // An answer that asking again would not explain.
    if (isStatus && step.step === "review") return hold(payment, step, {});
    return isWaiting(payment) ? upToDate(payment) : hold(payment, ask(payment, result), {});
  }
  return upToDate(settle(procedure, payment, said, result, step, { ...heard, doubt: null }));
}

/** Handles a message that reports no state of the payment. */
function unreported<P extends Payment>(
  procedure: Procedure,
  payment: P,
  result: Reading,
  facts: Facts,
  step: NextStep,
): Advanced<P> {
  const { state, due } = payment;
  const isOpen = procedure.open.includes(state) || isWaiting(payment);
  if (isRefund(payment) && facts.scope === "transaction" && facts.kind !== "reverse") return upToDate(payment);
  const isAbsent = facts.absent === "yes" && facts.from === "status";
  const wait: Wait = { ...ask(payment, result), step: "wait" };
  // Nothing was paid yet, so whatever made the program ask was wrong.
  if (isAbsent && state === "new") {
    const left = due.filter(({ step }) => step !== "ask_status");
    return upToDate(change(payment, { due: left.length > 0 ? left : [wait] }));
  }
  if (isAbsent && !isOpen) return upToDate(payment);
  // It may still be paid: a refused call does not end the payment.
  const isEnd = step.step === "stop" || step.step === "new_attempt";
  if (step.step === "ask_status" || (isOpen && (isAbsent || isEnd))) {
    const next = ask(payment, result);
    if (isWaiting(payment)) return { payment, next };
    // The question stays due: after steps about money that is certain, before anything offered to the payer.
    const isMoney = ({ step }: NextStep) => step === "fulfil" || step === "undo";
    // Whatever made the program ask may be wrong: while no message reported a state, the response to the call is kept.
    const kept = state === "new" ? due : due.filter(isKeyed);
    const money = kept.filter(isMoney);
    return { payment: change(payment, { due: [...money, next, ...kept.filter((one) => !isMoney(one))] }), next };
  }
  // So far only calls about the payment were answered: the last response counts, and is kept.
  const isOwnCall = facts.from === "call" && facts.query === "no" && (facts.kind === "reverse") === isRefund(payment);
  if (!isOwnCall || isWaiting(payment) || (state !== "new" && state !== "declined")) return { payment, next: step };
  // The payment page it created may be paid.
  if (step.step === "proceed") return { payment: settle(procedure, payment, "new", result, wait, {}), next: step };
  return upToDate(settle(procedure, payment, "new", result, step, {}));
}

/** The payment with its first due step. */
function upToDate<P extends Payment>(payment: P): Advanced<P> {
  return { payment, next: payment.due[0] ?? null };
}

/** Puts a step in front of the due steps: nothing else is done until it is answered. */
function hold<P extends Payment>(payment: P, step: NextStep, changes: Partial<Payment>): Advanced<P> {
  return {
    payment: change(payment, { ...changes, due: [step, ...payment.due.filter(isKeyed)] }),
    next: step,
  };
}

/** Asks for the status. Which call to use comes from this message, or else from an earlier one. */
function ask({ due }: Payment, result: Reading): AskStatus {
  const check =
    ownReading(result).statusCheck ??
    due.flatMap((step) => (Object.hasOwn(step, "check") && (step as AskStatus).check) || [])[0];
  return { step: "ask_status", ...(check && { check }) };
}
