// Generated from the catalog; do not edit.
import { isKeyed, keyOf, type NextStep, refundOf, reviewOf, type Said } from "./next-step.js";
import { change, FULFIL, type Payment, WHOLE_UNDO } from "./payment.js";
import type { PaymentState } from "./payment-state.js";
import type { Procedure } from "./procedure.js";
import { ownReading, type Reading } from "./reading.js";

/**
 * Applies a certain state: its steps become due unless they were due before.
 *
 * @param procedure - the tables.
 * @param payment - the payment as stored.
 * @param state - the state.
 * @param result - the message.
 * @param step - the step if the state itself requires none; null for nothing.
 * @param changes - other new values.
 * @returns the payment to store.
 */
export function settle<P extends Payment>(
  procedure: Procedure,
  payment: P,
  state: PaymentState,
  result: Reading,
  step: NextStep | null,
  changes: Partial<Payment>,
): P {
  const { given } = { ...payment, ...changes };
  const isAnswered = given.some((key) => key.split(":")[1] === state);
  const isDecided = given.includes(keyOf("decided", state));
  const isFresh = (item: NextStep) => {
    if (isKeyed(item)) return !given.includes(item.key);
    return item.step === "review" ? !isDecided : item.step !== "ask_status" || !isAnswered;
  };
  const fresh = stepsOf(procedure, { ...payment, given }, state, result, step).filter(isFresh);
  const isPart = state === "partially_refunded";
  const still = payment.due.filter(
    (item) => isKeyed(item) && (item.key.split(":")[1] === state || (isPart && item.key === FULFIL)),
  );
  const due = fresh.length > 0 && !isPart ? fresh : [...still, ...fresh];
  const keys = fresh.flatMap((item) => (isKeyed(item) ? item.key : []));
  return change(payment, {
    ...changes,
    state,
    due: due.map((item) => (still.includes(item) ? item : withSaid(item, result))),
    given: [...given, ...keys],
  });
}

/** The steps that a state requires. */
function stepsOf(
  { paid, unpaid }: Procedure,
  { given, state: before, version }: Payment,
  state: PaymentState,
  result: Reading,
  step: NextStep | null,
): readonly NextStep[] {
  const fulfil: NextStep = { step: "fulfil", key: FULFIL };
  if (paid.includes(state)) {
    // After everything was taken back, nothing is delivered again.
    if (given.some((key) => WHOLE_UNDO.test(key))) return [reviewOf(result)];
    if (state !== "partially_refunded") return [fulfil];
    // A status response that does not name the refund only repeats the state.
    const isRepeat = state === before && result.from === "status";
    const refund = refundOf(result) ?? (isRepeat ? undefined : `v${version}`);
    return refund === undefined ? [fulfil] : [fulfil, { step: "undo", key: keyOf("undo", state, refund) }];
  }
  if (unpaid.includes(state) && given.includes(FULFIL)) return [{ step: "undo", key: keyOf("undo", state) }];
  return step ? [step] : [];
}

/** A step about money, with the ids and amounts of the message: after a crash nothing else is left of it. */
function withSaid(step: NextStep, result: Reading): NextStep {
  if (step.step !== "fulfil" && step.step !== "undo") return step;
  const { ids, money } = ownReading(result);
  const said: Said = {
    ...(ids && { ids: textsOf(ids, ["reference", "payment", "refund"]) }),
    ...(money && { money: textsOf(money, ["amount", "currency", "refunded", "paidAt"]) }),
  };
  return { ...step, ...said };
}

/** The named texts that are present. */
function textsOf<Name extends string>(
  from: { readonly [N in Name]?: string | undefined },
  names: readonly Name[],
): { readonly [N in Name]?: string } {
  const found: { [N in Name]?: string } = {};
  for (const name of names) {
    const text = Object.hasOwn(from, name) ? from[name] : undefined;
    if (typeof text === "string") found[name] = text;
  }
  return found;
}
