import { type Advanced, advanceBy } from "../../src/runtime/advance.ts";
import { type Attempt, attemptOf } from "../../src/runtime/attempt.ts";
import type { NextStep } from "../../src/runtime/next-step.ts";
import { nextBy, orderBy } from "../../src/runtime/order.ts";
import { done, NEW_PAYMENT, type Payment } from "../../src/runtime/payment.ts";
import type { Procedure } from "../../src/runtime/procedure.ts";
import type { Reading } from "../../src/runtime/reading.ts";
import { agendaOf, chanceOf } from "./chance.ts";
import { factOf, type Provider, providerOf, type Trouble, type Truth, wasPaid } from "./provider.ts";
import {
  AUTHORIZED,
  answered,
  CUSTOMER,
  FAILED,
  LIMITED,
  PAID,
  PENDING,
  PROCEEDS,
  TO_FIX,
  UNKNOWN,
  unproved,
} from "./readings.ts";

/** How an order ended. */
export interface Ending {
  /** What must never happen, in words. */
  readonly wrong: readonly string[];
  readonly isWithPerson: boolean;
  readonly isDelivered: boolean;
  /** Messages taken in. */
  readonly messages: number;
}

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** What the shop stores of an attempt. */
interface Stored extends Attempt {
  providerId?: string | null | undefined;
  sentAt: number;
  askedAt: number;
  asked: number;
  firstAskedAt: number;
}

/**
 * One order of a shop, from the first attempt until all is quiet. The shop follows the steps and nothing else; payers
 * try, retry on open pages and give up; the provider loses, repeats, reorders and ages messages; workers crash and race.
 *
 * @param procedure - the tables.
 * @param seed - seed of all that happens.
 * @param trouble - how badly the provider behaves.
 * @returns how it ended.
 */
export function simulateOrder(procedure: Procedure, seed: number, trouble: Trouble): Ending {
  const chance = chanceOf(seed);
  const agenda = agendaOf();
  const wrong: string[] = [];
  // What is stored: this alone survives a crash.
  const payments: Record<string, Payment> = {};
  const attempts: Stored[] = [];
  const ledger = new Set<string>();
  const booked = { delivered: [] as string[], undone: [] as string[] };
  let isWithPerson = false;
  let messages = 0;
  const provider: Provider = providerOf(agenda, chance, trouble, (message) => receive(message));
  const hasIds = chance.is(0.5);
  const truthsOf = (stored: Stored) =>
    provider.truths.filter((one) =>
      stored.providerId ? one.id === stored.providerId : one.reference === stored.reference,
    );

  const begin = (reference: string): Stored => {
    const id = `A${attempts.length}`;
    const stored: Stored = { id, reference, sentAt: agenda.now(), askedAt: -DAY, asked: 0, firstAskedAt: -1 };
    attempts.push(stored);
    payments[id] = NEW_PAYMENT;
    return stored;
  };

  /** A notification, or the answer to what was asked: finds its payment and takes it in. */
  function receive(message: Reading, asked?: string): void {
    const found = attemptOf(attempts, message, { asked });
    if (found.belongs === "nobody") return;
    if (found.belongs === "another") {
      const stored = begin(message.ids?.reference ?? "");
      stored.providerId = found.providerId;
      take(stored, message);
      return;
    }
    const stored = attempts.find(({ id }) => id === found.id);
    if (!stored) return;
    if (found.providerId !== undefined) stored.providerId = found.providerId;
    take(stored, found.result);
  }

  /** Takes in a message and performs what it calls for, as far as it does not crash. */
  function take(stored: Stored, message: Reading): void {
    messages++;
    const read = payments[stored.id] as Payment;
    const advanced = advanceBy(procedure, read, message);
    // Crash before the store. A notification that was not acknowledged comes again.
    if (chance.is(0.02)) {
      if (message.from === "notification") agenda.after(60 + chance.upTo(HOUR), () => take(stored, message));
      return;
    }
    // Another worker takes in something in between.
    if (chance.is(0.05))
      take(stored, chance.is(0.5) ? message : provider.status(stored.reference, stored.providerId ?? undefined));
    if (payments[stored.id]?.version !== read.version) {
      take(stored, message);
      return;
    }
    payments[stored.id] = advanced.payment;
    if (chance.is(0.02)) return;
    act(stored, advanced);
  }

  function act(stored: Stored, { next, payment }: Advanced): void {
    const isDue = JSON.stringify(next) === JSON.stringify(payment.due[0] ?? null);
    perform(stored, isDue ? nextBy(procedure, payments, stored.id) : next);
  }

  function perform(stored: Stored, step: NextStep | null): void {
    if (!step) return;
    const again = () => perform(stored, nextBy(procedure, payments, stored.id));
    switch (step.step) {
      case "fulfil":
      case "undo":
      case "stop":
      case "new_attempt": {
        const entry = `${stored.id} ${step.key}`;
        if (!ledger.has(entry)) {
          ledger.add(entry);
          if (step.step === "fulfil") deliver(stored);
          if (step.step === "undo" && !step.key.includes("partially")) booked.undone.push(stored.id);
          if (step.step === "new_attempt" && chance.is(0.8)) tryAgain(stored, step.reference);
        }
        if (chance.is(0.02)) return;
        const before = payments[stored.id] as Payment;
        payments[stored.id] = done(before, step.key);
        if (payments[stored.id] !== before) again();
        return;
      }
      case "ask_status":
        askLater(stored);
        return;
      case "review":
        isWithPerson = true;
        return;
      case "repeat":
        // The call that was answered; what a query was answered with does not become due.
        if (payments[stored.id]?.due[0]?.step === "repeat") agenda.after(HOUR, () => sendAgain(stored));
        else if (step.after === "delay") askLater(stored);
        return;
      case "customer_action":
        agenda.after(chance.upTo(600), () => payerActs(stored));
        return;
      case "merchant_action":
        agenda.after(chance.upTo(2 * HOUR), () => capture(stored));
        return;
      default:
        return;
    }
  }

  function deliver(stored: Stored): void {
    if (!truthsOf(stored).some(wasPaid)) wrong.push(`delivered unpaid (${stored.id})`);
    const kept = booked.delivered.filter((id) => !booked.undone.includes(id));
    if (kept.length > 0) wrong.push(`delivered twice (${stored.id})`);
    booked.delivered.push(stored.id);
  }

  function askLater(stored: Stored): void {
    const pause = Math.min(HOUR, 60 * 2 ** stored.asked);
    agenda.after(Math.max(0, Math.max(stored.askedAt + pause, stored.sentAt + 60) - agenda.now()), () => ask(stored));
  }

  function ask(stored: Stored): void {
    if (agenda.now() - stored.askedAt < 60) return;
    stored.askedAt = agenda.now();
    stored.asked++;
    if (chance.is(0.03)) return;
    receive(provider.status(stored.reference, stored.providerId ?? undefined), stored.id);
  }

  // What payers and the provider do.

  function payerActs(stored: Stored): void {
    const truth = truthsOf(stored).at(-1);
    if (truth && factOf(truth) === "pending") live(truth);
  }

  /** What becomes of a payment that is pending. */
  function live(truth: Truth): void {
    const end = chance.pick({ paid: 60, failed: 20, authorized: 8, expired: 8, stays: 4 });
    agenda.after(chance.upTo(HOUR), () => {
      if (factOf(truth) !== "pending") return;
      if (end === "stays") agenda.after(DAY, () => factOf(truth) === "pending" && provider.become(truth, "expired"));
      else provider.become(truth, end);
      if (end === "paid") afterPaid(truth);
      // The page is still open.
      if (end === "failed" && chance.is(0.5)) agenda.after(chance.upTo(HOUR), () => retryOnPage(truth));
      if (end === "authorized")
        agenda.after(DAY, () => factOf(truth) === "authorized" && provider.become(truth, "canceled"));
    });
  }

  function retryOnPage(truth: Truth): void {
    const again = truth.id === undefined ? truth : provider.begin(truth.reference, true);
    if (again === truth && factOf(truth) !== "failed") return;
    provider.become(again, "pending");
    live(again);
  }

  function afterPaid(truth: Truth): void {
    const next = chance.pick({ nothing: 78, part: 8, refunded: 6, charged_back: 5, canceled: 3 });
    if (next === "nothing") return;
    agenda.after(chance.upTo(6 * HOUR), () => {
      const now = factOf(truth);
      const isAllowed = now === "paid" || (now === "part" && next !== "canceled");
      if (!isAllowed) return;
      provider.become(truth, next);
      if (next === "part") afterPaid(truth);
    });
  }

  function capture(stored: Stored): void {
    const truth = truthsOf(stored).at(-1);
    if (!truth || factOf(truth) !== "authorized") return;
    const outcome = chance.pick({ paid: 5, timeout: 2, refused: 2, void: 1 });
    const isDone = outcome === "paid" || (outcome === "timeout" && chance.is(0.5));
    if (isDone) {
      provider.become(truth, "paid");
      afterPaid(truth);
    }
    if (outcome === "void") provider.become(truth, "canceled");
    else
      take(
        stored,
        answered({ ...(outcome === "paid" ? PAID : outcome === "timeout" ? UNKNOWN : FAILED), layer: "response" }),
      );
  }

  /** An attempt: a page, or a call that is answered at once, late, or never. */
  function start(reference: string): void {
    const stored = begin(reference);
    send(stored, chance.pick({ page: 5, call: 5 }));
  }

  function sendAgain(stored: Stored): void {
    if (payments[stored.id]?.due[0]?.step !== "repeat") return;
    stored.sentAt = agenda.now();
    send(stored, "page");
  }

  function send(stored: Stored, how: "page" | "call"): void {
    const { reference } = stored;
    if (chance.is(0.1)) {
      take(stored, answered(chance.is(0.8) ? LIMITED : TO_FIX));
      return;
    }
    const truth =
      (!hasIds && provider.truths.find((one) => one.reference === reference)) || provider.begin(reference, hasIds);
    if (how === "page") {
      if (chance.is(0.9)) agenda.after(chance.upTo(HOUR), () => open(truth));
      take(stored, answered(PROCEEDS));
      return;
    }
    if (wasPaid(truth)) return;
    const before = factOf(truth);
    const isUnder = before !== "none" && before !== "failed";
    // Under a reference that is in use, the provider answers with what it has.
    const answer = isUnder
      ? before === "pending"
        ? "pending"
        : "refused"
      : chance.pick({ pending: 4, customer: 2, paid: 2, refused: 2, timeout: 3, authorized: 1 });
    const facts = { pending: "pending", customer: "pending", paid: "paid", authorized: "authorized" } as const;
    const fact =
      answer === "timeout"
        ? chance.pick({ pending: 1, paid: 1, none: 1 })
        : answer === "refused"
          ? "none"
          : facts[answer];
    if (fact !== "none" && !isUnder) {
      provider.become(truth, fact);
      if (fact === "paid") afterPaid(truth);
      if (fact === "pending" && answer !== "customer") live(truth);
    }
    const says = {
      pending: PENDING,
      customer: CUSTOMER,
      paid: PAID,
      refused: { ...FAILED, retry: "later" as const },
      timeout: UNKNOWN,
      authorized: AUTHORIZED,
    };
    const ids =
      truth.id !== undefined && answer !== "timeout" && answer !== "refused"
        ? { ids: { reference, payment: truth.id } }
        : {};
    receive(answered({ ...says[answer], ...ids }), stored.id);
  }

  function open(truth: Truth): void {
    if (factOf(truth) !== "none") return;
    provider.become(truth, "pending");
    live(truth);
  }

  function tryAgain(stored: Stored, reference: "same" | "new"): void {
    if (attempts.length >= 4) return;
    agenda.after(chance.upTo(600), () => {
      // Asked again at the time: the order may have changed while the payer chose.
      const { mayStart } = orderBy(procedure, payments);
      if (mayStart === "no") return;
      start(reference === "new" && mayStart === "new" ? `${stored.reference}-${attempts.length}` : stored.reference);
    });
  }

  /** What is due after a crash, or because nobody was heard of. */
  function sweep(): void {
    const order = orderBy(procedure, payments);
    for (const stored of [...attempts]) {
      const payment = payments[stored.id] as Payment;
      const step = nextBy(procedure, payments, stored.id);
      // It was sent, and nothing was ever taken in: the answer is lost.
      if (payment.version === 0) {
        take(stored, answered(UNKNOWN));
        continue;
      }
      // Nobody waits for ever for a page that was never opened.
      const isPage = step?.step === "wait" && payment.state === "new";
      const asks = isPage ? agenda.now() < 3 * DAY : step?.step === "ask_status" || step?.step === "wait";
      if (!asks && step?.step !== "customer_action" && step?.step !== "merchant_action") stored.firstAskedAt = -1;
      else if (stored.firstAskedAt < 0) stored.firstAskedAt = agenda.now();
      if (stored.firstAskedAt >= 0 && agenda.now() - stored.firstAskedAt > 1.2 * DAY && !isPage) giveUp(stored);
      if (asks) askLater(stored);
      else perform(stored, step);
      if (step?.step === "customer_action" && chance.is(0.2)) askLater(stored);
      if (order.isPaidTwice || (order.state === "paid" && order.close.includes(stored.id))) cancel(stored);
    }
  }

  /** After a day: what the provider does not know is sent again, anything else is for a person. */
  function giveUp(stored: Stored): void {
    const truth = truthsOf(stored).at(-1);
    if ((truth && factOf(truth) !== "none") || payments[stored.id]?.state !== "unknown") {
      isWithPerson = true;
      return;
    }
    if (!truth) {
      stored.firstAskedAt = -1;
      send(stored, "call");
      return;
    }
    provider.become(truth, "pending");
    live(truth);
    stored.firstAskedAt = -1;
    take(stored, answered(PENDING));
  }

  function cancel(stored: Stored): void {
    const truth = truthsOf(stored).at(-1);
    if (!truth || !chance.is(0.8)) return;
    if (factOf(truth) === "pending" || factOf(truth) === "authorized") provider.become(truth, "canceled");
    askLater(stored);
  }

  start("O-1");
  if (chance.is(0.2)) agenda.after(chance.upTo(HOUR), () => receive(unproved({ ...PAID, ids: { reference: "O-1" } })));
  for (let at = 1_200; at < 6 * DAY; at += at < DAY ? 1_800 : 4 * HOUR) agenda.after(at, sweep);
  agenda.run(7 * DAY);

  // What has to be so in the end.
  for (const truth of provider.truths) {
    const fact = factOf(truth);
    const own = attempts.filter((one) =>
      one.providerId ? one.providerId === truth.id : one.reference === truth.reference,
    );
    const delivered = own.some(({ id }) => booked.delivered.includes(id) && !booked.undone.includes(id));
    if ((fact === "paid" || fact === "part") && !delivered && !isWithPerson)
      wrong.push(`paid and forgotten (${truth.id ?? truth.reference})`);
    if ((fact === "refunded" || fact === "charged_back" || fact === "canceled") && delivered && !isWithPerson)
      wrong.push(`returned and not taken back (${truth.id ?? truth.reference})`);
  }
  return { wrong, isWithPerson, isDelivered: booked.delivered.length > 0, messages };
}

/** How badly a provider behaves in most simulations. */
export const COMMON_TROUBLE: Trouble = { lost: 0.25, stale: 0.15, lag: 2 * HOUR };
