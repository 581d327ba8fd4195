import { advanceBy } from "../../src/runtime/advance.ts";
import { orderBy } from "../../src/runtime/order.ts";
import { isWaiting, type Payment } from "../../src/runtime/payment.ts";
import type { Procedure } from "../../src/runtime/procedure.ts";
import { isPayment } from "../../src/runtime/stored-payment.ts";
import type { Transition } from "./reachable.ts";
import { CANCELED, FAILED, PAID, REFUNDED, told } from "./readings.ts";

// What holds for every message in every payment, whatever came before.

const UNPAID: readonly string[] = ["declined", "failed", "canceled"];
const RETURNED: readonly string[] = ["refunded", "charged_back"];
const OPEN: readonly string[] = ["unknown", "pending", "authorized"];

const wasGiven = ({ given }: Payment, key: string) => given.some((one) => one.startsWith(key));

/** The laws by name; each gives false where it is broken. */
export const LAWS: Readonly<Record<string, (transition: Transition, procedure: Procedure) => boolean>> = {
  "each step becomes due once": ({ from, to }) =>
    new Set(to.payment.given).size === to.payment.given.length &&
    from.payment.given.every((key, at) => to.payment.given[at] === key),

  "nothing is delivered that was not reported as paid": ({ to }) => to.isPaidSaid || !wasGiven(to.payment, "fulfil"),

  "what is doubtful is asked for, not acted on": ({ to: { payment }, advanced }) =>
    !(payment.attention || payment.doubt) || (isWaiting(payment) && !(advanced.next && "key" in advanced.next)),

  "what was reported as paid is delivered, returned, canceled, asked for, or a case for a person": ({ to }) =>
    !to.isPaidSaid ||
    wasGiven(to.payment, "fulfil") ||
    isWaiting(to.payment) ||
    [...RETURNED, "canceled"].includes(to.payment.state),

  "what was delivered and is not paid is taken back, asked for, or a case for a person": ({ to: { payment } }) =>
    !wasGiven(payment, "fulfil") ||
    !(UNPAID.includes(payment.state) || RETURNED.includes(payment.state)) ||
    wasGiven(payment, `undo:${payment.state}`) ||
    isWaiting(payment),

  "what was taken back whole is never delivered after it": ({ from, to }) => {
    const [undone, delivered] = [from, to].map(({ payment }) =>
      payment.given.findIndex((key) => /^(undo:(failed|canceled|refunded|charged_back)|fulfil)/.test(key)),
    );
    return undone === -1 || delivered === undone;
  },

  "a payment that may still be paid is neither stopped nor tried again": ({ to, advanced }) =>
    !OPEN.includes(to.payment.state) || (advanced.next?.step !== "stop" && advanced.next?.step !== "new_attempt"),

  "nobody may pay again what was reported as paid": ({ to }, procedure) =>
    !to.isPaidSaid || to.payment.state === "canceled" || orderBy(procedure, { one: to.payment }).mayStart === "no",

  "the version grows with every change, and with nothing else": ({ from, to }) =>
    to.payment === from.payment || to.payment.version === from.payment.version + 1,

  "the payment is plain JSON": ({ to: { payment } }) =>
    isPayment(payment) && JSON.stringify(JSON.parse(JSON.stringify(payment))) === JSON.stringify(payment),

  "the same message twice changes nothing more, but that a second status answer settles a doubt": (
    { to, message, advanced },
    procedure,
  ) => {
    const again = advanceBy(procedure, to.payment, message);
    return (
      again.payment === to.payment ||
      (message.from === "status" && to.payment.doubt !== null && advanced.next?.step === "ask_status")
    );
  },

  "what may still be paid has something due": ({ to: { payment } }) =>
    !OPEN.includes(payment.state) || payment.due.length > 0,

  "a page that was made is not forgotten": ({ message, to: { payment } }) =>
    message.outcome !== "success" ||
    message.scope !== "request" ||
    payment.due.length > 0 ||
    !(payment.state === "new" || payment.state === "declined"),

  "what is to be done next is due, behind nothing but money": ({ from, to, advanced: { next } }) => {
    const { due } = to.payment;
    if (to.payment === from.payment) return true;
    const left = next?.step === "proceed" ? "wait" : next?.step;
    const at = due.findIndex(
      (step) => step.step === left && ("key" in step ? step.key : "") === (next && "key" in next ? next.key : ""),
    );
    return next === null
      ? due.length === 0
      : at >= 0 && due.slice(0, at).every(({ step }) => step === "fulfil" || step === "undo");
  },
};

/**
 * Whether a payment comes to rest once the status is told twice.
 *
 * @param payment - any payment.
 * @param procedure - the tables.
 * @returns true where nothing more is to be asked for, however it ends.
 */
export function comesToRest(payment: Payment, procedure: Procedure): boolean {
  return [PAID, FAILED, CANCELED, REFUNDED].every((end) => {
    const once = advanceBy(procedure, payment, told(end));
    return advanceBy(procedure, once.payment, told(end)).payment.due[0]?.step !== "ask_status";
  });
}
