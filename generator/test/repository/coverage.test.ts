import { describe, expect, it } from "vitest";
import { loadModel } from "../../src/catalog/index.ts";
import { listProviders } from "../../src/catalog/list-providers.ts";
import { CATALOG } from "../../src/places.ts";
import { lockedRows } from "../locks.ts";

const MODELS = await Promise.all((await listProviders(CATALOG)).map((id) => loadModel(CATALOG, id)));
/** Pages whose rows are sources of entries; others are there to be read about. */
const PAGES = MODELS.flatMap((model) => {
  const used = new Set(
    model.spaces.flatMap(({ entries }) =>
      entries.flatMap(({ sources }) => sources.flatMap((source) => ("doc" in source ? [source.doc] : []))),
    ),
  );
  return model.docs.filter(({ id }) => used.has(id)).map(({ id }) => [model.id, id, model] as const);
});

describe("published lists", () => {
  it("are those of all providers", () => {
    expect(PAGES.length).toBeGreaterThanOrEqual(MODELS.length);
  });

  it.each(PAGES)("%s %s: every code is in its space, for each network with a meaning of its own", (id, doc, model) => {
    const codes = lockedRows(id, doc).filter(({ kind }) => kind === "code");
    expect(codes.length).toBeGreaterThan(0);
    const key = (space: string | null, code: string, network: string | null) => `${space} ${code} ${network || "any"}`;
    const known = new Set(
      model.spaces.flatMap(({ id: space, entries }) => entries.map(({ code, network }) => key(space, code, network))),
    );
    expect(
      codes.map(({ space, code, network }) => key(space, code, network)).filter((code) => !known.has(code)),
    ).toEqual([]);
  });

  it("of card codes of DOKU keep both meanings of a code that means something else per network", () => {
    const rows = lockedRows("doku", "http-status-and-case-code").filter(({ space }) => space === "card");
    const several = [...Map.groupBy(rows, ({ code }) => code)].filter(([, own]) => own.length > 1);
    expect(several.length).toBeGreaterThan(0);
    const entries = MODELS.find(({ id }) => id === "doku")?.spaces.find(({ id }) => id === "card")?.entries ?? [];
    for (const [code, own] of several)
      expect(
        entries
          .filter((entry) => entry.code === code)
          .map(({ network }) => network ?? "")
          .sort(),
        code,
      ).toEqual(own.map(({ network }) => network ?? "").sort());
  });
});
