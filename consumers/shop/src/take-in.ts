import { advance, attemptOf, type MidtransResult, type Payment } from "@org/midtrans-codes";
import type { Shop } from "./shop.ts";
import type { Stored } from "./tables/payments.ts";

/**
 * Takes in what a message says: finds its payment, advances it and stores it. Nothing is done about it here; a worker
 * does that, so that a message is answered as soon as it is safe.
 *
 * Nobody is locked out meanwhile. Where another process stores something between the reading and the writing, the swap
 * is lost, and all is read and advanced again.
 *
 * @param shop - the shop.
 * @param result - what `decode` made of the message.
 * @param asked - the payment whose call this is the answer to; left out for a notification.
 * @returns false where it belongs to no payment of the shop.
 */
export function takeIn(shop: Shop, result: MidtransResult, asked?: string): boolean {
  const { payments } = shop.store;
  for (;;) {
    const known = candidates(shop, result, asked);
    const found = attemptOf(known, result, { asked });
    const [first] = known;
    if (found.belongs === "nobody" || !first) return false;
    if (found.belongs === "another") {
      // Paid a second time on the same page. The next round finds it by its own id.
      const { orderId, reference } = first;
      const number = payments.ofOrder(orderId).length + 1;
      payments.begin({ orderId, number, reference, providerId: found.providerId }, shop.now());
      continue;
    }
    const before = known.find(({ id }) => id === found.id);
    if (!before) return false;
    const { payment, next } = advance(before.payment, found.result);
    const providerId = before.providerId ?? found.providerId ?? null;
    const isHint = result.from === "notification" && next?.step === "ask_status";
    if (payment === before.payment && providerId === before.providerId) {
      if (isHint) payments.hint(before.id, shop.now());
      return true;
    }
    const isNews = isNewsOf(before.payment, payment);
    const since = isNews ? shop.now() : before.since;
    const heardAt = isNews || isHint ? shop.now() : before.heardAt;
    if (payments.swap(before, { payment, providerId, since, heardAt }, shop.now())) return true;
  }
}

/** Payments that the message may be about. */
function candidates({ store: { payments } }: Shop, { ids }: MidtransResult, asked: string | undefined): Stored[] {
  const one = asked === undefined ? undefined : payments.get(asked);
  return one ? payments.ofOrder(one.orderId) : payments.under(ids.reference ?? "");
}

/**
 * Whether the clock begins again after which a person is told: with another state, or with a question about a payment
 * that was settled. Neither an error nor a notification about an open one moves it; else nobody would ever be told.
 */
function isNewsOf(before: Payment, after: Payment): boolean {
  const asks = ({ due }: Payment) => due.some(({ step }) => step === "ask_status");
  const isOpen = after.state === "unknown" || after.state === "pending" || after.state === "authorized";
  return after.state !== before.state || (!isOpen && asks(after) && !asks(before));
}
