import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Advice, mergeAdvice, UNKNOWN_ADVICE } from "../src/runtime/advice.ts";
import { ACTORS, DISCLOSURES, OUTCOMES, RETRIES, SCOPES } from "../src/runtime/vocabulary.ts";

const advice: fc.Arbitrary<Advice> = fc.record({
  scope: fc.constantFrom(...SCOPES),
  outcome: fc.constantFrom(...OUTCOMES),
  retry: fc.constantFrom(...RETRIES),
  actor: fc.constantFrom(...ACTORS),
  reason: fc.constantFrom("timeout", "approved", "insufficient_funds"),
  disclosure: fc.constantFrom(...DISCLOSURES),
});

describe("merging advice", () => {
  const merge = (...outcomes: Advice["outcome"][]) =>
    mergeAdvice(outcomes.map((outcome) => ({ ...UNKNOWN_ADVICE, outcome, retry: "later" as const })));

  it("keeps what all candidates say", () => {
    fc.assert(
      fc.property(advice, (one) => {
        expect(mergeAdvice([one, one])).toEqual(one);
      }),
    );
  });

  it("follows the table", () => {
    expect(merge("failed", "rejected").outcome).toBe("rejected");
    expect(merge("pending", "action_required").outcome).toBe("pending");
    expect(merge("success", "failed")).toMatchObject({ outcome: "unknown", retry: "check_status_first" });
    expect(merge("success", "pending")).toMatchObject({ outcome: "unknown", retry: "check_status_first" });
    expect(mergeAdvice([])).toEqual(UNKNOWN_ADVICE);
  });

  it("does not depend on the order of two candidates", () => {
    fc.assert(
      fc.property(advice, advice, (a, b) => {
        expect(mergeAdvice([a, b])).toEqual(mergeAdvice([b, a]));
      }),
    );
  });

  it("does not depend on the order of any number of candidates", () => {
    fc.assert(
      fc.property(fc.array(advice, { minLength: 2, maxLength: 5 }), (list) => {
        expect(mergeAdvice([...list].reverse())).toEqual(mergeAdvice(list));
      }),
    );
  });

  it("asks first when it is open whether an unknown outcome is about the payment", () => {
    const open = { ...UNKNOWN_ADVICE, retry: "later" as const };
    expect(mergeAdvice([open, { ...open, scope: "request" }])).toMatchObject({ retry: "check_status_first" });
  });

  it("never claims success or failure that a candidate does not claim", () => {
    fc.assert(
      fc.property(fc.array(advice, { minLength: 1, maxLength: 5 }), (list) => {
        const merged = mergeAdvice(list);
        if (merged.outcome === "success") expect(list.every(({ outcome }) => outcome === "success")).toBe(true);
        if (merged.outcome === "failed") expect(list.every(({ outcome }) => outcome === "failed")).toBe(true);
        const paid = merged.outcome === "success" && merged.scope === "transaction";
        if (paid) expect(list.every(({ scope }) => scope === "transaction")).toBe(true);
      }),
    );
  });

  it("takes the most cautious retry", () => {
    fc.assert(
      fc.property(fc.array(advice, { minLength: 1, maxLength: 5 }), (list) => {
        const most = Math.min(...list.map(({ retry }) => RETRIES.indexOf(retry)));
        expect(RETRIES.indexOf(mergeAdvice(list).retry)).toBeLessThanOrEqual(most);
      }),
    );
  });
});
