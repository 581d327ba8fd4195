// Generated from the catalog; do not edit.
import { type AskStatus, keyOf, type NextStep, type Review, refundOf, stateBy, stepBy } from "./next-step.js";
import { change, FULFIL, isWaiting, type Payment, WHOLE_UNDO } from "./payment.js";
import type { PaymentState } from "./payment-state.js";
import { PROCEDURE, type Procedure } from "./procedure.js";
import { type Facts, factsOf, type Reading } from "./reading.js";
import { isPayment } from "./stored-payment.js";

/** What `advance` gives. */
export interface Advanced {
  /** The payment to store, before anything is done; the same object where nothing changed. */
  readonly payment: Payment;
  /** What to do now; null for nothing. */
  readonly next: NextStep | null;
}

/** What cannot be read is left as it is, for a person to mend. */
const DAMAGED: Review = /* @__PURE__ */ Object.freeze<Review>({ step: "review", who: "integrator" });

/**
 * Takes in what a message says about a payment. Messages may be lost, repeated, late, out of order or forged.
 *
 * Under a lock of the order, or with a compare-and-swap on `version` (lost: read and advance again), store the payment
 * before anything is done. Then perform the step, for one with a `key` with payment and key as unique key of the ledger
 * entry, and say `done`. Until then every message gives it again, and after a crash `due[0]` is what to go on with.
 *
 * @param payment - the payment as stored, or `NEW_PAYMENT`.
 * @param result - result of `decode` for a message about this payment.
 * @returns the payment to store, and what to do. A stored value that is no payment is given back as it is, with
 *   `review`: it never pays or delivers anything. Never throws.
 */
export function advance(payment: Payment, result: Reading): Advanced {
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
export function advanceBy(procedure: Procedure, payment: Payment, result: Reading): Advanced {
  if (!isPayment(payment)) return { payment, next: DAMAGED };
  const { states, open, unpaid, contradictions, recheck } = procedure;
  const { state, attention, doubt } = payment;
  const facts = factsOf(result, payment.refund);
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
      return hold(payment, doubt === said ? { step: "review", who: result.actor } : ask(payment, result), {
        doubt: said,
      });
    return settle(procedure, payment, said, result, step, { ...heard, attention: null, doubt: null });
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
    return recheck.some(isPair) && !isWaiting(payment) ? hold(payment, ask(payment, result), {}) : unchanged(payment);
  return settle(procedure, payment, said, result, step, { ...heard, doubt: null });
}

/** A message that says nothing about how the payment stands. */
function unreported({ open }: Procedure, payment: Payment, result: Reading, facts: Facts, step: NextStep): Advanced {
  const { state, due } = payment;
  const isOpen = open.includes(state) || isWaiting(payment);
  if (payment.refund && facts.scope === "transaction" && facts.kind !== "reverse") return unchanged(payment);
  const isAbsent = facts.absent === "yes" && facts.from === "status";
  // Nothing was paid yet, so what made the program ask was not true.
  if (isAbsent && state === "new")
    return { payment: change(payment, { due: [] }), next: { ...ask(payment, result), step: "wait" } };
  if (isAbsent && !isOpen) return unchanged(payment);
  // It may still be paid: a call that was refused does not end it.
  const isEnd = step.step === "stop" || step.step === "new_attempt";
  if (step.step === "ask_status" || (isOpen && (isAbsent || isEnd))) {
    const next = ask(payment, result);
    if (isWaiting(payment)) return { payment, next };
    // What is to be asked stays due: behind money that is sure, before anything the payer is offered.
    const isMoney = ({ step }: NextStep) => step === "fulfil" || step === "undo";
    const kept = due.filter(isKeyed);
    const money = kept.filter(isMoney);
    return { payment: change(payment, { due: [...money, next, ...kept.filter((one) => !isMoney(one))] }), next };
  }
  return { payment, next: step };
}

/** Nothing is new: what was due is still due. */
function unchanged(payment: Payment): Advanced {
  return { payment, next: payment.due[0] ?? null };
}

/** Puts a step before what is due: nothing else is done until it is answered. */
function hold(payment: Payment, step: NextStep, changes: Partial<Payment>): Advanced {
  return {
    payment: change(payment, { ...changes, due: [step, ...payment.due.filter(isKeyed)] }),
    next: step,
  };
}

/** The state is sure: what it calls for becomes due, unless it was before. */
function settle(
  procedure: Procedure,
  payment: Payment,
  state: PaymentState,
  result: Reading,
  step: NextStep,
  changes: Partial<Payment>,
): Advanced {
  const { given } = payment;
  const isAnswered = given.some((key) => key.split(":")[1] === state);
  const fresh = stepsOf(procedure, payment, state, result, step).filter((item) =>
    "key" in item ? !given.includes(item.key) : item.step !== "ask_status" || !isAnswered,
  );
  const isPart = state === "partially_refunded";
  const still = payment.due.filter(
    (item) => "key" in item && (item.key.split(":")[1] === state || (isPart && item.key === FULFIL)),
  );
  const due = fresh.length > 0 && !isPart ? fresh : [...still, ...fresh];
  const keys = fresh.flatMap((item) => ("key" in item ? item.key : []));
  return { payment: change(payment, { ...changes, state, due, given: [...given, ...keys] }), next: due[0] ?? null };
}

/** What a state calls for. */
function stepsOf(
  { paid, unpaid }: Procedure,
  { given, state: before, version }: Payment,
  state: PaymentState,
  result: Reading,
  step: NextStep,
): NextStep[] {
  const fulfil: NextStep = { step: "fulfil", key: FULFIL };
  if (paid.includes(state)) {
    // What was taken back is not delivered again.
    if (given.some((key) => WHOLE_UNDO.test(key))) return [{ step: "review", who: result.actor }];
    if (state !== "partially_refunded") return [fulfil];
    // A status answer that does not name the refund says the same again.
    const isRepeat = state === before && result.from === "status";
    const refund = refundOf(result) ?? (isRepeat ? undefined : `v${version}`);
    return refund === undefined ? [fulfil] : [fulfil, { step: "undo", key: keyOf("undo", state, refund) }];
  }
  return [unpaid.includes(state) && given.includes(fulfil.key) ? { step: "undo", key: keyOf("undo", state) } : step];
}

/** Whether a step is performed once and then marked as done. */
function isKeyed(step: NextStep): boolean {
  return "key" in step;
}

/** Asks for the status: whom, the message says, or one before it. */
function ask({ due }: Payment, { statusCheck }: Reading): AskStatus {
  const check = statusCheck ?? due.flatMap((step) => ("check" in step && step.check) || [])[0];
  return { step: "ask_status", ...(check && { check }) };
}
