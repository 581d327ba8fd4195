import { done as markDone } from "@org/midtrans-codes";
import type { Shop } from "./shop.ts";

/**
 * Stores that a step is done; until then it is due.
 *
 * @param shop - the shop.
 * @param id - the payment.
 * @param key - key of the step.
 */
export function done({ store: { payments }, now }: Shop, id: string, key: string): void {
  for (;;) {
    const before = payments.get(id);
    if (!before) return;
    const payment = markDone(before.payment, key);
    if (payment === before.payment || payments.swap(before, { ...before, payment }, now())) return;
  }
}
