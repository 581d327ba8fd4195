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
  /** The payment to store, before anything is done; the same object where nothing changed. */
  readonly payment: P;
  /**
   * What to do now; null for nothing. It is `due[0]`, but where something that was due before comes first, and in place
   * of `proceed`, which is of use only to whoever has the answer: `wait` is due then.
   */
  readonly next: NextStep | null;
}

/** What cannot be read is left as it is, for a person to mend. */
const DAMAGED: Review = /* @__PURE__ */ Object.freeze<Review>({ step: "review", who: "integrator" });

/**
 * Takes in what a message says about a payment. Messages may be lost, repeated, late, out of order or forged.
 *
 * Under a lock of the order, or with a compare-and-swap on `version` (lost: read and advance again), store the payment
 * before anything is done. Then perform the step, for one with a `key` with payment and key as unique key of the ledger
 * entry, and say `done`. Until then every message gives it again, and after a crash `due[0]` is what to go on with. Once
 * an answer was taken in, something is due for as long as it may be paid.
 *
 * @param payment - the payment as stored, or `NEW_PAYMENT`.
 * @param result - result of `decode` for a message about this payment.
 * @returns the payment to store, with all that the program keeps in it, and what to do. A stored value that is no payment is given back as it is, with
 *   `review`: it never pays or delivers anything. Never throws.
 */
export function advance<P extends Payment>(payment: P, result: Reading): Advanced<P> {
  return advanceBy(PROCEDURE, payment, result);
}

/**
 * Takes in what a message says, by given tables.
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

  // A status answer holds, unless it goes back: it may be old. Told twice, a person decides.
  if (isStatus && !open.includes(said)) {
    if (isEarlier)
      return hold(payment, doubt === said ? reviewOf(result) : ask(payment, result), {
        doubt: said,
      });
    return upToDate(settle(procedure, payment, said, result, step, { ...heard, attention: null, doubt: null }));
  }
  // Messages that contradict each other hold everything up until a status answer.
  if (attention || contradictions.some(isPair))
    return hold(payment, ask(payment, result), {
      ...heard,
      state: isEarlier ? state : said,
      attention: attention ?? (isEarlier ? [said, state] : [state, said]),
    });
  // Late news changes nothing, nor do repeated messages answer what was asked.
  if (isEarlier || (said === state && !isStatus && isWaiting(payment)))
    return recheck.some(isPair) && !isWaiting(payment) ? hold(payment, ask(payment, result), {}) : upToDate(payment);
  return upToDate(settle(procedure, payment, said, result, step, { ...heard, doubt: null }));
}

/** A message that says nothing about how the payment stands. */
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
  // Nothing was paid yet, so what made the program ask was not true.
  if (isAbsent && state === "new") {
    const left = due.filter(({ step }) => step !== "ask_status");
    return upToDate(change(payment, { due: left.length > 0 ? left : [wait] }));
  }
  if (isAbsent && !isOpen) return upToDate(payment);
  // It may still be paid: a call that was refused does not end it.
  const isEnd = step.step === "stop" || step.step === "new_attempt";
  if (step.step === "ask_status" || (isOpen && (isAbsent || isEnd))) {
    const next = ask(payment, result);
    if (isWaiting(payment)) return { payment, next };
    // What is to be asked stays due: behind money that is sure, before anything the payer is offered.
    const isMoney = ({ step }: NextStep) => step === "fulfil" || step === "undo";
    // Whatever made the program ask may not be true: while nothing was heard, the answer to the call is kept.
    const kept = state === "new" ? due : due.filter(isKeyed);
    const money = kept.filter(isMoney);
    return { payment: change(payment, { due: [...money, next, ...kept.filter((one) => !isMoney(one))] }), next };
  }
  // Of the payment nothing was heard but answers to its calls: the last of them counts, and is not forgotten.
  const isOwnCall = facts.from === "call" && facts.query === "no" && (facts.kind === "reverse") === isRefund(payment);
  if (!isOwnCall || isWaiting(payment) || (state !== "new" && state !== "declined")) return { payment, next: step };
  // The page that it made may be paid.
  if (step.step === "proceed") return { payment: settle(procedure, payment, "new", result, wait, {}), next: step };
  return upToDate(settle(procedure, payment, "new", result, step, {}));
}

/** What is due is what to do. */
function upToDate<P extends Payment>(payment: P): Advanced<P> {
  return { payment, next: payment.due[0] ?? null };
}

/** Puts a step before what is due: nothing else is done until it is answered. */
function hold<P extends Payment>(payment: P, step: NextStep, changes: Partial<Payment>): Advanced<P> {
  return {
    payment: change(payment, { ...changes, due: [step, ...payment.due.filter(isKeyed)] }),
    next: step,
  };
}

/** Asks for the status: whom, the message says, or one before it. */
function ask({ due }: Payment, result: Reading): AskStatus {
  const check =
    ownReading(result).statusCheck ??
    due.flatMap((step) => (Object.hasOwn(step, "check") && (step as AskStatus).check) || [])[0];
  return { step: "ask_status", ...(check && { check }) };
}
