import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadProvider } from "../../src/catalog/load.ts";
import { lockPath } from "../../src/catalog/read-lock.ts";
import { lockOf } from "../../src/pages/follow/lock.ts";
import { catalogWith } from "../catalog-copy.ts";

describe("a page without a lock", () => {
  const page = { id: "faq", title: "FAQ", url: "https://klikoo.example/faq", language: "id", date: "undated" };

  it("has no rows yet where no entry stands on it", async () => {
    const catalog = await catalogWith(["klikoo/provider.yaml", ["docs", 1], page]);
    const source = await loadProvider(catalog, "klikoo");
    expect(lockOf(source, "faq")).toEqual([]);
    expect(lockOf(source, "response-code").length).toBeGreaterThan(0);
  });

  it("is refused where entries stand on it: its lock was lost", async () => {
    const catalog = await catalogWith();
    await rm(join(catalog, lockPath("klikoo", "response-code")));
    const source = await loadProvider(catalog, "klikoo");
    expect(() => lockOf(source, "response-code")).toThrow("the page response-code has no lock");
  });
});
