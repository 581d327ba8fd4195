import { expect, test } from "vitest";
import { chanceOf } from "../../../generator/test/state/chance.ts";
import { sweep } from "../src/worker.ts";
import { agendaOf } from "./agenda.ts";
import { deadly } from "./deadly.ts";
import { notificationOf, type Status, type Transaction } from "./provider.ts";
import { makeWorld, outcomeOf } from "./world.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ORDERS = 200;

/** Something went wrong in the middle of a program: what was written is written, and no more is. */
class Crash extends Error {}

test("Two hundred orders, with lost, late, repeated and old messages and crashes, end as the provider has them", async () => {
  const chance = chanceOf(20_260_401);
  const agenda = agendaOf();
  let crashes = 0;
  let isCalm = true;
  const world = await makeWorld({
    change: (shop) => ({
      ...shop,
      store: deadly(shop.store, () => {
        if (isCalm || !chance.is(0.004)) return;
        crashes++;
        throw new Crash("The power failed.");
      }),
    }),
  });
  const { provider, shop } = world;
  const start = world.now();
  provider.manners.charge = () => chance.pick({ answers: 92, "loses the answer": 5, "never hears of it": 3 });
  provider.manners.staleBy = () => (chance.is(0.15) ? Math.floor(chance.upTo(2 * HOUR)) : 0);
  provider.manners.status = () => (chance.is(0.05) ? (chance.is(0.5) ? 429 : 500) : undefined);

  const later = (seconds: number, happen: () => Promise<void> | void) =>
    agenda.at(world.now() + 1 + Math.floor(chance.upTo(seconds)), happen);

  /** Sends a notification until it is answered with 200. */
  const deliver = async (transaction: Transaction, status: Status): Promise<void> => {
    if ((await world.send(notificationOf(transaction, status))) !== 200)
      later(HOUR, () => deliver(transaction, status));
  };
  /** Something becomes of a transaction, and the provider says so, more or less. */
  const become = (transaction: Transaction, status: Status, refund?: string) => {
    provider.become(transaction, status, refund);
    // Of what happens after the payment the shop cannot learn in another way; nobody asks any more.
    const isLate = status === "refund" || status === "partial_refund" || status === "chargeback";
    const copies = !isLate && chance.is(0.25) ? 0 : chance.is(0.3) ? 2 : 1;
    for (let copy = 0; copy < copies; copy++)
      later(chance.is(0.2) ? 3 * HOUR : MINUTE, () => deliver(transaction, status));
    if (isLate) agenda.at(world.now() + 4 * HOUR, () => deliver(transaction, status));
  };
  /** What the payer does with a transaction, and what comes after. */
  const live = (transaction: Transaction) => {
    const end = chance.pick({ settlement: 70, expire: 12, deny: 12, nothing: 6 });
    if (chance.is(0.02)) transaction.amount = "9000.00";
    const isPending = () => transaction.past.at(-1)?.status === "pending";
    agenda.at(world.now() + DAY, () => isPending() && become(transaction, "expire"));
    if (end === "nothing") return;
    later(HOUR, () => {
      if (!isPending()) return;
      become(transaction, end);
      if (end !== "settlement") later(2 * HOUR, () => pay(orderOfReference(transaction.reference)));
      const after = chance.pick({ nothing: 80, refund: 8, partial_refund: 7, chargeback: 5 });
      if (end !== "settlement" || after === "nothing") return;
      const amount = after === "partial_refund" ? "2500.00" : transaction.amount;
      later(12 * HOUR, () => become(transaction, after, after === "chargeback" ? undefined : amount));
    });
  };
  const orderOfReference = (reference: string) => reference.split("-")[0] ?? "";
  /** The payer comes to the shop's page; some try twice. */
  const pay = async (id: string) => {
    const before = provider.transactions.length;
    await world.pay(id);
    if (chance.is(0.1)) await world.pay(id);
    for (const made of provider.transactions.slice(before)) live(made);
  };

  const ids = Array.from({ length: ORDERS }, (_, index) => `o${index}`);
  for (const id of ids) {
    agenda.at(start + Math.floor(chance.upTo(2 * HOUR)), async () => {
      shop.store.orders.add({ id, amount: "10000.00", currency: "IDR" });
      await pay(id);
    });
  }
  const work = async () => {
    for (let rounds = 0; rounds < 100; rounds++) {
      const looked = await sweep(shop).catch((error) => {
        if (!(error instanceof Crash)) throw error;
        return -1;
      });
      if (looked === 0) return;
    }
    throw new Error("The worker never comes to an end.");
  };
  for (let time = start; time < start + 4 * DAY; time += time < start + 6 * HOUR ? 3 * MINUTE : 20 * MINUTE)
    agenda.at(time, work);
  isCalm = false;
  await agenda.run((time) => world.pass(time - world.now()));

  const wrong: string[] = [];
  let reviews = 0;
  let delivered = 0;
  for (const id of ids) {
    const { parcels, review } = outcomeOf(shop, id);
    const transactions = provider.transactions.filter(({ reference }) => orderOfReference(reference) === id);
    const has = (...statuses: Status[]) =>
      transactions.some(
        ({ past, amount }) => amount === "10000.00" && past.some(({ status }) => statuses.includes(status)),
      );
    const isNow = (...statuses: Status[]) =>
      transactions.some(({ past }) => statuses.includes(past.at(-1)?.status ?? "pending"));
    const kept = parcels.filter((one) => one === "out").length - parcels.filter((one) => one === "back").length;
    const say = (what: string) => wrong.push(`${id}: ${what} ${JSON.stringify(transactions.map(({ past }) => past))}`);
    if (parcels.filter((one) => one === "out").length > 1) say("delivered twice");
    if (parcels.length > 0 && !has("settlement")) say("delivered unpaid");
    if (isNow("settlement", "partial_refund") && kept !== 1 && !review) say("paid and forgotten");
    if (!isNow("settlement", "partial_refund") && kept !== 0 && !review) say("went back and not taken back");
    for (const { payment } of shop.store.payments.ofOrder(id))
      if (payment.due.length > 0 && !review) say(`left with ${payment.due[0]?.step}`);
    if (review) reviews++;
    if (kept === 1) delivered++;
  }
  await world.close();
  expect(wrong).toEqual([]);
  // The trouble was real, and few orders needed a person.
  expect(crashes).toBeGreaterThan(20);
  expect(delivered).toBeGreaterThan(ORDERS / 2);
  expect(reviews).toBeLessThan(ORDERS / 8);
});
