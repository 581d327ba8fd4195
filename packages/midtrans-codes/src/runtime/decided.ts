// Generated from the catalog; do not edit.
import { keyOf, type NextStep } from "./next-step.js";
import { isRefund, type Payment } from "./payment.js";
import type { PaymentState } from "./payment-state.js";
import { PROCEDURE } from "./procedure.js";
import type { Reading } from "./reading.js";
import { settle } from "./settle.js";
import { isPayment, isState } from "./stored-payment.js";

/**
 * Takes in what a person decided, after a `review` or a question that nobody answers: how the payment stands. Attention
 * and doubt end, and every step without a key is over. What the state calls for becomes due unless it was before; what the
 * person did by hand is not known to the payment.
 *
 * @param payment - the payment as stored.
 * @param state - how it stands; left out, as it is stored.
 * @param seen - what the person saw, for the step that follows: a delivery is compared with it as with any other message.
 * @returns the payment to store. A stored value that is no payment, a state that is none, and `paid` of a refund change
 *   nothing. Never throws.
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
    // What was decided is not asked again. What is open may change.
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
