import { advanceBy } from "../../src/runtime/advance.ts";
import { done, NEW_PAYMENT, type Payment } from "../../src/runtime/payment.ts";
import type { Procedure } from "../../src/runtime/procedure.ts";
import type { Reading } from "../../src/runtime/reading.ts";
import {
  AUTHORIZED,
  answered,
  CANCELED,
  CHARGED_BACK,
  CUSTOMER,
  EXPIRED,
  FAILED,
  FAILED_ASK,
  LIMITED,
  notified,
  PAID,
  PENDING,
  PROCEEDS,
  partly,
  REFUNDED,
  TO_FIX,
  told,
  UNKNOWN,
  unproved,
} from "./readings.ts";

/** Messages of every sort. */
export const MESSAGES: Readonly<Record<string, Reading>> = {
  "call pending": answered(PENDING),
  "call unknown": answered(UNKNOWN),
  "call unknown, later": answered({ ...UNKNOWN, retry: "later" }),
  "call customer": answered(CUSTOMER),
  "call refused": answered({ ...FAILED, retry: "later" }),
  "call refused for good": answered({ ...FAILED, retry: "never" }),
  "call proceeds": answered(PROCEEDS),
  "call limited": answered(LIMITED),
  "call to fix": answered(TO_FIX),
  "call not taken": answered({ outcome: "rejected", scope: "request", retry: "never" }),
  authorized: notified(AUTHORIZED),
  pending: notified(PENDING),
  failed: notified(FAILED),
  "failed, ask": notified(FAILED_ASK),
  expired: notified(EXPIRED),
  paid: notified(PAID),
  canceled: notified(CANCELED),
  "part refunded": notified(partly("R1")),
  refunded: notified(REFUNDED),
  "charged back": notified(CHARGED_BACK),
  "unproved paid": unproved(PAID),
  "unproved refund": unproved(REFUNDED),
  "status limited": told(LIMITED),
  "status absent": told({ ...UNKNOWN, absent: true }),
  "status unknown": told(UNKNOWN),
  "status pending": told(PENDING),
  "status authorized": told(AUTHORIZED),
  "status failed": told(FAILED),
  "status contested": told({ ...FAILED_ASK, contested: true }),
  "status paid": told(PAID),
  "status canceled": told(CANCELED),
  "status part refunded": told(partly("R1")),
  "status refunded": told(REFUNDED),
  "status charged back": told(CHARGED_BACK),
  "status beside a strange value": told({ ...UNKNOWN, beside: "transaction.type" }),
};

/** A payment that messages lead to, and what they said. */
export interface Reached {
  readonly payment: Payment;
  /** Whether a message that may be believed said that it is paid. */
  readonly isPaidSaid: boolean;
  /** Names of the messages that led there first. */
  readonly trace: readonly string[];
}

/** One message, and what it changed. */
export interface Transition {
  readonly from: Reached;
  readonly name: string;
  readonly message: Reading;
  readonly to: Reached;
  readonly advanced: ReturnType<typeof advanceBy>;
}

/**
 * Goes through all sequences of messages up to a length, with what is due done or not done in between. What leads to
 * the same payment goes on alike, and is followed once.
 *
 * @param procedure - the tables.
 * @param length - most messages in a sequence.
 * @param visit - called for every message in every payment.
 * @returns how many payments were reached, and how many messages were taken in.
 */
export function explore(
  procedure: Procedure,
  length: number,
  visit: (transition: Transition) => void,
): { readonly payments: number; readonly transitions: number } {
  const start: Reached = { payment: NEW_PAYMENT, isPaidSaid: false, trace: [] };
  const seen = new Set([idOf(start)]);
  let layer = [start];
  let transitions = 0;
  for (let depth = 0; depth < length; depth++) {
    const next: Reached[] = [];
    for (const reached of layer)
      for (const [name, message] of Object.entries(MESSAGES)) {
        const advanced = advanceBy(procedure, reached.payment, message);
        const isPart = message.outcome === "reversed" && message.part === true;
        const isMoney = message.scope === "transaction" && (message.outcome === "success" || isPart);
        const to: Reached = {
          payment: freeze(advanced.payment),
          isPaidSaid: reached.isPaidSaid || (isMoney && !message.confirm),
          trace: [...reached.trace, name],
        };
        transitions++;
        visit({ from: reached, name, message, to, advanced });
        for (const left of doneOrNot(to)) {
          const id = idOf(left);
          if (!seen.has(id)) next.push(left);
          seen.add(id);
        }
      }
    layer = next;
  }
  return { payments: seen.size, transitions };
}

/** The payment as it is, and with its first step done. */
function doneOrNot(reached: Reached): Reached[] {
  const [step] = reached.payment.due;
  if (!step || !("key" in step)) return [reached];
  const payment = freeze(done(reached.payment, step.key));
  return [reached, { ...reached, payment, trace: [...reached.trace, `done ${step.key}`] }];
}

/** Payments that differ in nothing but their version go on alike. */
function idOf({ payment, isPaidSaid }: Reached): string {
  return JSON.stringify({ ...payment, version: 0, isPaidSaid });
}

function freeze<T>(value: T): T {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) freeze(item);
  }
  return value;
}
