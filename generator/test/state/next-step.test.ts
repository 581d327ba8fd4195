import { describe, expect, expectTypeOf, it } from "vitest";
import { holds, type NextStep, nextStep, stateBy, stepBy } from "../../src/runtime/next-step.ts";
import { PROCEDURE, type Procedure } from "../../src/runtime/procedure.ts";
import { factsOf, type Reading } from "../../src/runtime/reading.ts";
import { ACTORS } from "../../src/runtime/vocabulary.ts";
import { SORTS, stateReadings, stepReadings } from "./combinations.ts";
import { CHARGED_BACK, FAILED, notified, PAID, partly, result, told, UNKNOWN } from "./readings.ts";
import { expectedState, expectedStep } from "./step-oracle.ts";
import { ruleMutants } from "./table-mutants.ts";

/** What the oracle speaks of. */
const bare = ({ step, after = "", change = "", reference = "" }: Partial<Record<string, unknown>>) =>
  `${step} ${after} ${change} ${reference}`;

const withStep = (reading: Reading) => ({ reading, facts: factsOf(reading), expected: bare(expectedStep(reading)) });
const steps = Array.from(stepReadings(), withStep);
/** Far apart each from the next, so that what is wrong somewhere is soon found. */
const scattered = <T>(list: readonly T[]) =>
  list.map((_, at) => list[(at * 7919) % list.length]).filter((item) => item !== undefined);
const sorts = scattered(Array.from(stepReadings(SORTS), withStep));
const states = scattered(
  Array.from(stateReadings(), (reading) =>
    [false, true].map((isRefund) => ({
      reading,
      facts: factsOf(reading, isRefund),
      expected: expectedState(reading, isRefund),
    })),
  ).flat(),
);

const wrongStep = (procedure: Procedure, among = steps) =>
  among.find(({ reading, facts, expected }) => bare({ ...stepBy(procedure, reading, facts) }) !== expected);
const wrongState = (procedure: Procedure) =>
  states.find(({ facts, expected }) => stateBy(procedure, facts) !== expected);

describe("the next step", () => {
  it("is the one that plain decisions give, for every combination", () => {
    expect(steps.length).toBeGreaterThan(200_000);
    expect(wrongStep(PROCEDURE)).toBeUndefined();
  });

  it("needs every rule, every condition and every value of the tables", () => {
    const mutants = [...ruleMutants(PROCEDURE, "rules")];
    expect(mutants.length).toBeGreaterThan(150);
    // A mutant changes nothing for results that a rule before it answers.
    const answeredBy = sorts.map(({ facts }) => PROCEDURE.rules.findIndex((rule) => holds(rule, facts)));
    const reaching = PROCEDURE.rules.map((_, index) =>
      sorts.filter((_, at) => (answeredBy[at] ?? -1) === -1 || (answeredBy[at] ?? -1) >= index),
    );
    const missed = mutants.filter(({ index, procedure }) => !wrongStep(procedure, reaching[index]));
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it("tells the actor, whoever that is", () => {
    for (const actor of ACTORS) {
      expect(nextStep(notified({ ...FAILED, retry: "never", actor }))).toEqual({
        step: "stop",
        who: actor,
        key: "stop:failed",
      });
      expect(nextStep(result({ ...FAILED, scope: "request", from: "status", retry: "never", actor }))).toEqual({
        step: "fix",
        who: actor,
      });
      // Who decides about an order is neither its customer nor an issuer.
      const who = actor === "integrator" ? "integrator" : "merchant";
      expect(nextStep(told({ ...PAID, precision: "case", actor }))).toEqual({ step: "review", who });
    }
  });

  it("carries whom to ask", () => {
    const statusCheck = { service: "53", validForDays: 7 };
    expect(nextStep(notified({ ...UNKNOWN, statusCheck }))).toEqual({ step: "ask_status", check: statusCheck });
    expect(nextStep(notified({ ...UNKNOWN, outcome: "pending", statusCheck }))).toEqual({
      step: "wait",
      check: statusCheck,
    });
    expect(nextStep(notified(UNKNOWN))).toEqual({ step: "ask_status" });
  });

  it("never offers a card again that is not to be used", () => {
    expect(nextStep(notified({ ...FAILED, reuse: "never" }))).toMatchObject({ step: "new_attempt", reuse: "never" });
    expect(nextStep(notified(FAILED))).not.toHaveProperty("reuse");
  });

  it("has a key that names the state, and for a part the refund", () => {
    expect(nextStep(notified(PAID))).toEqual({ step: "fulfil", key: "fulfil:paid" });
    expect(nextStep(notified({ ...CHARGED_BACK, ids: { refund: "R1" } }))).toEqual({
      step: "undo",
      key: "undo:charged_back",
    });
    expect(nextStep(notified(partly("R1")))).toEqual({ step: "undo", key: "undo:partially_refunded:R1" });
    expect(nextStep(notified({ ...partly(), money: { refunded: "20.00" } }))).toMatchObject({
      key: "undo:partially_refunded:20.00",
    });
    expect(nextStep(result({ ...PAID, from: "call", kind: "reverse", ids: { refund: "R1" } }))).toEqual({
      step: "undo",
      key: "undo:refunded:R1",
    });
  });

  it("is a review for anything that is no result", () => {
    for (const value of [
      undefined,
      null,
      0,
      "success",
      [],
      {},
      { outcome: "sucess", codes: [null, 1] },
      { ids: null, money: 1 },
    ])
      expect(nextStep(value as unknown as Reading)).toEqual({ step: "review", who: "integrator" });
  });

  it("can be handled step by step, and the compiler sees what each carries", () => {
    const told = (step: NextStep): string => {
      switch (step.step) {
        case "fulfil":
        case "undo":
        case "stop":
          return step.key;
        case "new_attempt":
          return `${step.change} ${step.reference} ${step.key}`;
        case "repeat":
          return step.after;
        case "wait":
        case "ask_status":
          return step.check?.service ?? "";
        case "fix":
        case "review":
          return step.who;
        case "proceed":
        case "customer_action":
        case "merchant_action":
          return step.step;
        default:
          return step satisfies never;
      }
    };
    expect(told(nextStep(notified(PAID)))).toBe("fulfil:paid");
    expectTypeOf<Extract<NextStep, { step: "new_attempt" }>["change"]>().toEqualTypeOf<
      "nothing" | "input" | "authentication" | "later" | "method"
    >();
  });
});

describe("the state that a result reports", () => {
  it("is the one that plain decisions give, for every combination, for payments and refunds", () => {
    expect(states.length).toBeGreaterThan(100_000);
    expect(wrongState(PROCEDURE)).toBeUndefined();
  });

  it("needs every rule, every condition and every value of the tables", () => {
    const mutants = [...ruleMutants(PROCEDURE, "reports")];
    expect(mutants.length).toBeGreaterThan(50);
    expect(mutants.filter(({ procedure }) => !wrongState(procedure)).map(({ name }) => name)).toEqual([]);
  });
});

describe("the tables", () => {
  it("are plain data that nobody can change", () => {
    expect(JSON.parse(JSON.stringify(PROCEDURE))).toEqual(PROCEDURE);
    const frozen = (value: unknown): boolean =>
      value === null || typeof value !== "object" || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(PROCEDURE)).toBe(true);
  });
});
