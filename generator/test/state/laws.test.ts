import { describe, expect, it } from "vitest";
import { orderBy } from "../../src/runtime/order.ts";
import type { Payment } from "../../src/runtime/payment.ts";
import { PROCEDURE, type Procedure } from "../../src/runtime/procedure.ts";
import { comesToRest, LAWS } from "./laws.ts";
import { described, expectedAfter, expectedOrder } from "./payment-oracle.ts";
import { explore, type Transition } from "./reachable.ts";
import { stateMutants } from "./table-mutants.ts";

/** Whether a message changes a payment as plain decisions say. */
function isExpected({ from, message, advanced }: Transition): boolean {
  const { next, payment } = advanced;
  const found = { ...described(payment), next: next && ("key" in next ? next.key : next.step) };
  return JSON.stringify(found) === JSON.stringify(expectedAfter(from.payment, message));
}

/** Whether orders of a payment, and of it beside another one, are as plain decisions say. */
function isOrderExpected(procedure: Procedure, a: Payment, b: Payment): boolean {
  return [{}, { a }, { a, b }, { b, a }].every((payments) =>
    [false, true].every(
      (split) =>
        JSON.stringify(orderBy(procedure, payments, { split })) === JSON.stringify(expectedOrder(payments, split)),
    ),
  );
}

describe("every sequence of messages, done or not in between", () => {
  it("keeps the laws, and changes payments as plain decisions say", () => {
    const broken = new Set<string>();
    let last: Payment | undefined;
    const { payments, transitions } = explore(PROCEDURE, 5, (transition) => {
      if (broken.size > 10) return;
      const { from, to } = transition;
      const say = (what: string) => broken.add(`${what}: ${to.trace.join(" · ")}`);
      for (const [name, law] of Object.entries(LAWS)) if (!law(transition, PROCEDURE)) say(name);
      if (!isExpected(transition)) say("plain decisions");
      if (last === from.payment) return;
      if (!comesToRest(from.payment, PROCEDURE))
        say("a status answer that is told twice leaves nothing to be asked for");
      if (last && !isOrderExpected(PROCEDURE, last, from.payment)) say("plain decisions about orders");
      last = from.payment;
    });
    expect([...broken]).toEqual([]);
    expect(payments).toBeGreaterThan(10_000);
    expect(transitions).toBeGreaterThan(100_000);
  });

  it.each([...stateMutants(PROCEDURE)].map(({ name, procedure }) => [name, procedure] as const))(
    "would not, with %s",
    (_, procedure) => {
      let last: Payment | undefined;
      let isCaught = false;
      for (const length of [1, 2, 3])
        if (!isCaught)
          explore(procedure, length, (transition) => {
            isCaught ||= !isExpected(transition);
            const { payment } = transition.from;
            if (!isCaught && last && last !== payment) isCaught = !isOrderExpected(procedure, last, payment);
            last = payment;
          });
      expect(isCaught).toBe(true);
    },
  );
});
