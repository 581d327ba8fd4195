import { decode, orderOf } from "@org/midtrans-codes";
import type { Shop } from "./shop.ts";
import { byId, paymentId, type Stored } from "./tables/payments.ts";
import { takeIn } from "./take-in.ts";

/** What the payer gets to see. */
export type Checkout =
  /** What Midtrans answered: a QR code, an account number, a page. */
  | { readonly started: true; readonly reference: string; readonly body: unknown }
  /** Something is paid, open, asked for or with a person: nothing may be sent now. */
  | { readonly started: false };

/**
 * Begins to pay an order, or tries again where that is safe.
 *
 * @param shop - the shop.
 * @param orderId - the order; there has to be one.
 * @returns what the payer goes on with.
 */
export async function checkOut(shop: Shop, orderId: string): Promise<Checkout> {
  const begun = shop.store.underLock(() => begin(shop, orderId));
  return begun ? charge(shop, begun) : { started: false };
}

/**
 * Sends a charge: writes it down, sends it, takes in the answer.
 *
 * @param shop - the shop.
 * @param stored - the payment, which is stored.
 * @returns what the payer goes on with.
 */
export async function charge(shop: Shop, { id, orderId, reference }: Stored): Promise<Checkout> {
  const { store, midtrans } = shop;
  const order = store.orders.get(orderId);
  if (!order) throw new Error(`Payment ${id} has no order ${orderId}.`);
  const call = store.calls.send(id, "charge", shop.now());
  const answer = await midtrans.charge({ reference, amount: order.amount, idempotencyKey: id });
  takeIn(shop, decode(answer.body, { from: "call", httpStatus: answer.httpStatus }), id);
  store.calls.answer(call, shop.now());
  return { started: true, reference, body: answer.body };
}

/** The payment to send, stored before anything is sent; undefined where nothing may be sent. Under the lock. */
function begin({ store, now }: Shop, orderId: string): Stored | undefined {
  const order = store.orders.get(orderId);
  if (!order) throw new Error(`There is no order ${orderId}.`);
  const before = store.payments.ofOrder(orderId);
  const { mayStart } = orderOf(byId(before));
  if (order.review !== null || mayStart === "no") return undefined;
  const newest = before.at(-1);
  // The last call was refused before anything began, or its answer is still to come: no second one beside it.
  if (newest?.payment.state === "new") return store.calls.isOpen(newest.id, "charge") ? undefined : newest;
  const number = before.length + 1;
  const isSame = newest !== undefined && mayStart === "same";
  const reference = isSame ? newest.reference : number === 1 ? orderId : `${orderId}-${number}`;
  store.payments.begin({ orderId, number, reference, providerId: null }, now());
  return store.payments.get(paymentId({ orderId, number }));
}
