import { describe, expect, it } from "vitest";
import { listPages } from "../../src/pages/list-pages.ts";
import { CATALOG } from "../../src/places.ts";

describe("the addresses that the catalog names", () => {
  it("are each followed by a lock or a watched page, or it is said why only a person can read them", async () => {
    const { addresses, counts, findings } = await listPages(CATALOG);
    expect(addresses.length).toBeGreaterThan(0);
    expect(findings).toEqual([]);
    for (const { provider, none } of counts) expect([provider, none]).toEqual([provider, 0]);
  });
});
