import { describe, expect, it } from "vitest";
import { PROCEDURE, type Procedure } from "../../src/runtime/procedure.ts";
import { simulatePayout } from "./payout.ts";
import { COMMON_TROUBLE, type Ending, simulateOrder } from "./shop.ts";

/** More than the usual number, to look for what is rare: `SIMULATIONS=60000`. */
const RUNS = Number(process.env.SIMULATIONS ?? 2_000);

function summary(simulate: (seed: number) => Ending) {
  const wrong: string[] = [];
  let withPerson = 0;
  let delivered = 0;
  for (let seed = 1; seed <= RUNS; seed++) {
    const ending = simulate(seed);
    wrong.push(...ending.wrong.map((what) => `${what}, seed ${seed}`));
    if (ending.isWithPerson) withPerson++;
    if (ending.isDelivered) delivered++;
  }
  return { wrong, withPerson: withPerson / RUNS, delivered: delivered / RUNS };
}

describe("a shop that follows the steps and nothing else", () => {
  it("delivers what is paid, once, and forgets nothing, through lost, repeated, old and forged messages and crashes", () => {
    const { wrong, withPerson, delivered } = summary((seed) => simulateOrder(PROCEDURE, seed, COMMON_TROUBLE));
    expect(wrong).toEqual([]);
    expect(withPerson).toBeLessThan(0.03);
    expect(delivered).toBeGreaterThan(0.8);
  });
});

describe("a payout that follows the steps and nothing else", () => {
  it("never sends money twice, and books what was sent, through timeouts, repeats and crashes", () => {
    const { wrong, withPerson, delivered } = summary((seed) => simulatePayout(PROCEDURE, seed));
    expect(wrong).toEqual([]);
    expect(withPerson).toBeLessThan(0.01);
    expect(delivered).toBeGreaterThan(0.5);
  });
});

describe("the simulations", () => {
  const spoiled: Readonly<Record<string, Partial<Procedure>>> = {
    "messages that nothing proves are believed": {
      rules: PROCEDURE.rules.slice(1),
      reports: PROCEDURE.reports.slice(1),
    },
    "the refusal of a repeat ends a payment that is open": {
      states: ["new", "unknown", "declined", ...PROCEDURE.states.slice(3)],
    },
    "a partial refund is taken for a whole one": {
      reports: PROCEDURE.reports.filter(({ state }) => state !== "partially_refunded"),
    },
    "a cancellation does not take back": { unpaid: PROCEDURE.unpaid.filter((state) => state !== "canceled") },
    "a partial refund is no payment": { paid: PROCEDURE.paid.filter((state) => state !== "partially_refunded") },
    "the refusal of a call is taken for the end of the payment": {
      reports: PROCEDURE.reports.filter(({ state }) => state !== "declined"),
    },
  };

  it.each(Object.entries(spoiled))("find it out when %s", (_, tables) => {
    const procedure = { ...PROCEDURE, ...tables };
    let found: string | undefined;
    for (let seed = 1; seed <= 500 && !found; seed++)
      [found] = [...simulateOrder(procedure, seed, COMMON_TROUBLE).wrong, ...simulatePayout(procedure, seed).wrong];
    expect(found).toBeDefined();
  });

  it("come out the same for the same seed", () => {
    expect(simulateOrder(PROCEDURE, 7, COMMON_TROUBLE)).toEqual(simulateOrder(PROCEDURE, 7, COMMON_TROUBLE));
    expect(simulatePayout(PROCEDURE, 7)).toEqual(simulatePayout(PROCEDURE, 7));
  });
});
