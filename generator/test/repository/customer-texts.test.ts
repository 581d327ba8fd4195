import { describe, expect, it } from "vitest";
import { loadModel } from "../../src/catalog/index.ts";
import { payerWord } from "../../src/catalog/text.ts";
import { CATALOG } from "../../src/places.ts";

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
