import { verify } from "@org/midtrans-codes/verify";
import { afterEach, beforeEach, expect, test } from "vitest";
import { notificationOf, SERVER_KEY, signatureOf } from "./provider.ts";
import { forged, makeWorld, outcomeOf, type World } from "./world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
  await world.order("o");
});
afterEach(() => world.close());

/** What an attacker wants to be believed. */
const claim = () => ({
  ...notificationOf(world.provider.of("o")),
  status_code: "200",
  transaction_status: "settlement",
});
const outcome = () => outcomeOf(world.shop, "o");

test("A notification without a signature, or with a wrong one, is refused and changes nothing", async () => {
  const { signature_key: _, ...unsigned } = claim() as Record<string, unknown>;
  const before = world.shop.store.payments.get("o/1");
  for (const body of [
    unsigned,
    forged(claim()),
    claim(),
    { ...claim(), signature_key: 1 },
    { ...claim(), signature_key: "" },
    [],
    null,
  ])
    expect(await world.send(body), JSON.stringify(body)).toBe(401);
  const elsewhere = { ...claim(), signature_key: signatureOf(claim(), "another key") };
  expect(await world.send(elsewhere)).toBe(401);
  await world.work();
  expect(world.shop.store.payments.get("o/1")).toEqual(before);
  expect(world.provider.queries()).toBe(0);
});

test("A genuine notification whose status was changed is asked about, and delivers nothing", async () => {
  // The signature does not cover transaction_status.
  const changed = { ...notificationOf(world.provider.of("o"), "pending"), transaction_status: "settlement" };
  const verified = await verify({ body: JSON.stringify(changed), headers: {} }, { serverKey: SERVER_KEY });
  expect(verified).toMatchObject({ status: "genuine", covers: ["order_id", "status_code", "gross_amount"] });
  expect(await world.send(changed)).toBe(200);
  await world.live(7200, 600);
  expect(world.provider.queries()).toBeGreaterThan(0);
  expect(outcome()).toMatchObject({ parcels: [], states: ["pending"] });
});

test("A genuine notification whose transaction_id was changed does not keep the true one from being delivered", async () => {
  const changed = { ...notificationOf(world.provider.of("o"), "pending"), transaction_id: "made-up" };
  expect(await world.send(changed)).toBe(200);
  await world.work();
  world.provider.become(world.provider.of("o"), "settlement");
  await world.notify("o", "settlement");
  await world.live(7200, 600);
  expect(outcome()).toMatchObject({ parcels: ["out"], review: null });
});

test("Nor does it where the answer to the charge, which names the true one, is lost", async () => {
  world.provider.manners.charge = () => "loses the answer";
  await world.order("p");
  expect(await world.send({ ...notificationOf(world.provider.of("p"), "pending"), transaction_id: "made-up" })).toBe(
    200,
  );
  expect(world.shop.store.payments.get("p/1")?.providerId).toBeNull();
  expect(world.shop.store.payments.ofOrder("p")).toHaveLength(1);
  world.provider.become(world.provider.of("p"), "settlement");
  await world.notify("p", "settlement");
  await world.live(7200, 600);
  expect(outcomeOf(world.shop, "p")).toMatchObject({ parcels: ["out"], states: ["paid"], review: null });
});

test("A notification that says paid for an order whose payment failed delivers nothing", async () => {
  world.provider.become(world.provider.of("o"), "deny");
  await world.notify("o", "deny");
  await world.work();
  world.pass(61);
  const replayed = { ...notificationOf(world.provider.of("o"), "deny"), transaction_status: "settlement" };
  expect(await world.send(replayed)).toBe(200);
  await world.live(7200, 600);
  expect(outcome()).toMatchObject({ parcels: [], states: ["failed"] });
});
