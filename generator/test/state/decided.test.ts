import { describe, expect, expectTypeOf, it } from "vitest";
import { advance } from "../../src/runtime/advance.ts";
import { decided } from "../../src/runtime/decided.ts";
import { orderOf } from "../../src/runtime/order.ts";
import { done, NEW_PAYMENT, NEW_REFUND, type Payment } from "../../src/runtime/payment.ts";
import { PAYMENT_STATES, type PaymentState } from "../../src/runtime/payment-state.ts";
import { PROCEDURE } from "../../src/runtime/procedure.ts";
import type { Reading } from "../../src/runtime/reading.ts";
import { isPayment } from "../../src/runtime/stored-payment.ts";
import { explore } from "./reachable.ts";
import { answered, CANCELED, FAILED, FAILED_ASK, notified, PAID, PENDING, TO_FIX, told, UNKNOWN } from "./readings.ts";

/** Takes in messages one after the other; what has a key is done at once. */
function after(messages: readonly Reading[], start: Payment = NEW_PAYMENT): Payment {
  let payment = start;
  for (const message of messages) {
    payment = advance(payment, message).payment;
    for (const step of payment.due) if ("key" in step) payment = done(payment, step.key);
  }
  return payment;
}

const contested = { ...FAILED_ASK, contested: true };

describe("what a person decided", () => {
  it("ends a review, and the same answer does not call for another", () => {
    const held = after([notified(contested), told(contested)]);
    expect(held.due[0]?.step).toBe("review");
    expect(orderOf({ held }).mayStart).toBe("no");
    const payment = decided(held);
    expect(payment).toMatchObject({ version: held.version + 1, state: "failed", due: [] });
    expect(orderOf({ payment }).mayStart).toBe("same");
    for (const message of [told(contested), notified(contested)])
      expect(advance(payment, message)).toMatchObject({ payment: { state: "failed", due: [] }, next: null });
    // What is new is news.
    expect(advance(payment, notified(PAID)).next?.step).toBe("ask_status");
    expect(decided(payment)).toBe(payment);
  });

  it("ends attention and doubt", () => {
    const doubted = after([notified(PAID), told(FAILED), told(FAILED)]);
    expect(doubted).toMatchObject({ state: "paid", doubt: "failed" });
    expect(doubted.due[0]?.step).toBe("review");
    expect(decided(doubted)).toMatchObject({ state: "paid", doubt: null, due: [] });
    const back = decided(doubted, "failed");
    expect(back).toMatchObject({ state: "failed", doubt: null, due: [{ step: "undo", key: "undo:failed" }] });
    const torn = after([notified(FAILED), notified(PAID)]);
    expect(torn.attention).toEqual(["failed", "paid"]);
    expect(decided(torn, "paid")).toMatchObject({ attention: null, due: [{ step: "fulfil", key: "fulfil:paid" }] });
  });

  it("answers what nobody else does, and says what is to be compared", () => {
    const open = after([answered(UNKNOWN)]);
    const seen = { ids: { reference: "O-1" }, money: { amount: "10000", currency: "IDR" } };
    const payment = decided(open, "paid", seen);
    expect(payment.due).toEqual([{ step: "fulfil", key: "fulfil:paid", ...seen }]);
    expect(decided(open, "paid").due).toEqual([{ step: "fulfil", key: "fulfil:paid" }]);
    expect(advance(done(payment, "fulfil:paid"), told(PAID)).next).toBeNull();
    expect(decided(open, "pending").due).toEqual([{ step: "wait" }]);
    expect(orderOf({ payment: decided(open, "canceled") }).mayStart).toBe("new");
  });

  it("does not deliver again what was taken back: the person did that, or not", () => {
    const again = after([notified(PAID), notified(CANCELED), told(CANCELED)]);
    const held = advance({ ...again, state: "new" }, told(PAID)).payment;
    expect(held.due[0]?.step).toBe("review");
    const payment = decided(held);
    expect(payment).toMatchObject({ state: "paid", due: [] });
    expect(advance(payment, notified(PAID)).next).toBeNull();
  });

  it("ends what somebody had to mend", () => {
    const held = after([answered(TO_FIX)]);
    expect(held.due).toEqual([{ step: "fix", who: "integrator" }]);
    expect(decided(held)).toMatchObject({ state: "new", due: [] });
  });

  it("never makes a refund deliver", () => {
    const refund = after([answered({ ...UNKNOWN, kind: "reverse" })], NEW_REFUND);
    expect(decided(refund, "paid")).toBe(refund);
    expect(decided(refund, "refunded").due).toEqual([{ step: "undo", key: "undo:refunded" }]);
    expect(decided(refund, "failed")).toMatchObject({ state: "failed", due: [] });
  });

  it("changes nothing that is no payment, and to no state that is none", () => {
    for (const value of [undefined, null, 1, {}, { ...NEW_PAYMENT, due: [null] }])
      expect(decided(value as unknown as Payment, "paid")).toBe(value);
    for (const state of ["payed", 1, {}]) expect(decided(NEW_PAYMENT, state as PaymentState)).toBe(NEW_PAYMENT);
    expect(decided(NEW_PAYMENT, "paid", 1 as never).due).toEqual([{ step: "fulfil", key: "fulfil:paid" }]);
  });

  it("leaves every payment that can be reached without question, and delivers at most once", () => {
    const wrong = new Set<string>();
    let last: Payment | undefined;
    explore(PROCEDURE, 3, ({ from }) => {
      if (last === from.payment) return;
      last = from.payment;
      for (const state of [undefined, ...PAYMENT_STATES]) {
        const payment = decided(from.payment, state);
        const say = (what: string) => wrong.add(`${what}: ${from.trace.join(" · ")}, then ${state}`);
        if (!isPayment(payment)) say("damaged");
        if (payment.attention ?? payment.doubt) say("still doubtful");
        if (payment.due.some(({ step }) => step === "review" || step === "ask_status")) say("still asks");
        if (new Set(payment.given).size !== payment.given.length) say("given twice");
        if (PROCEDURE.open.includes(payment.state) && payment.due.length === 0) say("forgotten");
        if (decided(payment, state) !== payment) say("not the same twice");
      }
    });
    expect([...wrong].slice(0, 10)).toEqual([]);
  });

  it("keeps what a program stores beside, also for the compiler", () => {
    const own = { ...NEW_PAYMENT, orderId: "O-1" };
    expectTypeOf(decided(own, "paid")).toEqualTypeOf<typeof own>();
    expectTypeOf(done(own, "fulfil:paid")).toEqualTypeOf<typeof own>();
    expectTypeOf(advance(own, notified(PENDING)).payment).toEqualTypeOf<typeof own>();
    expect(advance(decided(own), notified(PENDING)).payment.orderId).toBe("O-1");
  });
});
