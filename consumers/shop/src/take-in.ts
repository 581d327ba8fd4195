import { advance, attemptOf, type Belonging, type MidtransResult } from "@org/midtrans-codes";
import type { Shop } from "./shop.ts";
import { asAttempt, type News, type Stored, type Told } from "./tables/payments.ts";

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
    const found = placeOf(known, result, asked);
    const [first] = known;
    if (found.belongs === "nobody" || !first) return false;
    if (found.belongs === "another") {
      // Paid a second time on the same page. The next round finds it by its own id.
      const { orderId, reference } = first;
      const number = payments.ofOrder(orderId).length + 1;
      payments.begin({ orderId, number, reference, providerId: found.payment }, shop.now());
      continue;
    }
    const before = known.find(({ id }) => id === found.id);
    if (!before) return false;
    const { payment, next } = advance(before.payment, found.result);
    const after = { payment, ...learn(before, found) };
    if (isSame(before, after)) {
      if (result.from === "notification" && next?.step === "ask_status") payments.hint(before.id, shop.now());
      return true;
    }
    // An error in place of a status is stored, yet it is no news: else nobody would ever be told that nothing comes.
    const isNews = result.from === "notification" || payment.state !== before.payment.state;
    if (payments.swap(before, after, shop.now(), isNews)) return true;
  }
}

/** Payments that the message may be about. */
function candidates({ store: { payments } }: Shop, { ids }: MidtransResult, asked: string | undefined): Stored[] {
  const one = asked === undefined ? undefined : payments.get(asked);
  return one ? payments.ofOrder(one.orderId) : payments.under(ids.reference ?? "");
}

/** The answer to a call belongs to the payment it was sent for, unless it names another one. */
function placeOf(
  known: readonly Stored[],
  result: MidtransResult,
  asked: string | undefined,
): Belonging<MidtransResult> {
  const { reference, payment } = result.ids;
  const isNameless = reference === undefined && payment === undefined;
  if (asked !== undefined && isNameless) return { belongs: "attempt", id: asked, result };
  return attemptOf(known.map(asAttempt), result);
}

/** What is kept of a message beside the state, as a step that is due does not carry it. Only what is proved counts. */
function learn(
  { told, providerId }: Stored,
  { result, payment }: Extract<Belonging<MidtransResult>, { belongs: "attempt" }>,
): Pick<News, "told" | "providerId"> {
  if (result.confirm) return { told, providerId };
  const { ids, money } = result;
  return { told: { ...told, ...pick(ids.reference, money) }, providerId: providerId ?? payment ?? null };
}

function pick(reference: string | undefined, { amount, currency, refunded }: MidtransResult["money"]): Told {
  return {
    ...(reference !== undefined && { reference }),
    ...(amount !== undefined && { amount }),
    ...(currency !== undefined && { currency }),
    ...(refunded !== undefined && { refunded }),
  };
}

function isSame(before: Stored, after: News): boolean {
  const same = (name: keyof News) => JSON.stringify(before[name]) === JSON.stringify(after[name]);
  return before.payment === after.payment && same("told") && same("providerId");
}
