import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import type { Entry } from "../src/catalog/model.ts";
import { parseRows } from "../src/catalog/rows.ts";
import { CATALOG } from "../src/places.ts";

/** How many different codes a published list has; codes that mean something else per network count each time. */
const LISTS: readonly (readonly [provider: string, space: string, network: string | null, codes: number])[] = [
  ["doku", "card-error", null, 33],
  ["doku", "api", null, 9],
  ["doku", "http", null, 11],
  ["doku", "transaction-status", null, 7],
  ["midtrans", "status", null, 27],
  ["midtrans", "card", null, 65],
  ["midtrans", "card", "VISA", 50],
  ["midtrans", "card", "MASTERCARD", 17],
  ["midtrans", "card", "AMEX", 23],
  ["midtrans", "gopay", null, 42],
  ["midtrans", "transaction-status", null, 12],
  ["midtrans", "fraud-status", null, 3],
  ["klikoo", "openapi", null, 34],
];

describe("published lists", () => {
  it.each(LISTS)("%s %s (%s) has at least %i codes", async (provider, id, network, codes) => {
    const space = (await loadModel(CATALOG, provider)).spaces.find((item) => item.id === id);
    const ofNetwork = (space?.entries ?? []).filter((entry: Entry) => entry.network === network);
    expect(new Set(ofNetwork.map(({ code }) => code)).size).toBeGreaterThanOrEqual(codes);
  });

  it("of card codes of DOKU have 88 rows, 8 codes of which mean something else per network", async () => {
    const space = (await loadModel(CATALOG, "doku")).spaces.find(({ id }) => id === "card");
    const byCode = Map.groupBy(space?.entries ?? [], ({ code }) => code);
    expect(space?.entries.length).toBe(88);
    expect([...byCode].filter(([, entries]) => entries.length === 2).map(([code]) => code)).toEqual([
      "70",
      "76",
      "78",
      "79",
      "80",
      "81",
      "82",
      "89",
    ]);
  });

  it("of the four pages have 468 rows", async () => {
    const locks = [
      ["doku", "http-status-and-case-code", 409],
      ["doku", "error-codes-glossary", 20],
      ["klikoo", "response-code", 34],
      ["midtrans", "error-response-code", 5],
    ] as const;
    for (const [provider, page, rows] of locks) {
      const text = await readFile(join(CATALOG, provider, "docs", `${page}.rows.tsv`), "utf8");
      const codes = parseRows(page, text).filter(({ kind }) => kind === "code");
      expect([page, codes.length]).toEqual([page, rows]);
    }
    expect(locks.reduce((sum, [, , rows]) => sum + rows, 0)).toBe(468);
  });
});
