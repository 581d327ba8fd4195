import {
  decode,
  type Fulfil,
  type MerchantAction,
  type NewAttempt,
  type NextStep,
  nextOf,
  orderOf,
  type Repeat,
  type Stop,
  sameAmount,
  type Undo,
} from "@org/midtrans-codes";
import { charge } from "./checkout.ts";
import { done } from "./done.ts";
import { askAgainAt, type Past, paceOf } from "./pace.ts";
import type { Shop } from "./shop.ts";
import type { Order } from "./tables/orders.ts";
import { byId, type Stored } from "./tables/payments.ts";
import { takeIn } from "./take-in.ts";

/** When to look at the payment again: at once, at a time, or only when something new is heard. */
export type Again = "now" | number | "on_news";

/**
 * Performs a step.
 *
 * @param shop - the shop.
 * @param stored - the payment.
 * @param step - what `nextOf` says about it.
 * @returns when to look at it again.
 */
export async function act(shop: Shop, stored: Stored, step: NextStep): Promise<Again> {
  switch (step.step) {
    case "fulfil":
      return fulfil(shop, stored, step);
    case "undo":
      return undo(shop, stored, step);
    case "new_attempt":
      return offerAnotherAttempt(shop, stored, step);
    case "stop":
      return stop(shop, stored, step);
    case "wait":
    case "ask_status":
    case "customer_action":
      return ask(shop, stored, step);
    case "merchant_action":
      return tellMerchant(shop, stored, step);
    case "repeat":
      return repeat(shop, stored, step);
    case "proceed":
      // The checkout has used what the call returned; what is due then is to wait.
      return "on_news";
    case "fix":
    case "review":
      return review(shop, stored, `for ${step.who}: ${step.step} payment ${stored.id}`);
    default:
      return never(step);
  }
}

/** It is paid. What was paid is compared before anything leaves the house. */
function fulfil(shop: Shop, stored: Stored, { key, ids = {}, money = {} }: Fulfil): Again {
  return once(shop, stored, key, (order, { id, reference }) => {
    const { amount, currency } = money;
    const isRight = sameAmount(amount, order.amount) && currency === order.currency;
    if (isRight && ids.reference === reference) {
      shop.store.ledger.send(order.id, id, shop.now());
      return { what: "paid and delivered", amount };
    }
    const paid = `${amount} ${currency} for ${ids.reference}`;
    const ordered = `${order.amount} ${order.currency} for ${reference}`;
    return { what: "paid, not delivered", amount, review: `paid ${paid}, not ${ordered}` };
  });
}

/** The money went back. Of a part only the total is booked; for all of it the goods are asked back. */
function undo(shop: Shop, stored: Stored, { key, money: { amount, refunded } = {} }: Undo): Again {
  return once(shop, stored, key, (order, { id, payment }) => {
    if (payment.state === "partially_refunded") {
      const review = refunded === undefined ? "a part went back, and nobody said how much" : undefined;
      return { what: "a part went back, in all", amount: refunded, review };
    }
    shop.store.ledger.takeBack(order.id, id, shop.now());
    return { what: "money went back", amount: refunded ?? amount };
  });
}

/** The payer may try again: the order's page offers it, and asks `orderOf` when the payer comes. */
function offerAnotherAttempt(shop: Shop, stored: Stored, { key, change }: NewAttempt): Again {
  return once(shop, stored, key, () => ({ what: `another attempt offered, to change: ${change}` }));
}

/** This attempt is over. */
function stop(shop: Shop, stored: Stored, { key }: Stop): Again {
  return once(shop, stored, key, () => ({ what: "attempt over" }));
}

/** Asks Midtrans how the payment stands, when it is time for it. */
async function ask(shop: Shop, stored: Stored, step: NextStep): Promise<Again> {
  const past = pastOf(shop, stored);
  const pace = paceOf(step.step, "check" in step ? step.check : undefined, past, shop.now());
  if (pace.do === "review") return review(shop, stored, `payment ${stored.id} is ${pace.why}`);
  if (pace.do === "wait") return pace.until;
  if (pace.do === "leave") return "on_news";
  await cancelBesidePaid(shop, stored);
  const call = shop.store.calls.send(stored.id, "status", shop.now());
  const answer = await shop.midtrans.status(stored.providerId ?? stored.reference);
  const result = decode(answer.body, { from: "status", httpStatus: answer.httpStatus });
  const isOurs = takeIn(shop, result, stored.id);
  shop.store.calls.answer(call, shop.now());
  if (!isOurs) return review(shop, stored, `the status of ${stored.id} names something else`);
  const version = shop.store.payments.get(stored.id)?.payment.version;
  return version === stored.payment.version ? askAgainAt(past, shop.now()) : "now";
}

/** Where another payment has paid the order, this one must not be paid as well. Whether it worked, the status says. */
async function cancelBesidePaid({ store, midtrans, now }: Shop, { id, orderId, ...stored }: Stored): Promise<void> {
  const { isPaid, close } = orderOf(byId(store.payments.ofOrder(orderId)));
  if (!isPaid || !close.includes(id)) return;
  const call = store.calls.send(id, "cancel", now());
  await midtrans.cancel(stored.providerId ?? stored.reference);
  store.calls.answer(call, now());
}

/** A person captures or approves. Meanwhile the status says whether they did. */
async function tellMerchant(shop: Shop, stored: Stored, step: MerchantAction): Promise<Again> {
  shop.tell(`capture or void, approve or deny payment ${stored.id} of order ${stored.orderId}`);
  return ask(shop, stored, step);
}

const REPEATS = { token: 1, delay: 3 } as const;
const REPEAT_AFTER = 60;

/** Sends the same call again, a few times. */
async function repeat(shop: Shop, stored: Stored, { after }: Repeat): Promise<Again> {
  const { count, lastAt } = shop.store.calls.sent(stored.id, "charge");
  if (count > REPEATS[after]) return review(shop, stored, `payment ${stored.id} was sent ${count} times`);
  const at = (lastAt ?? 0) + (after === "delay" ? REPEAT_AFTER : 0);
  if (at > shop.now()) return at;
  await charge(shop, stored);
  return "now";
}

/** Locks the order and tells a person. */
function review({ store, tell }: Shop, { orderId }: Stored, why: string): Again {
  store.orders.lock(orderId, why);
  tell(`order ${orderId} is locked: ${why}`);
  return "on_news";
}

/** What a step books. */
interface Booking {
  readonly what: string;
  readonly amount?: string | undefined;
  /** Why a person has to look. */
  readonly review?: string | undefined;
}

/**
 * Performs a step that has a key, once for each payment and key, whoever tries and whenever they crash:
 *
 * 1. Under the lock, the step is looked up again: another worker may have been faster, another attempt may be paid.
 * 2. Its effect and its entry in the ledger are stored together, or neither is.
 * 3. Then the payment hears that it is done. Who dies before that looks again, and finds the entry.
 *
 * Something outside of this database, such as a call to a warehouse, cannot be stored together with the entry. Let it go
 * out from a table of its own, as `parcels` is one, with payment and key as its idempotency key.
 */
function once(shop: Shop, stored: Stored, key: string, perform: (order: Order, stored: Stored) => Booking): Again {
  const { store } = shop;
  const { id } = stored;
  const seen = store.underLock((): Booking | "done" | "locked" | "changed" => {
    const stored = store.payments.get(id);
    const order = stored && store.orders.get(stored.orderId);
    if (!stored || !order) return "changed";
    const step = nextOf(byId(store.payments.ofOrder(order.id)), id);
    if (!step || !("key" in step) || step.key !== key) return "changed";
    if (store.ledger.has(id, key)) return "done";
    // A person decides first; after that, the next look goes on here.
    if (order.review !== null) return "locked";
    const booking = perform(order, stored);
    store.ledger.book({ paymentId: id, key, what: booking.what, amount: booking.amount ?? null }, shop.now());
    if (booking.review !== undefined) store.orders.lock(order.id, booking.review);
    return booking;
  });
  if (seen === "locked") return "on_news";
  if (seen === "changed") return "now";
  if (typeof seen === "object" && seen.review !== undefined) shop.tell(`order ${stored.orderId}: ${seen.review}`);
  done(shop, id, key);
  return "now";
}

function pastOf({ store: { calls } }: Shop, { id, since, heardAt, payment: { state } }: Stored): Past {
  return { state, since, heardAt, sentAt: calls.sent(id, "charge").lastAt, askedAt: calls.sent(id, "status").lastAt };
}

/** A new step in the package is an error of the compiler here, not a surprise in production. */
function never(step: never): never {
  throw new Error(`A step that the shop does not know: ${JSON.stringify(step)}`);
}
