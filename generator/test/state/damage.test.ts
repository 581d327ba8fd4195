import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advance } from "../../src/runtime/advance.ts";
import { sameAmount } from "../../src/runtime/amount.ts";
import { attemptOf } from "../../src/runtime/attempt.ts";
import { decided } from "../../src/runtime/decided.ts";
import { nextStep } from "../../src/runtime/next-step.ts";
import { nextOf, orderOf, type Payments } from "../../src/runtime/order.ts";
import { done, NEW_PAYMENT, type Payment } from "../../src/runtime/payment.ts";
import type { PaymentState } from "../../src/runtime/payment-state.ts";
import type { Reading } from "../../src/runtime/reading.ts";
import { isPayment } from "../../src/runtime/stored-payment.ts";
import { MESSAGES } from "./reachable.ts";
import { notified, PAID } from "./readings.ts";

const messages = Object.values(MESSAGES);
const paid = advance(NEW_PAYMENT, notified(PAID)).payment;

describe("a payment that was damaged in the store", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "paid"],
    ["a list", []],
    ["an empty object", {}],
    ["another state", { ...paid, state: "payed" }],
    ["no version", { ...paid, version: undefined }],
    ["a version below zero", { ...paid, version: -1 }],
    ["half an attention", { ...paid, attention: ["failed"] }],
    ["a doubt that is no state", { ...paid, doubt: 1 }],
    ["closed as a text", { ...paid, closed: "no" }],
    ["a step without its key", { ...paid, due: [{ step: "fulfil" }] }],
    ["a step that is none", { ...paid, due: [null] }],
    ["a step with another's key", { ...paid, due: [{ step: "wait", key: "x" }] }],
    ["a step with money that is none", { ...paid, due: [{ step: "fulfil", key: "fulfil:paid", money: 1 }] }],
    [
      "a step with ids that are no texts",
      { ...paid, due: [{ step: "fulfil", key: "fulfil:paid", ids: { payment: 1 } }] },
    ],
    ["keys that are none", { ...paid, given: [1] }],
    ["a refund that is not marked as one", { ...paid, refund: "yes" }],
  ])("is left as it is, for a person (%s)", (_, value) => {
    const payment = value as unknown as Payment;
    expect(isPayment(payment)).toBe(false);
    for (const message of messages)
      expect(advance(payment, message)).toEqual({ payment, next: { step: "review", who: "integrator" } });
    expect(done(payment, "fulfil:paid")).toBe(payment);
    expect(decided(payment, "paid")).toBe(payment);
    expect(nextOf({ payment }, "payment")).toEqual({ step: "review", who: "integrator" });
    expect(orderOf({ payment, paid })).toMatchObject({ mayStart: "no", id: "paid" });
    expect(orderOf({ payment })).toMatchObject({ state: "unknown", id: "payment", mayStart: "no" });
  });

  it("is none where a program stores something beside, which is kept", () => {
    const own = { ...NEW_PAYMENT, orderId: "O-1" };
    expect(advance(own, notified(PAID)).payment).toMatchObject({ orderId: "O-1", state: "paid" });
  });
});

describe("anything at all", () => {
  const json: fc.Arbitrary<unknown> = fc.jsonValue();
  const names = [
    "outcome",
    "scope",
    "retry",
    "kind",
    "layer",
    "from",
    "confirm",
    "ids",
    "money",
    "codes",
    "statusCheck",
  ];
  const spoiled = fc
    .tuple(fc.constantFrom(...messages), fc.constantFrom(...names), json)
    .map(([message, name, value]) => ({ ...message, [name]: value }));
  const stored = fc
    .tuple(
      fc.array(fc.constantFrom(...messages), { maxLength: 4 }),
      fc.constantFrom("state", "due", "given", "attention", "version"),
      fc.option(json),
    )
    .map(([history, name, value]) => {
      const payment = history.reduce((before: Payment, message) => advance(before, message).payment, NEW_PAYMENT);
      return value === null ? payment : { ...payment, [name]: value };
    });

  it("is taken without throwing, and nothing is changed in place", () => {
    fc.assert(
      fc.property(
        fc.oneof(json, stored),
        fc.oneof(json, spoiled),
        fc.oneof(json, fc.string()),
        (value, made, other) => {
          const payment = value as Payment;
          const result = made as Reading;
          const before = JSON.stringify([payment, result]);
          nextStep(result);
          const advanced = advance(payment, result);
          const payments = { payment, next: advanced.payment };
          done(payment, other as string);
          decided(payment, other as PaymentState, result);
          for (const some of [payments, value as Payments]) {
            orderOf(some);
            nextOf(some, "next");
            nextOf(some, other as string, { split: true });
          }
          attemptOf([{ id: "a", reference: "r" }], result, { asked: "a" });
          sameAmount(other as string, other as string);
          if (isPayment(payment)) expect(isPayment(advanced.payment)).toBe(true);
          expect(JSON.stringify([payment, result])).toBe(before);
        },
      ),
      { numRuns: 2_000, seed: 1 },
    );
  });
});

describe("a spoiled prototype of all objects", () => {
  /** Fields of results, rules and steps that are often left out. */
  const SPOILED = {
    ...{ confirm: "status", part: true, absent: true, contested: true, reuse: "never", layer: "transaction" },
    ...{ kind: "reverse", from: "status", precision: "case", statusCheck: { service: "99" }, ids: { refund: "x" } },
    ...{ when: { outcome: ["success"] }, not: { outcome: ["success"] }, key: "fulfil:paid", refund: true },
  };

  it.each(Object.keys(SPOILED))("changes no step and no state (%s)", (name) => {
    const said = () =>
      JSON.stringify(
        messages.map((message) => [
          nextStep(message),
          advance(NEW_PAYMENT, message),
          advance(paid, message),
          attemptOf([{ id: "a", reference: "r" }], message),
          decided(paid, "refunded"),
        ]),
      );
    const before = said();
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    try {
      prototype[name] = SPOILED[name as keyof typeof SPOILED];
      const after = said();
      delete prototype[name];
      expect(after).toBe(before);
    } finally {
      delete prototype[name];
    }
  });
});
