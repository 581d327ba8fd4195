import { describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import { CatalogError, type Problem } from "../src/catalog/problem.ts";
import { RULE_IDS, type RuleId } from "../src/catalog/rule-ids.ts";
import { loadModels } from "../src/generate.ts";
import { newCode } from "../src/scaffold/index.ts";
import { BROKEN, MISPLACED, UNREADABLE } from "./broken.ts";
import { catalogWith, type Edit, editFiles } from "./catalog-copy.ts";

async function problemsOf(provider: string, ...edits: readonly Edit[]): Promise<readonly Problem[]> {
  return loadModel(await catalogWith(...edits), provider).then(() => [], problemsIn);
}

function problemsIn(error: unknown): readonly Problem[] {
  if (error instanceof CatalogError) return error.problems;
  throw error;
}

const KLIKOO = "klikoo/openapi.yaml";
const CASES = "snap-bi/cases.yaml";

describe("catalog rules", () => {
  it.each(["doku", "klikoo", "midtrans"])("accept the catalog of %s", async (provider) => {
    expect(await problemsOf(provider)).toEqual([]);
  });

  it.each(BROKEN)("notice %s", async (_what, rule, provider, edit) => {
    const problems = await problemsOf(provider, edit);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    for (const problem of problems) {
      expect(problem.file).toMatch(/^catalog\/[a-z-]+(\/[a-z-]+)*(\.yaml|\.rows\.tsv)$/);
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.column).toBeGreaterThan(0);
      expect(problem.mend).not.toBe("");
    }
  });

  it.each(MISPLACED)("notice %s", async (_what, rule, provider, change) => {
    const catalog = await catalogWith();
    await change(catalog);
    const problems = await loadModels(catalog, [provider]).then(() => [], problemsIn);
    expect(problems.map((problem: Problem) => problem.rule)).toContain(rule);
  });

  it("are each broken by some catalog here, and all kept by the real one", () => {
    const shown = new Set([
      ...BROKEN.map(([, rule]) => rule),
      ...UNREADABLE.map(([, , rule]) => rule),
      ...MISPLACED.map(([, rule]) => rule),
    ]);
    expect(Object.keys(RULE_IDS).filter((rule) => !shown.has(rule as RuleId))).toEqual([]);
  });

  it("point into the standard where the mistake was made there", async () => {
    const problems = await problemsOf("doku", [CASES, 'field: ["{field name}"]', 'field: ["{fieldname}"]']);
    expect(problems.map(({ file }) => file)).toContain("catalog/snap-bi/cases.yaml");
  });

  it("say once per entry and field what text is missing, for whom and in which languages", async () => {
    const catalog = await catalogWith();
    await newCode(catalog, {
      provider: "klikoo",
      space: "openapi",
      code: "504xx7099",
      name: "NEW",
      url: "https://klikoo.example/",
    });
    await editFiles(catalog, [[KLIKOO, / {4}review: needed[^\n]*\n/, ""]]);
    const problems = await loadModel(catalog, "klikoo").then(() => [], problemsIn);
    expect(problems.map(({ rule, found, mend }) => `${rule}: ${found}; ${mend}`)).toEqual([
      "missing-text: 504xx7099 NEW without detail in en, id (the entry itself; kinds reverse; kinds prepare, read, token; kinds status, notify); " +
        "add text.en.detail, text.id.detail",
    ]);
  });

  it("say once what several spaces or services inherit", async () => {
    const catalog = await catalogWith([CASES, /(name: GENERAL_ERROR[\s\S]*?detail: )([^\n]*)/, "$1<b> $2"]);
    const problems = await loadModel(catalog, "doku").then(() => [], problemsIn);
    expect(problems.map(({ rule }) => rule)).toEqual(["plain-text"]);
  });

  it("report all problems at once, each at its place", async () => {
    const problems = await problemsOf(
      "klikoo",
      [KLIKOO, "code: 400xx6505", "code: 400yy6505"],
      [KLIKOO, /(detail: )([^\n]*)/, "$1<b> $2"],
    );
    const lines = new Map(problems.map(({ rule, line }) => [rule, line]));
    expect([...lines.keys()]).toEqual(expect.arrayContaining(["code-form", "plain-text", "row-differs"]));
    expect(lines.get("code-form")).not.toBe(lines.get("plain-text"));
  });
});
