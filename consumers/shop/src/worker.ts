import { setTimeout } from "node:timers/promises";
import { decode, nextOf } from "@org/midtrans-codes";
import { type Again, act } from "./act.ts";
import { CALL_SECONDS, type Shop } from "./shop.ts";
import { byId } from "./tables/payments.ts";
import { takeIn } from "./take-in.ts";

/**
 * Does all that is due now. This is also the recovery after a crash: what was not done is still due.
 *
 * @param shop - the shop. Several workers may share its database.
 * @returns how many payments were looked at.
 */
export async function sweep(shop: Shop): Promise<number> {
  const { store } = shop;
  // A charge without an answer may have been paid. Nothing is known of it, and that is what the payment hears.
  for (const { number, paymentId } of store.calls.lost(shop.now() - 2 * CALL_SECONDS)) {
    takeIn(shop, decode(undefined, { from: "call" }), paymentId);
    store.calls.answer(number, shop.now());
  }
  let looked = 0;
  for (const id of store.payments.toLookAt(shop.now())) {
    const until = shop.now() + shop.leaseSeconds;
    if (!store.payments.claim(id, shop.now(), until)) continue;
    const again = await attend(shop, id);
    store.payments.lookAgain(id, until, again === "on_news" ? null : again);
    looked++;
  }
  return looked;
}

/** Steps that one payment may take in a row; more are taken in the next sweep. */
const STEPS_IN_A_ROW = 10;

/** Does one thing after the other about a payment, until it has to wait for something. */
async function attend(shop: Shop, id: string): Promise<Exclude<Again, "now">> {
  const { payments } = shop.store;
  for (let turn = 0; turn < STEPS_IN_A_ROW; turn++) {
    const stored = payments.get(id);
    if (!stored) return "on_news";
    const step = nextOf(byId(payments.ofOrder(stored.orderId)), id);
    const again = step ? await act(shop, stored, step) : "on_news";
    if (again !== "now") return again;
  }
  return shop.now();
}

/**
 * Sweeps until it is told to stop.
 *
 * @param shop - the shop.
 * @param signal - ends the work, after the payment at hand.
 * @param report - hears of a defect; the work goes on with the next sweep.
 */
export async function work(shop: Shop, signal: AbortSignal, report: (error: unknown) => void): Promise<void> {
  while (!signal.aborted) {
    const looked = await sweep(shop).catch(report);
    if (!looked) await setTimeout(1000, undefined, { signal }).catch(() => {});
  }
}
