import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { decide } from "../src/decide.ts";
import { notificationOf } from "./provider.ts";
import { makeWorld, outcomeOf, type World } from "./world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

const outcome = (orderId = "o") => outcomeOf(world.shop, orderId);

/** An order that is paid and delivered. */
async function delivered(orderId = "o") {
  await world.order(orderId);
  world.provider.become(world.provider.of(orderId), "settlement");
  await world.notify(orderId, "settlement");
  await world.work();
  expect(outcome(orderId)).toMatchObject({ parcels: ["out"], states: ["paid"], review: null });
}

describe("A payment", () => {
  test("is delivered once, after the status was asked for", async () => {
    await delivered();
    expect(outcome().ledger).toEqual(["paid and delivered: 10000.00"]);
    expect(world.provider.queries()).toBe(1);
    expect(world.shop.store.payments.get("o/1")).toMatchObject({ providerId: "t-1", payment: { due: [] } });
  });

  test("of which no notification arrives is found by asking", async () => {
    await world.order("o");
    world.provider.become(world.provider.of("o"), "settlement");
    await world.live(3600);
    expect(outcome()).toMatchObject({ parcels: ["out"], states: ["paid"] });
  });

  test("is not asked for more often than once a minute, nor for ever", async () => {
    await world.order("o");
    world.provider.become(world.provider.of("o"), "settlement");
    world.provider.manners.staleBy = () => 86_400 * 30;
    await world.notify("o", "settlement");
    for (let second = 0; second < 60; second++) {
      await world.work();
      world.pass(1);
    }
    expect(world.provider.queries()).toBe(1);
    await world.live(86_400 * 4, 600);
    expect(world.provider.queries()).toBeLessThan(60);
    expect(outcome()).toMatchObject({ parcels: [], review: expect.stringContaining("still open") });
  });

  test("that expires offers the payer another attempt, under a new reference", async () => {
    await world.order("o");
    expect(await world.pay("o")).toBe(409);
    world.provider.become(world.provider.of("o"), "expire");
    await world.notify("o", "expire");
    await world.work();
    expect(outcome().ledger).toEqual(["another attempt offered, to change: nothing"]);
    expect(await world.pay("o")).toBe(201);
    expect(world.shop.store.payments.get("o/2")).toMatchObject({ reference: "o-2", payment: { state: "pending" } });
    world.provider.become(world.provider.of("o-2"), "settlement");
    await world.notify("o-2", "settlement");
    await world.work();
    expect(outcome()).toMatchObject({ parcels: ["out"], states: ["failed", "paid"] });
    expect(await world.pay("o")).toBe(409);
  });

  test("waits for the merchant, who is told, and is delivered when it is captured", async () => {
    await world.order("o");
    world.provider.become(world.provider.of("o"), "authorize");
    await world.notify("o", "authorize");
    await world.live(7200, 600);
    expect(world.told.join()).toContain("capture or void");
    expect(outcome().parcels).toEqual([]);
    world.provider.become(world.provider.of("o"), "capture");
    await world.live(7200, 600);
    expect(outcome()).toMatchObject({ parcels: ["out"], review: null });
  });
});

describe("Notifications", () => {
  test("may be repeated, before and after the delivery", async () => {
    await world.order("o");
    world.provider.become(world.provider.of("o"), "settlement");
    await world.notify("o", "settlement", "settlement", "settlement");
    await world.work();
    world.pass(120);
    await world.notify("o", "settlement", "settlement");
    await world.live(7200, 600);
    expect(outcome()).toMatchObject({ parcels: ["out"], ledger: ["paid and delivered: 10000.00"], review: null });
  });

  test.each([
    [["settlement", "pending"] as const],
    [["pending", "settlement", "pending"] as const],
    [["expire", "settlement"] as const],
    [["settlement", "expire", "pending"] as const],
    [["deny", "settlement", "deny"] as const],
  ])("in the order %j deliver what is paid, once", async (order) => {
    await world.order("o");
    const transaction = world.provider.of("o");
    for (const status of ["deny", "expire", "settlement"] as const) world.provider.become(transaction, status);
    for (const status of order) {
      await world.notify("o", status);
      await world.work();
      world.pass(61);
    }
    await world.live(7200, 600);
    expect(outcome()).toMatchObject({ parcels: ["out"], states: ["paid"], review: null });
  });

  test("of another order, or of none, are not taken in", async () => {
    await world.order("o");
    const stray = world.provider.begin("not-ours", "10000.00");
    world.provider.become(stray, "settlement");
    expect(await world.send(notificationOf(stray))).toBe(404);
    expect(await world.send("no JSON")).toBe(400);
    await world.work();
    expect(outcome().parcels).toEqual([]);
  });
});

describe("Status answers", () => {
  test("that are old do not undo what is delivered", async () => {
    await delivered();
    world.provider.manners.staleBy = () => 86_400;
    world.pass(3600);
    await world.notify("o", "pending", "settlement");
    await world.live(7200, 600);
    expect(outcome()).toMatchObject({ parcels: ["out"], states: ["paid"], review: null });
  });

  test("that are old do not deliver what was given back", async () => {
    await delivered();
    world.pass(600);
    world.provider.become(world.provider.of("o"), "refund", "10000.00");
    await world.notify("o", "refund");
    await world.work();
    expect(outcome()).toMatchObject({ parcels: ["out", "back"], states: ["refunded"] });
    world.provider.manners.staleBy = () => 1200;
    await world.notify("o", "settlement");
    await world.live(900);
    expect(outcome().parcels).toEqual(["out", "back"]);
    world.provider.manners.staleBy = () => 0;
    await world.live(7200, 600);
    expect(outcome()).toMatchObject({ parcels: ["out", "back"], states: ["refunded"] });
  });

  test("that are errors are asked for again", async () => {
    await world.order("o");
    world.provider.become(world.provider.of("o"), "settlement");
    let errors = 0;
    world.provider.manners.status = () => (errors++ === 0 ? 429 : errors < 4 ? 500 : undefined);
    await world.notify("o", "settlement");
    await world.live(3600);
    expect(errors).toBeGreaterThan(3);
    expect(outcome()).toMatchObject({ parcels: ["out"], review: null });
  });

  test("that nobody gives leave the payment asked for", async () => {
    await world.order("o");
    world.provider.become(world.provider.of("o"), "settlement");
    await world.notify("o", "settlement");
    await world.provider.close();
    await world.work();
    expect(outcome()).toMatchObject({ parcels: [], review: null });
    expect(world.shop.store.payments.get("o/1")?.payment.due).toMatchObject([{ step: "ask_status" }]);
  });
});

describe("A charge", () => {
  test("whose answer is lost is asked for, and never sent again beside it", async () => {
    world.provider.manners.charge = () => "loses the answer";
    await world.order("o");
    expect(outcome().states).toEqual(["unknown"]);
    expect(await world.pay("o")).toBe(409);
    world.provider.become(world.provider.of("o"), "settlement");
    await world.work();
    expect(outcome()).toMatchObject({ parcels: ["out"], states: ["paid"] });
    expect(world.provider.transactions).toHaveLength(1);
  });

  test("that never arrived goes to a person after a day", async () => {
    world.provider.manners.charge = () => "never hears of it";
    await world.order("o");
    await world.live(86_400 * 2, 1800);
    expect(outcome()).toMatchObject({ parcels: [], review: expect.stringContaining("still open after 24 hours") });
  });
});

describe("Money that goes back", () => {
  test("in parts is booked as the total, and the parcel stays out", async () => {
    await delivered();
    const transaction = world.provider.of("o");
    for (const part of ["1000.00", "2500.00"]) {
      world.pass(600);
      world.provider.become(transaction, "partial_refund", part);
      await world.notify("o", "partial_refund", "partial_refund");
      await world.work();
    }
    expect(outcome()).toMatchObject({ parcels: ["out"], states: ["partially_refunded"], review: null });
    expect(outcome().ledger.slice(1)).toEqual([
      "a part went back, in all: 1000.00",
      "a part went back, in all: 3500.00",
    ]);
  });

  test("in part before anything was heard of the payment still delivers", async () => {
    await world.order("o");
    const transaction = world.provider.of("o");
    world.provider.become(transaction, "settlement");
    world.provider.become(transaction, "partial_refund", "1000.00");
    await world.notify("o", "partial_refund");
    await world.work();
    expect(outcome()).toMatchObject({
      parcels: ["out"],
      ledger: ["paid and delivered: 10000.00", "a part went back, in all: 1000.00"],
    });
  });

  test.each(["refund", "chargeback", "cancel"] as const)("by a %s asks the parcel back, once", async (how) => {
    await delivered();
    world.pass(600);
    world.provider.become(world.provider.of("o"), how, how === "refund" ? "10000.00" : undefined);
    await world.notify("o", how, how);
    await world.live(7200, 600);
    expect(outcome().parcels).toEqual(["out", "back"]);
  });

  test("before anything was delivered sends nothing and takes nothing back", async () => {
    await world.order("o");
    world.provider.become(world.provider.of("o"), "refund", "10000.00");
    await world.notify("o", "settlement", "refund");
    await world.live(7200, 600);
    expect(outcome()).toMatchObject({ parcels: [], states: ["refunded"] });
  });
});

describe("What is not as ordered", () => {
  test.each([
    ["another amount", { amount: "1.00" }],
    ["another currency", { currency: "USD" }],
  ])("goes to a person: %s", async (_, change) => {
    await world.order("o");
    Object.assign(world.provider.of("o"), change);
    world.provider.become(world.provider.of("o"), "settlement");
    await world.notify("o", "settlement");
    await world.live(7200, 600);
    expect(outcome()).toMatchObject({ parcels: [], states: ["paid"], review: expect.stringMatching(/^paid .* not 1/) });
    expect(outcome().ledger[0]).toContain("paid, not delivered");
    expect(await world.pay("o")).toBe(409);
  });

  test("is nothing that is only written in another way", async () => {
    await world.order("o");
    Object.assign(world.provider.of("o"), { amount: "10000" });
    world.provider.become(world.provider.of("o"), "settlement");
    await world.notify("o", "settlement");
    await world.work();
    expect(outcome().parcels).toEqual(["out"]);
  });
});

describe("A second payment of an order", () => {
  test("under another reference is delivered once, and the other one goes to a person", async () => {
    await world.order("o");
    const first = world.provider.of("o");
    world.provider.become(first, "expire");
    await world.notify("o", "expire");
    await world.work();
    await world.pay("o");
    // The payer pays both: the page of the first one was still open.
    world.provider.become(first, "settlement");
    world.provider.become(world.provider.of("o-2"), "settlement");
    await world.notify("o-2", "settlement");
    await world.work();
    world.pass(61);
    await world.notify("o", "settlement");
    await world.live(7200, 600);
    expect(outcome()).toMatchObject({ parcels: ["out"], states: ["paid", "paid"] });
    expect(outcome().review).toContain("o/1");
  });

  test("on the same page is delivered once, and goes to a person", async () => {
    await delivered();
    world.pass(61);
    world.provider.become(world.provider.begin("o", "10000.00"), "settlement");
    await world.notify("o", "settlement");
    await world.live(7200, 600);
    expect(outcome()).toMatchObject({ parcels: ["out"], states: ["paid", "paid"] });
    expect(outcome().review).toContain("o/2");
  });

  test("leaves the one that is still open to be canceled", async () => {
    await world.order("o");
    const open = world.provider.of("o");
    world.provider.become(world.provider.begin("o", "10000.00"), "settlement");
    await world.notify("o", "settlement");
    await world.live(7200, 600);
    expect(open.past.at(-1)?.status).toBe("cancel");
    expect(outcome()).toMatchObject({ parcels: ["out"], states: ["canceled", "paid"], review: null });
  });
});

test("A call that is not taken is sent again, and the payer may still pay", async () => {
  let errors = 0;
  world.provider.manners.charge = () => (errors++ < 2 ? 429 : "answers");
  await world.order("o");
  expect(world.shop.store.payments.get("o/1")?.payment).toMatchObject({ state: "new", due: [{ step: "repeat" }] });
  await world.live(600);
  expect(outcome()).toMatchObject({ states: ["pending"], review: null });
  world.provider.become(world.provider.of("o"), "settlement");
  await world.live(3600);
  expect(outcome()).toMatchObject({ parcels: ["out"], review: null });
});

test("A call that is never taken goes to a person, who may let it be", async () => {
  world.provider.manners.charge = () => 429;
  await world.order("o");
  await world.live(3600);
  expect(outcome().review).toContain("was sent 4 times");
  decide(world.shop, "o", { "o/1": "new" });
  await world.live(3600);
  expect(outcome()).toMatchObject({ parcels: [], states: ["new"], review: null });
  expect(world.shop.store.payments.get("o/1")?.payment.due).toEqual([]);
});

test("A person who has decided that an order is paid lets it be delivered", async () => {
  world.provider.manners.status = () => 500;
  await world.order("o");
  await world.notify("o", "settlement");
  await world.live(86_400 * 3, 1800);
  expect(outcome()).toMatchObject({ parcels: [], review: expect.stringContaining("still open") });
  const calls = world.provider.queries();
  decide(world.shop, "o", { "o/1": "paid" });
  await world.live(7200, 600);
  expect(outcome()).toMatchObject({ parcels: ["out"], states: ["paid"], review: null });
  expect(world.provider.queries()).toBe(calls);
  expect(() => decide(world.shop, "p")).toThrow("There is no order p.");
});

test("An attacker who goes on sending does not keep a person from being told", async () => {
  await world.order("o");
  const changed = { ...notificationOf(world.provider.of("o"), "pending"), transaction_status: "settlement" };
  for (let hour = 0; hour < 60; hour++) {
    await world.send(changed);
    await world.live(3600, 600);
  }
  expect(outcome()).toMatchObject({ parcels: [], review: expect.stringContaining("still open after 48 hours") });
});

test("A person who has decided lets the workers go on", async () => {
  await world.order("o");
  world.shop.store.orders.lock("o", "the customer called");
  world.provider.become(world.provider.of("o"), "settlement");
  await world.notify("o", "settlement");
  await world.live(7200, 600);
  expect(outcome()).toMatchObject({ parcels: [], states: ["paid"] });
  decide(world.shop, "o");
  await world.work();
  expect(outcome()).toMatchObject({ parcels: ["out"], review: null });
});
