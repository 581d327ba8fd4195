import { rm } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import { readBudgets, renderBudgets } from "./budgets.ts";
import { compare, holds } from "./compare.ts";
import { buildPackages, type Fixture } from "./fixture.ts";
import { gzipBytes, measure } from "./measure.ts";
import { findPackages } from "./packages.ts";
import { placePrograms } from "./place.ts";
import { readPrograms } from "./programs.ts";
import { commitLines, problems, sizeTable, smaller } from "./report.ts";

const PROGRAMS = readPrograms(
  `programs:
  - { id: decode, imports: { .: [decode] }, targets: { acme-codes: 200 } }
  - { id: lookup, imports: { .: [lookup] } }
  - { id: "texts ({locale})", over: decode, imports: { "messages/{locale}": [message] } }
  - { id: one constant, over: empty, imports: { "constants/{space}": ["{constant}"] } }
  - { id: "decode of {part}", imports: { "{part}": [decode] }, targets: { "*": 7, shops: 300 } }
  - { id: "texts of {part} ({locale})", over: "decode of {part}", imports: { "messages/{locale}": [message] } }
  - { id: all, together: true, imports: { .: [decode] } }
  - { id: none, imports: { nowhere: [decode] } }
`,
  "programs.yaml",
);

const RULES = `export const rules = ["approved", "declined", "pending"];`;

const ACME = {
  "index.ts": `export { decode } from "./parts/decode.js"; export { lookup } from "./parts/lookup.js";`,
  "messages/en.ts": `import { decode } from "../index.js"; export const message = (code) => "Text of " + decode(code);`,
  "messages/id.ts": `import { decode } from "../index.js"; export const message = (code) => "Teks dari " + decode(code);`,
  "shops.ts": `export const decode = (code) => "shop " + code;`,
  "testing.ts": `export const samples = [];`,
  "constants/few.ts": `export const ONLY = "9";`,
  "constants/many.ts": `export const SECOND = "2"; export const FIRST = "1";`,
  "parts/decode.ts": `import { rules } from "./rules.js"; export const decode = (code) => rules[code] ?? "unknown";`,
  "parts/lookup.ts": `export const lookup = (code) => [code].flat();`,
  "parts/rules.ts": RULES,
};

const BETA = { "index.ts": `export const decode = (code) => "beta " + code;` };

const made: Fixture[] = [];
afterAll(() => Promise.all(made.map(({ root }) => rm(root, { recursive: true, force: true }))));

type Sources = Readonly<Record<string, string>>;
type Measured = Awaited<ReturnType<typeof measured>>;
const known = new Map<Sources, Promise<Measured>>();

/** What packages of these sources weigh; the same sources are measured once. */
function sizesOf(acme: Sources): Promise<Measured> {
  const sizes = known.get(acme) ?? measured(acme);
  known.set(acme, sizes);
  return sizes;
}

async function measured(acme: Sources) {
  const fixture = await buildPackages({ "acme-codes": acme, "beta-codes": BETA, "shared-codes": BETA }, [
    "acme",
    "beta",
  ]);
  made.push(fixture);
  const packages = await findPackages(fixture.packages, fixture.catalog);
  const { placed, unused } = placePrograms(PROGRAMS, packages);
  return { placed, unused, sizes: await measure(fixture.packages, packages, placed) };
}

describe("programs", () => {
  it("are made for the packages that offer what they import, and for every language", async () => {
    const { placed, unused } = await sizesOf(ACME);
    expect(placed.map(({ subject, id }) => `${subject}: ${id}`)).toEqual([
      "acme-codes: decode",
      "acme-codes: lookup",
      "acme-codes: texts (en)",
      "acme-codes: texts (id)",
      "acme-codes: one constant",
      "acme-codes: decode of shops",
      "acme-codes: texts of shops (en)",
      "acme-codes: texts of shops (id)",
      "beta-codes: decode",
      "shared-codes: decode",
      "together: all",
    ]);
    expect(unused).toEqual(["none"]);
    const sourceOf = (id: string) => placed.find((program) => program.id === id)?.source;
    expect(sourceOf("one constant")).toBe(
      'import { FIRST as value0 } from "@org/acme-codes/constants/many";\nconsole.log(value0);',
    );
    // A package that belongs to no provider of the catalog is no part of all.
    expect(sourceOf("all")).not.toContain("shared");
    const targetOf = (id: string) => placed.find((program) => program.id === id)?.target;
    expect(["decode", "lookup", "decode of shops"].map(targetOf)).toEqual([200, undefined, 300]);
    expect(placed.find(({ id }) => id === "texts of shops (en)")).toMatchObject({ over: "decode of shops" });
  });
});

describe("sizes", () => {
  it("are of the compiled package, and of its sources without those of the program below", async () => {
    const { sizes } = await sizesOf(ACME);
    const [decode, , texts] = sizes;
    expect(Object.keys(decode?.modules ?? {})).toEqual(["src/parts/decode.ts", "src/parts/rules.ts"]);
    expect(Object.keys(texts?.modules ?? {})).toEqual(["src/messages/en.ts"]);
    expect(texts?.bytes).toBeGreaterThan(10);
    expect(texts?.bytes).toBeLessThan(decode?.bytes ?? 0);
    expect(Object.keys(sizes.at(-1)?.modules ?? {})).toEqual([
      "acme-codes/src/parts/decode.ts",
      "acme-codes/src/parts/rules.ts",
      "beta-codes/src/index.ts",
    ]);
  });

  it("are the same again, and the same on every machine", async () => {
    const text = Array.from({ length: 500 }, (_, index) => `${index * index} `).join("");
    expect(gzipBytes("")).toBe(20);
    expect(gzipBytes(text)).toBe(1367);
    expect((await measured(ACME)).sizes).toEqual((await sizesOf(ACME)).sizes);
  });
});

describe("the guard", () => {
  const grown = { ...ACME, "parts/rules.ts": RULES.replace("]", `, "reversed by the bank"]`) };

  it("holds for what was measured when the budgets were written", async () => {
    const { sizes } = await sizesOf(ACME);
    const comparison = compare(sizes, readBudgets(renderBudgets(sizes), "budgets.json"));
    expect(comparison).toEqual({ over: [], under: [], missing: [], left: [] });
    expect(holds(comparison)).toBe(true);
    expect([...problems(comparison), ...smaller(comparison), ...commitLines(comparison)]).toEqual([]);
  });

  it("names the source that grew, by how much, and how to raise the budget", async () => {
    const before = (await sizesOf(ACME)).sizes;
    const { sizes } = await sizesOf(grown);
    const budgets = readBudgets(renderBudgets(before), "budgets.json");
    const comparison = compare(sizes, budgets);
    expect(holds(comparison)).toBe(false);
    const [first] = comparison.over;
    const more = (first?.size.bytes ?? 0) - (first?.budget ?? 0);
    expect(more).toBeGreaterThan(0);
    const lines = problems(comparison);
    expect(lines[0]).toBe(
      `acme-codes, decode: ${first?.size.bytes} bytes, ${more} more than its budget of ${before[0]?.bytes}`,
    );
    expect(lines[1]).toMatch(/^ {2}src\/parts\/rules\.ts: \+23 before gzip \(\d+ → \d+\)$/);
    expect(lines).toContain("  npm run sizes -- --update");
    const [line = ""] = commitLines(comparison);
    expect(line).toContain(`Bytes of acme-codes: decode +${more}`);
    expect(line).toContain("(before gzip: src/parts/rules.ts +23");
    expect(lines).toContain(`  ${line}`);
  });

  it("fails for a single byte, also where no source grew", async () => {
    const { sizes } = await sizesOf(ACME);
    const [first] = sizes;
    if (!first) throw new Error("nothing was measured");
    const one = sizes.map((size) => (size === first ? { ...size, bytes: size.bytes + 1 } : size));
    const comparison = compare(one, readBudgets(renderBudgets(sizes), "budgets.json"));
    expect(holds(comparison)).toBe(false);
    expect(problems(comparison).slice(0, 2)).toEqual([
      expect.stringContaining("1 more than its budget"),
      expect.stringContaining("no source grew"),
    ]);
  });

  it("tells of smaller programs and does not fail for them", async () => {
    const before = (await sizesOf(grown)).sizes;
    const comparison = compare((await sizesOf(ACME)).sizes, readBudgets(renderBudgets(before), "budgets.json"));
    expect(holds(comparison)).toBe(true);
    expect(problems(comparison)).toEqual([]);
    expect(smaller(comparison)[0]).toMatch(/^acme-codes, decode: \d+ bytes, \d+ fewer than its budget$/);
    expect(commitLines(comparison)[0]).toMatch(/decode −\d+.*src\/parts\/rules\.ts −23/);
  });

  it("leaves what the program below lost to that program, and sees what grew on top of it", async () => {
    const before = readBudgets(renderBudgets((await sizesOf(grown)).sizes), "budgets.json");
    const text = ACME["messages/en.ts"].replace("Text of", "The text in full of");
    const { sizes } = await sizesOf({ ...ACME, "messages/en.ts": text });
    const { over, under } = compare(sizes, before);
    expect(over.map(({ size }) => size.program)).toEqual(["texts (en)"]);
    expect(over[0]?.modules).toEqual([expect.objectContaining({ path: "src/messages/en.ts" })]);
    const lighter = under.map(({ size }) => size.program);
    expect(lighter.slice(0, 1)).toEqual(["decode"]);
    expect(lighter).not.toContain("texts (id)");
  });

  it("asks for the budget of a new program, and for the end of one that can no longer be imported", async () => {
    const { sizes } = await sizesOf(ACME);
    const [first, ...others] = sizes;
    const missing = compare(sizes, readBudgets(renderBudgets(others), "budgets.json"));
    expect(holds(missing)).toBe(false);
    expect(problems(missing)[0]).toBe(
      `acme-codes has no budget in consumers/sizes/budgets.json for decode (${first?.bytes} bytes)`,
    );
    const left = compare(others, readBudgets(renderBudgets(sizes), "budgets.json"));
    expect(holds(left)).toBe(false);
    expect(problems(left)).toContain("acme-codes, decode: has a budget, but can no longer be imported");
    expect(commitLines(left)).toEqual(["Bytes of acme-codes: decode gone"]);
  });

  it("shows whether a target is met beside the budget", async () => {
    const { sizes } = await sizesOf(ACME);
    const [first] = sizes;
    if (!first) throw new Error("nothing was measured");
    expect(sizeTable([{ ...first, target: first.bytes }], {})).toMatch(/ none +\d+ {2}met$/);
    expect(sizeTable([{ ...first, target: first.bytes - 3 }], {})).toMatch(/missed by 3$/);
  });
});
