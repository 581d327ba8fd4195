import { decided, type PaymentState } from "@org/midtrans-codes";
import type { Shop } from "./shop.ts";

/**
 * Takes in what a person decided: how the payments stand that were a case for them. Then the workers go on with what is
 * due. Whoever says that a payment is paid has compared it with the order.
 *
 * @param shop - the shop.
 * @param orderId - the order; it is unlocked.
 * @param states - states by ids of payments; others of the order stay as they are.
 */
export function decide(
  { store, now }: Shop,
  orderId: string,
  states: Readonly<Record<string, PaymentState>> = {},
): void {
  store.underLock(() => {
    const order = store.orders.get(orderId);
    if (!order) throw new Error(`There is no order ${orderId}.`);
    const { amount, currency } = order;
    for (const stored of store.payments.ofOrder(orderId)) {
      const { id, reference } = stored;
      if (!Object.hasOwn(states, id)) continue;
      const payment = decided(stored.payment, states[id], { ids: { reference }, money: { amount, currency } });
      if (payment !== stored.payment)
        store.payments.swap(stored, { ...stored, payment, since: now(), heardAt: now() }, now());
    }
    store.orders.unlock(orderId, now());
  });
}
