// Generated from the catalog; do not edit.
import { keyOf, type NextStep } from "./next-step.js";
import { isRefund, type Payment } from "./payment.js";
import type { PaymentState } from "./payment-state.js";
import { PROCEDURE } from "./procedure.js";
import type { Reading } from "./reading.js";
import { settle } from "./settle.js";
import { isPayment, isState } from "./stored-payment.js";

/**
 * Applies the decision of a person about the state of a payment, after a `review` or a question that stays unanswered.
 * `attention` and `doubt` are cleared, and every step without a key is dropped. The steps of the state become due
 * unless they were due before; the payment does not know what the person did by hand.
 *
 * @param payment - the payment as stored.
 * @param state - the decided state; if left out, the stored one.
 * @param seen - what the person saw, for the step that follows: a delivery is compared with it like with any message.
 * @returns the payment to store. Nothing changes for a stored value that is not a payment, an unknown state, or `paid`
 *   for a refund. Never throws.
 */
export function decided<P extends Payment>(
  payment: P,
  state?: PaymentState,
  seen?: Pick<Reading, "ids" | "money"> | null,
): P {
  if (!isPayment(payment)) return payment;
  const now = state ?? payment.state;
  const { open, paid, unpaid } = PROCEDURE;
  if (!isState(now) || (isRefund(payment) && paid.includes(now))) return payment;
  const isOpen = open.includes(now);
  const isOver = now === "new" || unpaid.includes(now);
  const step: NextStep | null = isOpen ? { step: "wait" } : isOver ? null : { step: "undo", key: keyOf("undo", now) };
  const key = keyOf("decided", now);
  return settle(PROCEDURE, payment, now, { ...NOBODY, ids: seen?.ids, money: seen?.money }, step, {
    attention: null,
    doubt: null,
    closed: payment.closed || now === "canceled",
    // A decision is not questioned again. An open state may still change.
    given: isOpen || payment.given.includes(key) ? payment.given : [...payment.given, key],
  });
}

/** The word of a person counts as the answer to the question. */
const NOBODY: Reading = /* @__PURE__ */ Object.freeze<Reading>({
  outcome: "unknown",
  scope: "transaction",
  retry: "never",
  actor: "merchant",
  reason: "",
  from: "status",
});
