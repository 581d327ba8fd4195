import { describe, expect, it } from "vitest";
import { CatalogError, type Problem } from "../src/catalog/problem.ts";
import { RULES } from "../src/catalog/rules/index.ts";
import { loadModels } from "../src/generate/index.ts";
import { caseOf, entryOf, force, smallCatalog, TEXT, TINY } from "./rules/small-catalog.ts";
import { catalogOf, shownRules, withoutExample } from "./shown-rules.ts";

async function problemsOf(catalog: string, provider = TINY): Promise<readonly Problem[]> {
  try {
    await loadModels(catalog, [provider]);
    return [];
  } catch (error) {
    if (error instanceof CatalogError) return error.problems;
    throw error;
  }
}

const SHOWN = await shownRules();

describe("catalog rules", () => {
  it("accept a catalog that keeps them", async () => {
    expect(await problemsOf(await catalogOf())).toEqual([]);
  });

  it.each(SHOWN)("notice %s: %s", async (_what, rule, { provider, ...example }) => {
    const problems = await problemsOf(await catalogOf(example), provider);
    expect([...new Set(problems.map((problem) => problem.rule))]).toEqual([rule]);
    for (const { file, line, column, found, expected, mend } of problems) {
      expect(file).toMatch(/^catalog(\/[a-z-]+)*(\.yaml|\.rows\.tsv)?$/);
      expect([line > 0, column > 0]).toEqual([true, true]);
      expect([found, expected, mend].filter((text) => text.trim() === "")).toEqual([]);
    }
  });

  it("are each broken by an example beside their own file", () => {
    expect(withoutExample(RULES, SHOWN)).toEqual([]);
    const ids = RULES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(withoutExample([...RULES, { id: "new-rule", says: "Nothing yet." }], SHOWN)).toEqual(["new-rule"]);
  });

  it("point into the standard where the mistake was made there", async () => {
    const catalog = await catalogOf({
      catalog: (data) => force(caseOf(data, "INVALID_FIELD"), { params: { field: ["{fieldname}"] } }),
    });
    expect((await problemsOf(catalog)).map(({ file }) => file)).toContain("catalog/std/cases.yaml");
  });

  it("say once per entry and field what text is missing, for whom and in which languages", async () => {
    const catalog = await catalogOf({
      catalog: (data) => force(caseOf(data, "TIMEOUT"), { text: { en: {}, id: {} } }),
    });
    expect((await problemsOf(catalog)).map(({ rule, found, mend }) => `${rule}: ${found}; ${mend}`)).toEqual([
      "missing-text: 504xx00 TIMEOUT without detail in en, id (the entry itself; kinds reverse; kinds prepare, read, token; kinds status, notify); " +
        "add text.en.detail, text.id.detail",
    ]);
  });

  it("say once what several spaces inherit", async () => {
    const catalog = await catalogOf({
      catalog: (data) => {
        force(caseOf(data, "SUCCESSFUL"), { text: { ...TEXT, en: { detail: "<b> It is." } } });
        const [pay] = data.provider.spaces;
        if (pay) data.provider.spaces.push({ ...pay, id: "again" });
      },
    });
    expect((await problemsOf(catalog)).map(({ rule }) => rule)).toEqual(["plain-text"]);
  });

  it("report all problems at once, each at its place", async () => {
    const catalog = await catalogOf({
      catalog: ({ card }) => {
        force(entryOf(card, "05"), { code: "055", text: { ...TEXT, en: { detail: "<b> It is." } } });
      },
    });
    const problems = await problemsOf(catalog);
    const lines = new Map(problems.map(({ rule, line }) => [rule, line]));
    expect([...lines.keys()].sort()).toEqual(["code-form", "plain-text", "row-differs"]);
    expect(lines.get("code-form")).not.toBe(lines.get("plain-text"));
  });

  it("are looked at in a catalog that no other test changes", () => {
    expect(smallCatalog()).toEqual(smallCatalog());
    expect(smallCatalog().reasons).not.toBe(smallCatalog().reasons);
  });
});
