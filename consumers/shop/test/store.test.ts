import { decode } from "@org/midtrans-codes";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeIn } from "../src/take-in.ts";
import { notificationOf } from "./provider.ts";
import { makeWorld, type World } from "./world.ts";

let world: World;
/** What another process does between the reading and the writing, once. */
let meanwhile: (() => void) | undefined;
beforeEach(async () => {
  meanwhile = undefined;
  world = await makeWorld({
    change: (shop) => {
      const { payments } = shop.store;
      const swap: typeof payments.swap = (...swapped) => {
        const other = meanwhile;
        meanwhile = undefined;
        other?.();
        return payments.swap(...swapped);
      };
      return { ...shop, store: { ...shop.store, payments: { ...payments, swap } } };
    },
  });
  await world.order("o");
});
afterEach(() => world.close());

test("Nobody overwrites what they did not read", async () => {
  const { payments } = world.shop.store;
  const before = payments.get("o/1");
  if (!before) throw new Error("The payment is not stored.");
  const later = { ...before, payment: { ...before.payment, version: before.payment.version + 1 } };
  expect(payments.swap(before, later, world.now())).toBe(true);
  expect(payments.swap(before, { ...later, providerId: "other" }, world.now())).toBe(false);
  expect(payments.get("o/1")).toEqual(later);
});

test("A message that is taken in while another one is keeps what the other one said", async () => {
  const hint = notificationOf(world.provider.of("o"), "pending");
  world.provider.become(world.provider.of("o"), "settlement");
  const body = notificationOf(world.provider.of("o"), "settlement");
  meanwhile = () => takeIn(world.shop, decode(body, { from: "status" }), "o/1");
  // It reads "pending", and wants to store that the status has to be asked for.
  expect(takeIn(world.shop, decode({ ...hint, transaction_status: "expire" }, { from: "notification" }))).toBe(true);
  const { state, due } = world.shop.store.payments.get("o/1")?.payment ?? {};
  expect(state).toBe("paid");
  expect(due).toContainEqual(expect.objectContaining({ step: "fulfil", key: "fulfil:paid" }));
});
