import { advanceBy } from "../../src/runtime/advance.ts";
import type { NextStep } from "../../src/runtime/next-step.ts";
import { nextBy, orderBy } from "../../src/runtime/order.ts";
import { done, NEW_PAYMENT, type Payment } from "../../src/runtime/payment.ts";
import type { Procedure } from "../../src/runtime/procedure.ts";
import type { Reading } from "../../src/runtime/reading.ts";
import { chanceOf } from "./chance.ts";
import { answered, FAILED, notified, PAID, PENDING, REFUNDED, told, UNKNOWN } from "./readings.ts";
import type { Ending } from "./shop.ts";

/** What became of the money sent under one reference. */
interface Transfer {
  past: ("none" | "pending" | "paid" | "failed" | "returned")[];
}

/**
 * One payout, from the first call until all is quiet: calls time out and are repeated by a queue that knows nothing,
 * repeats are answered with anything, status answers are old, workers crash. Each turn of the loop is about a minute.
 *
 * @param procedure - the tables.
 * @param seed - seed of all that happens.
 * @returns how it ended.
 */
export function simulatePayout(procedure: Procedure, seed: number): Ending {
  const chance = chanceOf(seed);
  const payments: Record<string, Payment> = {};
  const transfers: Record<string, Transfer> = {};
  const sends: Record<string, boolean> = {};
  const ledger: string[] = [];
  const wrong: string[] = [];
  let isWithPerson = false;
  let messages = 0;
  let asked = 0;

  // Several attempts may go under one reference: `T0`, `T0#1`.
  const referenceOf = (id: string) => id.replace(/#.*/, "");
  const transferOf = (id: string) => transfers[referenceOf(id)] as Transfer;
  const stateOf = (id: string) => (payments[id] as Payment).state;
  const newest = () => Object.keys(payments).at(-1);
  const factOf = (id: string) => transferOf(id).past.at(-1) ?? "none";
  const become = (id: string, fact: Transfer["past"][number]) => {
    transferOf(id).past.push(fact);
    if (fact === "pending" || chance.is(0.3)) return;
    const last = Object.keys(payments).findLast((one) => referenceOf(one) === referenceOf(id)) ?? id;
    take(last, notified(fact === "paid" ? PAID : fact === "returned" ? REFUNDED : FAILED));
  };

  /** The provider takes a reference once; a repeat is answered with anything. */
  function call(id: string): void {
    // An answer that was never stored is taken in before the call is sent again.
    if (sends[id] && stateOf(id) === "new") take(id, answered(UNKNOWN));
    if (sends[id] && stateOf(id) === "new") return;
    sends[id] = true;
    if (factOf(id) !== "none") {
      const repeat = chance.pick({ pending: 2, timeout: 2, later: 2, method: 1, reference: 1, never: 1, rejected: 2 });
      const failures = {
        later: "later",
        method: "with_other_method",
        reference: "with_new_reference",
        never: "never",
      } as const;
      if (repeat === "pending") take(id, answered(PENDING));
      else if (repeat === "timeout") take(id, answered(UNKNOWN));
      else if (repeat === "rejected")
        take(id, answered({ outcome: "rejected", scope: "request", retry: "check_status_first" }));
      else take(id, answered({ ...FAILED, retry: failures[repeat] }));
      return;
    }
    const answer = chance.pick({ paid: 4, pending: 2, timeout: 3, refused: 2, lost: 1 });
    if (answer === "refused") {
      take(
        id,
        answered({
          ...FAILED,
          retry: chance.pick({ later: 1, with_other_method: 1, with_new_reference: 1, never: 1 }),
        }),
      );
      return;
    }
    const isTaken = answer === "paid" || answer === "pending" || chance.is(0.6);
    if (isTaken) transferOf(id).past.push(answer === "paid" ? "paid" : "pending");
    if (answer !== "lost") take(id, answered(answer === "paid" ? PAID : answer === "pending" ? PENDING : UNKNOWN));
  }

  function status(id: string): Reading {
    const { past } = transferOf(id);
    if (chance.is(0.1)) return told({ outcome: "unknown", scope: "request", retry: "later" });
    const fact = chance.is(0.15) ? (past.at(-2) ?? "none") : (past.at(-1) ?? "none");
    if (fact === "none") return told({ ...UNKNOWN, absent: true });
    return told({ pending: PENDING, paid: PAID, failed: FAILED, returned: REFUNDED }[fact]);
  }

  function take(id: string, message: Reading): void {
    messages++;
    const read = payments[id] as Payment;
    const { payment, next } = advanceBy(procedure, read, message);
    if (chance.is(0.03)) return;
    if (chance.is(0.05)) take(id, message);
    if (payments[id]?.version !== read.version) {
      take(id, message);
      return;
    }
    payments[id] = payment;
    if (chance.is(0.03)) return;
    if (JSON.stringify(next) === JSON.stringify(payment.due[0] ?? null)) perform(id, nextBy(procedure, payments, id));
  }

  function perform(id: string, step: NextStep | null): void {
    if (!step) return;
    if (step.step === "review") isWithPerson = true;
    if (step.step === "ask_status" || step.step === "wait") ask(id);
    if (step.step === "repeat") call(id);
    if (!("key" in step)) return;
    const entry = `${id} ${step.key}`;
    if (!ledger.includes(entry)) {
      ledger.push(entry);
      // A rule of the program confirms new attempts.
      if (
        step.step === "new_attempt" &&
        orderBy(procedure, payments).mayStart !== "no" &&
        Object.keys(payments).length < 4
      )
        start(step.reference === "new" || chance.is(0.5) ? undefined : referenceOf(id));
    }
    if (!chance.is(0.03)) payments[id] = done(payments[id] as Payment, step.key);
  }

  function ask(id: string): void {
    if (asked++ > 200) {
      isWithPerson = true;
      return;
    }
    if (chance.is(0.5)) take(id, status(id));
  }

  /** Another attempt: under a new reference, and the money may go out once more, or under the one before. */
  function start(reference: string | undefined): void {
    const count = Object.keys(payments).length;
    const { mayStart } = orderBy(procedure, payments);
    if (mayStart === "no" || (reference === undefined && mayStart !== "new")) return;
    const id = reference === undefined ? `T${count}` : `${reference}#${count}`;
    payments[id] = NEW_PAYMENT;
    transfers[referenceOf(id)] ??= { past: [] };
    call(id);
  }

  start(undefined);
  for (let minute = 0; minute < 400; minute++)
    for (const id of Object.keys(payments)) {
      if (id !== referenceOf(id)) {
        // What becomes of a transfer is told once for its reference.
      } else if (factOf(id) === "pending" && chance.is(0.1)) become(id, chance.is(0.7) ? "paid" : "failed");
      else if (factOf(id) === "paid" && chance.is(0.0005)) become(id, "returned");
      // A queue that repeats what was sent last for as long as nobody knows how it ended.
      const isLast = id === newest() && (stateOf(id) === "new" || procedure.open.includes(stateOf(id)));
      if (isLast && chance.is(0.05)) call(id);
      if (stateOf(id) === "new" && minute > 5) ask(id);
      else perform(id, nextBy(procedure, payments, id));
      // After an hour without a trace, the same reference again.
      if (minute === 60 && stateOf(id) === "unknown" && factOf(id) === "none") call(id);
    }

  const paid = Object.keys(transfers).filter((id) => transferOf(id).past.includes("paid"));
  const kept = paid.filter((id) => factOf(id) === "paid");
  const isBooked = (reference: string) =>
    ledger.some((entry) => new RegExp(`^${reference}(#\\d+)? fulfil`).test(entry));
  if (kept.length > 1) wrong.push("money sent twice");
  for (const id of kept) if (!isBooked(id) && !isWithPerson) wrong.push("paid out and not booked");
  for (const id of Object.keys(transfers))
    if (isBooked(id) && !paid.includes(id)) wrong.push("booked and not paid out");
  return { wrong, isWithPerson, isDelivered: kept.length > 0, messages };
}
