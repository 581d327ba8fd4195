import { describe, expect, it } from "vitest";
import { advance } from "../../src/runtime/advance.ts";
import { attemptOf } from "../../src/runtime/attempt.ts";
import { type NextStep, nextStep } from "../../src/runtime/next-step.ts";
import { nextOf, orderOf } from "../../src/runtime/order.ts";
import { done, NEW_PAYMENT, NEW_REFUND, type Payment } from "../../src/runtime/payment.ts";
import type { Reading } from "../../src/runtime/reading.ts";
import {
  AUTHORIZED,
  answered,
  CANCELED,
  CHARGED_BACK,
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
  result,
  TO_FIX,
  told,
  UNKNOWN,
  unproved,
} from "./readings.ts";

// Histories that once ended badly. The number is that of the history.

/** Takes in messages one after the other and does what has a key, as a program that never crashes. */
function live(
  messages: readonly Reading[],
  start: Payment = NEW_PAYMENT,
): { payment: Payment; performed: string[]; next: NextStep | null } {
  let payment = start;
  let next: NextStep | null = null;
  const performed: string[] = [];
  for (const message of messages) {
    ({ payment, next } = advance(payment, message));
    for (let step = payment.due[0]; step && "key" in step; step = payment.due[0]) {
      performed.push(step.key);
      payment = done(payment, step.key);
    }
  }
  return { payment, performed, next };
}

const after = (...messages: readonly Reading[]) => live(messages).payment;
const mayStart = (...payments: readonly Payment[]) => orderOf(Object.fromEntries(payments.entries())).mayStart;
const timeout = answered(UNKNOWN);
const declined = answered({ ...FAILED, retry: "later" });
const approved = { layer: "transaction" } as const;

describe("1: a status answer that is old", () => {
  it.each([
    ["a refund", [notified(REFUNDED)], told(PAID), "undo:refunded"],
    ["a cancellation that the status confirmed", [notified(CANCELED), told(CANCELED)], told(PAID), "undo:canceled"],
    ["a payout that came back", [told({ ...REFUNDED, from: "notification" })], told(PAID), "undo:refunded"],
    ["a chargeback", [notified(CHARGED_BACK)], told(PAID), "undo:charged_back"],
  ])("after %s delivers nothing again, and is a case for a person when it is told twice", (_, events, stale, undo) => {
    const before = live([notified(PAID), ...events]);
    expect(before.performed).toEqual(["fulfil:paid", undo]);
    const once = advance(before.payment, stale);
    expect(once.next).toEqual({ step: "ask_status" });
    expect(once.payment.state).toBe(before.payment.state);
    const twice = advance(once.payment, stale);
    expect(twice.next?.step).toBe("review");
    // The right answer in between settles it.
    const settled = advance(once.payment, told({ ...(events.at(-1) as Reading), from: "status" }));
    expect(settled.payment).toMatchObject({ state: before.payment.state, doubt: null, due: [] });
    expect(settled.next).toBeNull();
  });
});

describe("2: a payout that timed out and is repeated", () => {
  it.each([
    ["4034309", { ...FAILED, retry: "with_new_reference" as const }],
    ["4034318", { ...FAILED, retry: "later" as const }],
    ["4044303", { ...FAILED, retry: "with_other_method" as const }],
    ["4044319", { ...FAILED, retry: "never" as const }],
  ])("is asked for, whatever the repeat is answered (%s)", (_, refusal) => {
    const { payment, next } = live([timeout, answered(refusal)]);
    expect(next).toEqual({ step: "ask_status" });
    expect(payment.state).toBe("unknown");
    expect(mayStart(payment)).toBe("no");
    expect(live([timeout, answered(refusal), told(PAID)]).performed).toEqual(["fulfil:paid"]);
    expect(mayStart(after(timeout, answered(refusal), told(EXPIRED)))).toBe("new");
  });

  it("may go on at once where nothing came before the refusal", () => {
    const { payment, performed } = live([answered({ ...FAILED, retry: "with_new_reference" })]);
    expect(performed).toEqual(["new_attempt:declined"]);
    expect(mayStart(payment)).toBe("new");
  });
});

describe("3: a notification without its signature", () => {
  it("is never believed", () => {
    const { payment, next } = live([unproved(PAID)]);
    expect(next).toEqual({ step: "ask_status" });
    // The question stays due after a crash; nothing else is different.
    expect(payment).toEqual({ ...NEW_PAYMENT, version: 1, due: [{ step: "ask_status" }] });
    expect(live([unproved(PAID), told({ ...UNKNOWN, absent: true })]).payment.due).toEqual([{ step: "wait" }]);
    expect(live([unproved(PAID), told(PENDING)]).payment.state).toBe("pending");
    expect(live([unproved(REFUNDED)], after(notified(PAID))).payment.state).toBe("paid");
  });
});

describe("4: a notification that looks like a status answer", () => {
  it("is what the caller says it is", () => {
    expect(nextStep(unproved({ ...PAID, kind: "status" }))).toEqual({ step: "ask_status" });
    const claimed = notified({ ...PAID, kind: "status" });
    const { payment, next } = live([notified(FAILED), claimed]);
    expect(next).toEqual({ step: "ask_status" });
    expect(payment.attention).toEqual(["failed", "paid"]);
  });

  it("settles nothing where the source was only guessed", () => {
    const guessed = told({ ...PAID, fromSaid: false });
    expect(live([notified(FAILED), notified(PAID), guessed]).payment.attention).toEqual(["failed", "paid"]);
  });
});

describe("5: crashes and two workers", () => {
  it("gives a step again until it is done", () => {
    const first = advance(NEW_PAYMENT, notified(PAID));
    expect(first.payment.due).toEqual([{ step: "fulfil", key: "fulfil:paid" }]);
    // Crash after the store: a repeated message, or a sweep over what is due, goes on.
    expect(advance(first.payment, notified(PAID))).toEqual({ payment: first.payment, next: first.next });
    expect(advance(first.payment, notified(PENDING))).toEqual({ payment: first.payment, next: first.next });
    const finished = done(first.payment, "fulfil:paid");
    expect(finished.due).toEqual([]);
    expect(advance(finished, notified(PAID)).next).toBeNull();
    expect(done(finished, "fulfil:paid")).toBe(finished);
    // Crash before the store: the message comes again, and nothing is different.
    expect(advance(NEW_PAYMENT, notified(PAID))).toEqual(first);
  });

  it("has a version that tells the second worker that it was too late", () => {
    const [one, other] = [advance(NEW_PAYMENT, notified(PAID)), advance(NEW_PAYMENT, told(PAID))];
    expect(one.payment.version).toBe(1);
    expect(other.payment.version).toBe(1);
    const again = advance(done(one.payment, "fulfil:paid"), told(PAID));
    expect(again).toEqual({ payment: { ...one.payment, version: 2, due: [] }, next: null });
  });
});

describe("6: FAILED, asked for, still FAILED", () => {
  it("lets the payer try again", () => {
    const { payment, next, performed } = live([notified(FAILED_ASK), told(FAILED_ASK)]);
    expect(next).toMatchObject({ step: "new_attempt", change: "method", reference: "same" });
    expect(performed).toEqual(["new_attempt:failed"]);
    expect(mayStart(payment)).toBe("same");
    // The message comes once more: the answer still holds.
    expect(advance(payment, notified(FAILED_ASK))).toEqual({ payment, next: null });
  });

  it("does not before it was asked for", () => {
    const payment = after(notified(FAILED_ASK));
    expect(payment.due).toEqual([{ step: "ask_status" }]);
    expect(mayStart(payment)).toBe("no");
  });
});

describe("7: expired, then paid, and no clear answer", () => {
  it("asks at every message until the status is final", () => {
    const unclear = [
      told(PENDING),
      told(UNKNOWN),
      notified(EXPIRED),
      notified(PAID),
      told({ ...PENDING, scope: "transaction" }),
    ];
    let payment = after(notified(EXPIRED), notified(PAID));
    for (const message of unclear) {
      const step = advance(payment, message);
      expect(step.next?.step).toBe("ask_status");
      payment = step.payment;
      expect(payment.due[0]?.step).toBe("ask_status");
      expect(mayStart(payment)).toBe("no");
    }
    expect(live([told(PAID)], payment).performed).toEqual(["fulfil:paid"]);
  });

  it("is a case for a person where the status goes on saying that it failed", () => {
    const payment = after(notified(EXPIRED), notified(PAID));
    const { next, payment: asked } = advance(payment, told(EXPIRED));
    expect(next?.step).toBe("ask_status");
    expect(advance(asked, told(EXPIRED)).next?.step).toBe("review");
    expect(mayStart(advance(asked, told(EXPIRED)).payment)).toBe("no");
  });
});

describe("8: two attempts are paid", () => {
  it("delivers once, and tells a person of the other", () => {
    const [a, b] = [advance(NEW_PAYMENT, notified(PAID)).payment, advance(NEW_PAYMENT, notified(PAID)).payment];
    expect(orderOf({ a, b }).isPaidTwice).toBe(true);
    expect(nextOf({ a, b }, "a")).toEqual({ step: "fulfil", key: "fulfil:paid" });
    expect(nextOf({ a, b }, "b")?.step).toBe("review");
    // Whichever was delivered first.
    expect(nextOf({ a, b: done(b, "fulfil:paid") }, "a")?.step).toBe("review");
    expect(nextOf({ a, b: done(b, "fulfil:paid") }, "b")).toBeNull();
  });

  it("delivers the other one only after the first was taken back", () => {
    const a = after(notified(PAID), notified(CANCELED));
    const b = advance(NEW_PAYMENT, notified(PAID)).payment;
    expect(a.due).toEqual([{ step: "ask_status" }]);
    expect(nextOf({ a, b }, "b")?.step).toBe("review");
    const back = advance(a, told(CANCELED)).payment;
    expect(nextOf({ a: back, b }, "b")?.step).toBe("review");
    expect(nextOf({ a: done(back, "undo:canceled"), b }, "b")?.step).toBe("fulfil");
  });

  it("adds up where the order is split", () => {
    const [a, b] = [advance(NEW_PAYMENT, notified(PAID)).payment, advance(NEW_PAYMENT, notified(PAID)).payment];
    expect(orderOf({ a, b }, { split: true }).isPaidTwice).toBe(false);
    expect(nextOf({ a, b }, "b", { split: true })?.step).toBe("fulfil");
  });
});

describe("9: a static account number is paid twice", () => {
  it("is two payments, each an order of its own", () => {
    const attempts = [{ id: "first", reference: "VA-1", providerId: "P1" }];
    const paid = notified({ ...PAID, ids: { reference: "VA-1", payment: "P2" } });
    expect(attemptOf(attempts, paid, { reusable: true })).toEqual({ belongs: "another", providerId: "P2" });
    expect(attemptOf(attempts, notified({ ...PAID, ids: { reference: "VA-1" } }), { reusable: true })).toEqual({
      belongs: "nobody",
    });
    expect(
      attemptOf(attempts, notified({ ...PAID, ids: { reference: "VA-1", payment: "P1" } }), { reusable: true }),
    ).toMatchObject({ id: "first" });
  });
});

describe("10: the settlement is lost and a partial refund arrives", () => {
  it("delivers first, then takes back the part", () => {
    expect(live([notified(partly("R1"))]).performed).toEqual(["fulfil:paid", "undo:partially_refunded:R1"]);
    expect(live([notified(PENDING), notified(partly("R1")), notified(PAID)]).performed).toEqual([
      "fulfil:paid",
      "undo:partially_refunded:R1",
    ]);
  });
});

describe("11: two partial chargebacks, then the whole", () => {
  it("has a step for each of them", () => {
    const partial = notified({ ...CHARGED_BACK, part: true });
    const { performed, payment } = live([notified(PAID), partial, partial, notified(CHARGED_BACK)]);
    expect(performed[0]).toBe("fulfil:paid");
    expect(performed.slice(1, 3).every((key) => key.startsWith("undo:partially_refunded:v"))).toBe(true);
    expect(new Set(performed).size).toBe(4);
    expect(performed[3]).toBe("undo:charged_back");
    expect(payment.state).toBe("charged_back");
  });

  it("counts a refund once that a status answer or a repeated message names again", () => {
    expect(
      live([notified(PAID), notified(partly("R1")), notified(partly("R1")), told(partly("R1"))]).performed,
    ).toHaveLength(2);
    expect(live([notified(PAID), notified(partly()), told(partly()), told(partly())]).performed).toHaveLength(2);
  });
});

describe("12: a capture is refused beside an authorization", () => {
  it("does not forget the hold", () => {
    const { payment, next } = live([notified(AUTHORIZED), declined]);
    expect(next).toEqual({ step: "ask_status" });
    expect(payment.state).toBe("authorized");
    expect(mayStart(payment)).toBe("no");
    expect(orderOf({ a: payment }).close).toEqual(["a"]);
    expect(live([notified(AUTHORIZED), declined, told(AUTHORIZED)]).next).toEqual({ step: "merchant_action" });
  });
});

describe("13: one attempt is authorized, another one paid", () => {
  it("says which is to be voided", () => {
    const order = orderOf({ a: after(notified(AUTHORIZED)), b: after(notified(PAID)), c: after(notified(PENDING)) });
    expect(order).toMatchObject({ id: "b", state: "paid", close: ["a", "c"], mayStart: "no" });
  });
});

describe("14: an attempt was charged back or refunded", () => {
  it.each([REFUNDED, CHARGED_BACK, partly("R1")])("allows no new one", (reversal) => {
    expect(mayStart(after(notified(PAID), notified(reversal)))).toBe("no");
  });
});

describe("15: an attempt ends, the page is still open", () => {
  it("lets the payer try again on the page, not beside it", () => {
    expect(mayStart(after(notified(FAILED)))).toBe("same");
    const due = advance(NEW_PAYMENT, told({ ...FAILED, layer: "response" })).payment;
    expect(due.due[0]).toMatchObject({ step: "new_attempt", reference: "new" });
    expect(nextOf({ due }, "due")).toMatchObject({ step: "new_attempt", reference: "same" });
  });

  it("lets the payer begin anew once the page is closed", () => {
    expect(mayStart(after(notified(FAILED), notified(EXPIRED)))).toBe("new");
    expect(mayStart(after(notified({ ...FAILED, ends: "reference" })))).toBe("new");
    expect(mayStart(after(notified(CANCELED)))).toBe("new");
    expect(mayStart()).toBe("new");
  });

  it("lets nobody begin while another attempt is open", () => {
    const a = advance(NEW_PAYMENT, notified(FAILED)).payment;
    const b = after(notified(PENDING));
    expect(nextOf({ a }, "a")?.step).toBe("new_attempt");
    expect(nextOf({ a, b }, "a")).toBeNull();
  });
});

describe("16: the status query itself fails", () => {
  it.each([
    ["with a 500", { outcome: "unknown", retry: "later" }, "repeat"],
    ["with a 402", { outcome: "rejected", retry: "never" }, "fix"],
    ["with a 401", { outcome: "rejected", retry: "with_new_token" }, "repeat"],
    ["for want of a right", { outcome: "failed", retry: "with_other_method" }, "fix"],
  ] as const)("%s, and the payout stays open", (_, failure, step) => {
    const payment = after(timeout);
    const answer = told({ ...failure, scope: "request", layer: "response" });
    expect(advance(payment, answer)).toMatchObject({ payment, next: { step } });
    expect(mayStart(payment)).toBe("no");
  });
});

describe("17: a payout times out, then its repeat is refused for good", () => {
  it("is asked for and not stopped", () => {
    const refused = answered({ outcome: "rejected", retry: "never", scope: "request" });
    expect(live([timeout, answered({ ...FAILED, retry: "never" })]).next).toEqual({ step: "ask_status" });
    expect(live([timeout, refused]).next).toEqual({ step: "ask_status" });
    expect(live([refused]).next).toMatchObject({ step: "stop" });
  });
});

describe("18: a capture times out beside an authorization", () => {
  it("never offers a second capture before the status was asked for", () => {
    const held = [notified(AUTHORIZED), timeout, notified(AUTHORIZED)];
    const { payment, next } = live(held);
    expect(next).toEqual({ step: "ask_status" });
    expect(payment.due).toEqual([{ step: "ask_status" }]);
    expect(live([...held, told(AUTHORIZED)]).next).toEqual({ step: "merchant_action" });
    expect(live([...held, told(PAID)]).performed).toEqual(["fulfil:paid"]);
  });
});

describe("19: messages contradict each other", () => {
  it("says whom to ask, also where only an earlier message told", () => {
    const statusCheck = { service: "55" };
    expect(live([notified(FAILED), notified({ ...PAID, statusCheck })]).next).toEqual({
      step: "ask_status",
      check: statusCheck,
    });
    expect(live([notified({ ...FAILED_ASK, statusCheck }), notified(PAID)]).next).toEqual({
      step: "ask_status",
      check: statusCheck,
    });
  });
});

describe("20: a provider that buys again when it is asked late", () => {
  it("says how long one may ask", () => {
    const statusCheck = { call: "status", validForDays: 90 };
    expect(nextStep(answered({ ...PENDING, statusCheck }))).toEqual({ step: "wait", check: statusCheck });
    expect(after(answered({ ...UNKNOWN, statusCheck })).due).toEqual([{ step: "ask_status", check: statusCheck }]);
  });
});

describe("21: the page was never opened", () => {
  const absent = told({ ...UNKNOWN, absent: true });

  it("waits, and lets the payer choose another method", () => {
    const { payment, next } = advance(NEW_PAYMENT, absent);
    expect(next).toEqual({ step: "wait" });
    expect(payment).toEqual({ ...NEW_PAYMENT, version: 1, due: [next] });
    expect(advance(payment, absent)).toEqual({ payment, next });
    expect(mayStart(after(absent))).toBe("same");
  });

  it("asks again where a payment was sent", () => {
    const sent = after(timeout);
    expect(sent.due).toEqual([{ step: "ask_status" }]);
    expect(advance(sent, absent)).toEqual({ payment: sent, next: { step: "ask_status" } });
    const paid = after(notified(PAID));
    expect(advance(paid, absent)).toEqual({ payment: paid, next: null });
  });
});

describe("22: the amount is that of this refund", () => {
  it("tells two refunds of the same amount apart", () => {
    const refund = (id: string) => notified({ ...partly(id), money: { amount: "10.00" } as Reading["money"] });
    expect(live([notified(PAID), refund("R1"), refund("R2"), refund("R1")]).performed).toEqual([
      "fulfil:paid",
      "undo:partially_refunded:R1",
      "undo:partially_refunded:R2",
    ]);
    const total = (refunded: string) => notified({ ...partly(), money: { refunded } });
    expect(live([notified(PAID), total("10.00"), total("20.00"), total("10.00")]).performed).toEqual([
      "fulfil:paid",
      "undo:partially_refunded:10.00",
      "undo:partially_refunded:20.00",
    ]);
  });
});

describe("23: a refund times out, and the status says paid", () => {
  const lost = answered({ ...UNKNOWN, kind: "reverse" });

  it("stays asked for, under its own number, and never delivers", () => {
    const { payment, next } = live([lost, told(PAID)], NEW_REFUND);
    expect(payment).toMatchObject({ state: "unknown", due: [{ step: "ask_status" }] });
    expect(next).toEqual({ step: "ask_status" });
    expect(mayStart(payment)).toBe("no");
    expect(live([told(PAID)], NEW_REFUND)).toMatchObject({ payment: NEW_REFUND, next: null });
    expect(live([lost, told(partly("R1"))], NEW_REFUND).performed).toEqual(["undo:refunded"]);
    expect(live([lost, answered({ ...PAID, kind: "reverse" })], NEW_REFUND).performed).toEqual(["undo:refunded"]);
  });

  it("leaves the payment as it is", () => {
    const paid = after(notified(PAID));
    expect(advance(paid, lost)).toMatchObject({ payment: { state: "paid" }, next: { step: "ask_status" } });
    expect(advance(paid, told(PAID))).toEqual({ payment: paid, next: null });
  });
});

describe("24: paid, with refunds of the whole amount beside it", () => {
  it("is a reversal that was paid before", () => {
    // What `decode` makes of the list; see its own tests.
    expect(live([told({ ...REFUNDED, money: { refunded: "100.00" } })]).performed).toEqual(["undo:refunded"]);
  });
});

describe("25: a list with one completed and one failed", () => {
  it("reports no state itself, its items do", () => {
    const list = told({ ...UNKNOWN, scope: "request", retry: "check_status_first" });
    expect(advance(NEW_PAYMENT, list).payment.state).toBe("new");
    expect(live([told(PAID)]).performed).toEqual(["fulfil:paid"]);
    expect(after(told(FAILED)).state).toBe("failed");
  });
});

describe("26: a 504 beside a settlement", () => {
  it("is a conflict that is asked for", () => {
    expect(live([answered({ ...UNKNOWN, ...approved })])).toMatchObject({
      next: { step: "ask_status" },
      performed: [],
    });
  });
});

describe("27: a refund in the transaction field beside a 200", () => {
  it("is a refund", () => {
    expect(live([notified(PAID), result({ ...REFUNDED, from: "call", ...approved })]).performed).toEqual([
      "fulfil:paid",
      "undo:refunded",
    ]);
  });
});

describe("28: deny beside an approval of the channel", () => {
  it("is asked for, and still contested it is a case for a person", () => {
    const deny = { ...FAILED_ASK, contested: true };
    expect(live([notified(deny)]).next).toEqual({ step: "ask_status" });
    const { payment, next } = live([notified(deny), told(deny)]);
    expect(next?.step).toBe("review");
    expect(mayStart(payment)).toBe("no");
  });
});

describe("29: the merchant or compliance refuses", () => {
  it("bans no card", () => {
    const refusal = { ...FAILED, retry: "never", actor: "merchant", reason: "merchant_blacklisted" } as const;
    expect(nextStep(notified(refusal))).toEqual({ step: "stop", who: "merchant", key: "stop:failed" });
    const stolen = { ...FAILED, reason: "stolen_card", reuse: "never" } as const;
    expect(nextStep(notified(stolen))).toMatchObject({ step: "new_attempt", change: "method", reuse: "never" });
  });
});

describe("30: one code, another meaning by call", () => {
  it("goes by the source", () => {
    const code = { ...PENDING, scope: "request", retry: "later" } as const;
    expect(nextStep(answered(code))).toEqual({ step: "wait" });
    expect(nextStep(told(code))).toEqual({ step: "repeat", after: "delay" });
  });
});

describe("31: precision", () => {
  it("does not deliver on a success of a service that is not in the catalog", () => {
    const likely = { ...PAID, precision: "case" } as const;
    const { payment, next, performed } = live([answered(likely)]);
    expect(next).toEqual({ step: "ask_status" });
    expect(performed).toEqual([]);
    expect(mayStart(payment)).toBe("no");
    expect(live([answered(likely), told(likely)]).next?.step).toBe("review");
    expect(live([answered(likely), told(PAID)]).performed).toEqual(["fulfil:paid"]);
  });
});

describe("32: a new attempt was offered, then it is paid, then failed", () => {
  it("gives each step a key of its own, and none is skipped", () => {
    const offered = live([notified(FAILED)]);
    expect(offered.performed).toEqual(["new_attempt:failed"]);
    const paid = live([notified(PAID), told(PAID)], offered.payment);
    expect(paid.performed).toEqual(["fulfil:paid"]);
    const failed = live([notified(FAILED)], paid.payment);
    expect(failed.next).toEqual({ step: "ask_status" });
    const { payment, next } = live([told(FAILED), told(FAILED)], failed.payment);
    expect(next?.step).toBe("review");
    expect(mayStart(payment)).toBe("no");
  });

  it("keeps what is due behind the question", () => {
    const offered = advance(NEW_PAYMENT, notified(FAILED)).payment;
    const held = advance(offered, notified(PAID)).payment;
    expect(held.due.map(({ step }) => step)).toEqual(["ask_status", "new_attempt"]);
    const paid = advance(NEW_PAYMENT, notified(PAID)).payment;
    const doubted = advance(paid, notified(FAILED)).payment;
    expect(doubted.due.map(({ step }) => step)).toEqual(["ask_status", "fulfil"]);
    // A crash in between: the delivery that was due is still due.
    expect(advance(doubted, told(PAID)).payment.due).toEqual([{ step: "fulfil", key: "fulfil:paid" }]);
  });

  it("takes back a delivery once the status says that it was canceled", () => {
    expect(live([notified(FAILED), notified(PAID), told(PAID), notified(CANCELED), told(CANCELED)]).performed).toEqual([
      "new_attempt:failed",
      "fulfil:paid",
      "undo:canceled",
    ]);
  });
});

describe("33: a page was made, and its settlement is lost", () => {
  const statusCheck = { call: "status", notBeforeSeconds: 60 };
  const page = answered({ ...PROCEEDS, statusCheck });
  const absent = told({ ...UNKNOWN, absent: true });

  it("is still asked for", () => {
    const { payment, next } = advance(NEW_PAYMENT, page);
    expect(next).toEqual({ step: "proceed" });
    expect(payment.due).toEqual([{ step: "wait", check: statusCheck }]);
    expect(advance(payment, absent)).toEqual({ payment, next: payment.due[0] });
    expect(live([absent, absent, told(PAID)], payment).performed).toEqual(["fulfil:paid"]);
    expect(mayStart(payment)).toBe("same");
  });

  it("is not forgotten after a call that was refused", () => {
    const refused = after(answered({ ...FAILED, retry: "with_new_token" }));
    expect(refused.due).toEqual([{ step: "repeat", after: "token" }]);
    const { payment } = advance(refused, page);
    expect(payment).toMatchObject({ state: "new", due: [{ step: "wait" }] });
    expect(mayStart(payment)).toBe("same");
  });
});

describe("34: a call is not taken, and the program crashes", () => {
  it.each([
    ["there are too many", LIMITED, { step: "repeat", after: "delay" }],
    ["something in it is wrong", TO_FIX, { step: "fix", who: "integrator" }],
    ["never", { ...TO_FIX, retry: "never" }, { step: "stop", who: "integrator", key: "stop:new" }],
  ] as const)("still has something due: %s", (_, refusal, step) => {
    const { payment, next } = advance(NEW_PAYMENT, answered(refusal));
    expect(next).toEqual(step);
    expect(payment.due).toEqual([step]);
    expect(nextOf({ payment }, "payment")).toEqual(step);
    expect(advance(payment, answered(refusal))).toEqual({ payment, next });
    // Whoever says that it is paid makes the program ask, and no more.
    const asked = advance(payment, unproved(PAID)).payment;
    expect(asked.due).toEqual([{ step: "ask_status" }, step]);
    expect(live([told({ ...UNKNOWN, absent: true })], asked).next).toEqual(step);
    expect(advance(payment, answered(PROCEEDS)).payment.due).toEqual([{ step: "wait" }]);
  });

  it("does not send a payment again because a query or a refund was not taken", () => {
    const page = after(answered(PROCEEDS));
    expect(advance(page, told(LIMITED))).toEqual({ payment: page, next: { step: "repeat", after: "delay" } });
    const refund = answered({ ...LIMITED, kind: "reverse" });
    expect(advance(page, refund)).toEqual({ payment: page, next: { step: "repeat", after: "delay" } });
    expect(advance(NEW_REFUND, refund).payment.due).toEqual([{ step: "repeat", after: "delay" }]);
  });
});

describe("35: a crash between the store and the delivery", () => {
  const ids = { reference: "O-1", payment: "P1" };
  const money = { amount: "10000.00", currency: "IDR", paidAt: "2026-01-01 10:00:00" };

  it("keeps what is to be compared with the step", () => {
    const paid = advance(NEW_PAYMENT, told({ ...PAID, ids, money })).payment;
    expect(paid.due).toEqual([{ step: "fulfil", key: "fulfil:paid", ids, money }]);
    // The step is that of the message that made it.
    const other = { ids: { reference: "O-9" }, money: { amount: "1.00" } };
    expect(advance(paid, told({ ...PAID, ...other })).payment).toBe(paid);
    expect(advance(paid, unproved({ ...PAID, ...other })).payment.due[0]).toEqual(paid.due[0]);
    expect(nextStep(told({ ...PAID, ids, money }))).toEqual({ step: "fulfil", key: "fulfil:paid" });
  });

  it("keeps the total that went back with each part", () => {
    const part = (refunded: string) => told({ ...partly(), ids, money: { ...money, refunded } });
    const paid = live([told({ ...PAID, ids, money })]).payment;
    const { due } = advance(advance(paid, part("10.00")).payment, part("30.00")).payment;
    expect(due).toEqual([
      { step: "undo", key: "undo:partially_refunded:10.00", ids, money: { ...money, refunded: "10.00" } },
      { step: "undo", key: "undo:partially_refunded:30.00", ids, money: { ...money, refunded: "30.00" } },
    ]);
  });

  it("takes nothing from a message that is no text", () => {
    const odd = { ids: { reference: 1, payment: "P1", other: "x" }, money: "10000" } as unknown as Reading;
    expect(advance(NEW_PAYMENT, told({ ...PAID, ...odd })).payment.due).toEqual([
      { step: "fulfil", key: "fulfil:paid", ids: { payment: "P1" }, money: {} },
    ]);
  });
});

describe("36: an order with several payments", () => {
  it("is paid as long as one of them is, or was given back in part only", () => {
    const isPaid = (...payments: readonly Payment[]) => orderOf(Object.fromEntries(payments.entries())).isPaid;
    expect(isPaid()).toBe(false);
    expect(isPaid(after(notified(FAILED)), after(notified(PENDING)))).toBe(false);
    expect(isPaid(after(notified(FAILED)), after(notified(PAID)))).toBe(true);
    expect(isPaid(after(notified(PAID), notified(partly("R1"))))).toBe(true);
    expect(isPaid(after(notified(PAID), notified(REFUNDED)))).toBe(false);
  });
});

describe("a status answer beside a value that no page has", () => {
  const strange = told({ ...UNKNOWN, beside: "transaction.type" });

  it.each([
    ["was answered", [answered(PENDING)]],
    ["is asked for", [answered(PENDING), unproved(PAID)]],
    ["is not known", [timeout]],
    ["was declined", [declined]],
  ])("is a case for a person where a payment %s, and blocks another attempt", (_, messages) => {
    const { payment, next } = advance(after(...messages), strange);
    expect(next?.step).toBe("review");
    expect(payment.due[0]).toEqual(next);
    expect(mayStart(payment)).toBe("no");
    expect(advance(payment, strange).next).toEqual(next);
    // The right answer settles it.
    expect(advance(payment, told(PAID)).next).toMatchObject({ step: "fulfil" });
  });

  it("takes nothing back from a payment that is paid", () => {
    expect(advance(after(notified(PAID)), strange).payment).toMatchObject({ state: "paid", due: [] });
  });
});
