import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import { payerWord } from "../src/catalog/text.ts";
import { CATALOG } from "../src/places.ts";
import { type Neutrally, type NeutralTexts, neutralText, saysNothing } from "../src/runtime/neutral.ts";
import { ACTORS, KINDS, OUTCOMES, RETRIES, SCOPES } from "../src/runtime/vocabulary.ts";

const byScope = (scope: string) =>
  Object.fromEntries(OUTCOMES.map((outcome) => [outcome, `${scope} ${outcome}`])) as NeutralTexts<string>["request"];

/** Each text says where it stands. */
const TEXTS: NeutralTexts<string> = {
  pending: "pending",
  unpaid: "unpaid",
  checking: "checking",
  reversal: "reversal",
  declined: "declined",
  transaction: byScope("transaction"),
  request: byScope("request"),
};

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
  it("offers another way to pay after a decline that one can help", () => {
    expect(neutralText(TEXTS, DECLINE, undefined, false)).toBe("declined");
    expect(neutralText(TEXTS, { ...DECLINE, actor: "customer" }, "move", false)).toBe("declined");
    expect(neutralText(TEXTS, { ...DECLINE, actor: "merchant", retry: "with_other_method" }, "move", false)).toBe(
      "declined",
    );
    expect(neutralText(TEXTS, { ...DECLINE, actor: "merchant" }, "move", false)).toBe("transaction failed");
  });

  it("does not keep anybody from paying what is not paid", () => {
    const waiting: Neutrally = { ...DECLINE, outcome: "pending", retry: "check_status_first", actor: "customer" };
    for (const of of [undefined, "move", "status", "notify"] as const) {
      expect(neutralText(TEXTS, ABSENT, of, false)).toBe("unpaid");
      expect(neutralText(TEXTS, waiting, of, false)).toBe("unpaid");
    }
    expect(neutralText(TEXTS, { ...waiting, actor: "none" }, "move", false)).toBe("pending");
    expect(neutralText(TEXTS, ABSENT, "reverse", false)).toBe("reversal");
  });

  it("tells nobody to pay where the service pays out", () => {
    fc.assert(
      fc.property(advice, kind, (one, of) => {
        expect(["unpaid", "declined"]).not.toContain(neutralText(TEXTS, one, of, true));
      }),
    );
  });

  it("never says of what is open that it is settled", () => {
    fc.assert(
      fc.property(advice, kind, fc.boolean(), (one, of, isPayout) => {
        const isOpen = one.outcome === "pending" || one.outcome === "unknown" || one.retry === "check_status_first";
        if (!isOpen && !saysNothing(of, one.outcome)) return;
        const text = neutralText(TEXTS, one, of, isPayout);
        expect(["pending", "unpaid", "checking", "reversal", "transaction unknown", "request unknown"]).toContain(text);
      }),
    );
  });

  it("speaks of a refund only where there is one", () => {
    fc.assert(
      fc.property(advice, kind, fc.boolean(), (one, of, isPayout) => {
        const isReversal = of === "reverse" && one.outcome !== "success";
        expect(neutralText(TEXTS, one, of, isPayout) === "reversal").toBe(isReversal);
      }),
    );
  });
});

describe("customer texts of services that pay out", () => {
  it("fit a recipient, whatever the pattern says to somebody who pays", async () => {
    const { spaces, taxonomy } = await loadModel(CATALOG, "doku");
    const [snap] = spaces.filter(({ services }) => services.length > 0);
    const payouts = (snap?.services ?? []).filter(({ isPayout }) => isPayout);
    const told = (snap?.entries ?? []).flatMap((entry) =>
      payouts.flatMap(({ code, kind: of }) => {
        if (entry.service !== null && entry.service !== code) return [];
        const variation = entry.when.find(({ services, kinds }) => services?.includes(code) ?? kinds?.includes(of));
        return [{ entry, text: (variation ?? entry).text }];
      }),
    );
    expect(told.length).toBeGreaterThan(payouts.length);
    const wrong = told.flatMap(({ entry, text }) =>
      Object.entries(text)
        .flatMap(([locale, { customer }]) => payerWord(customer, locale, taxonomy) ?? [])
        .map((word) => `${entry.code} ${entry.name}: ${word}`),
    );
    expect(wrong).toEqual([]);
    const declined = snap?.entries.filter(({ code, name }) => code === "403XX05" && name === "DO_NOT_HONOR") ?? [];
    expect(declined.map(({ text }) => payerWord(text.en?.customer ?? "", "en", taxonomy))).toEqual(["payment method"]);
  });
});

describe("customer texts about cards", () => {
  it("speak of the card and the bank alone, where those of a wallet do not", async () => {
    const { spaces } = await loadModel(CATALOG, "midtrans");
    const told = (space: string, reason: string) =>
      (spaces.find(({ id }) => id === space)?.entries ?? [])
        .filter((entry) => entry.reason === reason && entry.disclosure === "public")
        .map(({ text }) => text);
    for (const reason of ["do_not_honor", "call_issuer", "issuer_unavailable"]) {
      expect(told("card", reason).length).toBeGreaterThan(0);
      for (const { en, id } of told("card", reason)) expect(`${en?.customer} ${id?.customer}`).not.toMatch(/wallet/);
    }
    for (const { en } of told("gopay", "generic_decline")) expect(en?.customer).not.toMatch(/card/i);
  });
});
