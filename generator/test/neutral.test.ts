import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TaxonomyData } from "../src/catalog/shape.ts";
import { neutralTexts } from "../src/catalog/text.ts";
import {
  NEUTRALS,
  type Neutrally,
  neutralText as neutralPosition,
  OF_REQUEST,
  REQUEST_UNKNOWN,
  saysNothing,
} from "../src/runtime/neutral.ts";
import { ACTORS, KINDS, OUTCOMES, RETRIES, SCOPES } from "../src/runtime/vocabulary.ts";

const named = (texts: readonly string[]) => Object.fromEntries(texts.map((text) => [text, { en: text }]));
const byScope = (scope: string) =>
  Object.fromEntries(OUTCOMES.map((outcome) => [outcome, { en: `${scope} ${outcome}` }]));

/** Each text says where it stands. */
const TEXTS = neutralTexts({
  neutral: {
    ...named(["pending", "unpaid", "checking", "reversal", "declined"]),
    transaction: byScope("transaction"),
    request: byScope("request"),
  },
} as unknown as TaxonomyData).map((text) => text?.en);

const neutralText = (...args: Parameters<typeof neutralPosition>) => TEXTS[neutralPosition(...args)];

const advice: fc.Arbitrary<Neutrally> = fc.record({
  outcome: fc.constantFrom(...OUTCOMES),
  scope: fc.constantFrom(...SCOPES),
  retry: fc.constantFrom(...RETRIES),
  actor: fc.constantFrom(...ACTORS),
  absent: fc.constantFrom(undefined, true as const),
}) as fc.Arbitrary<Neutrally>;
const kind = fc.constantFrom(undefined, ...KINDS);

const DECLINE: Neutrally = { outcome: "failed", scope: "transaction", retry: "never", actor: "issuer" };
const ABSENT: Neutrally = { ...DECLINE, outcome: "unknown", retry: "check_status_first", absent: true };

describe("a text that gives nothing away", () => {
  it("has a place of its own for every outcome", () => {
    expect(TEXTS).toHaveLength(NEUTRALS);
    const places = SCOPES.flatMap((scope) => OUTCOMES.map((outcome) => TEXTS.indexOf(`${scope} ${outcome}`)));
    expect(TEXTS.indexOf("request success")).toBe(OF_REQUEST);
    expect(TEXTS.indexOf("request unknown")).toBe(REQUEST_UNKNOWN);
    // What is pending has one text, whatever it is about.
    expect(places.filter((place) => place < 0)).toHaveLength(2);
  });

  it("offers another way to pay after a decline that one can help", () => {
    expect(neutralText(DECLINE, undefined, false)).toBe("declined");
    expect(neutralText({ ...DECLINE, actor: "customer" }, "move", false)).toBe("declined");
    expect(neutralText({ ...DECLINE, actor: "merchant", retry: "with_other_method" }, "move", false)).toBe("declined");
    expect(neutralText({ ...DECLINE, actor: "merchant" }, "move", false)).toBe("transaction failed");
  });

  it("does not keep anybody from paying what is not paid", () => {
    const waiting: Neutrally = { ...DECLINE, outcome: "pending", retry: "check_status_first", actor: "customer" };
    for (const of of [undefined, "move", "status", "notify"] as const) {
      expect(neutralText(ABSENT, of, false)).toBe("unpaid");
      expect(neutralText(waiting, of, false)).toBe("unpaid");
    }
    expect(neutralText({ ...waiting, actor: "none" }, "move", false)).toBe("pending");
    expect(neutralText(ABSENT, "reverse", false)).toBe("reversal");
  });

  it("tells nobody to pay where the service pays out", () => {
    fc.assert(
      fc.property(advice, kind, (one, of) => {
        expect(["unpaid", "declined"]).not.toContain(neutralText(one, of, true));
      }),
    );
  });

  it("never says of what is open that it is settled", () => {
    fc.assert(
      fc.property(advice, kind, fc.boolean(), (one, of, isPayout) => {
        const isOpen = one.outcome === "pending" || one.outcome === "unknown" || one.retry === "check_status_first";
        if (!isOpen && !saysNothing(of, one.outcome)) return;
        const text = neutralText(one, of, isPayout);
        expect(["pending", "unpaid", "checking", "reversal", "transaction unknown", "request unknown"]).toContain(text);
      }),
    );
  });

  it("speaks of a refund only where there is one", () => {
    fc.assert(
      fc.property(advice, kind, fc.boolean(), (one, of, isPayout) => {
        const isReversal = of === "reverse" && one.outcome !== "success";
        expect(neutralText(one, of, isPayout) === "reversal").toBe(isReversal);
      }),
    );
  });
});
