import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readBudgets } from "./budgets.ts";
import { readOptions } from "./options.ts";
import { BUDGETS, PROGRAMS } from "./places.ts";
import { readPrograms } from "./programs.ts";
import { SizeError } from "./size-error.ts";

describe("the list of programs", () => {
  const list = (...programs: readonly string[]) =>
    `programs:\n${programs.map((program) => `  - ${program}\n`).join("")}`;

  it.each([
    ["nothing", "", "expected object"],
    ["broken YAML", "programs: [", "programs.yaml: "],
    ["a field that is none", list("{ id: a, imports: { .: [b] }, weight: 3 }"), "weight"],
    ["no imports of a module", list("{ id: a, imports: { .: [] } }"), "imports"],
    ["an id twice", list("{ id: a, imports: { .: [b] } }", "{ id: a, imports: { .: [c] } }"), "the id a is taken"],
    ["an id that stands for no program", list("{ id: empty, imports: { .: [b] } }"), "the id empty is taken"],
    ["a program on top of none", list("{ id: a, over: b, imports: { .: [b] } }"), "a is over b"],
  ])("is refused with %s", (_, text, message) => {
    expect(() => readPrograms(text, "programs.yaml")).toThrow(SizeError);
    expect(() => readPrograms(text, "programs.yaml")).toThrow(message);
  });
});

describe("the file of budgets", () => {
  it("may be missing, and is refused when it is damaged, with what to do", () => {
    expect(readBudgets("", "budgets.json")).toEqual({});
    for (const text of ["{", "<<<<<<< ours\n{}", '{"a":{"b":5}}', '{"a":{"b":{"bytes":"5","modules":{}}}}']) {
      expect(() => readBudgets(text, "budgets.json")).toThrow(SizeError);
      expect(() => readBudgets(text, "budgets.json")).toThrow("npm run sizes -- --update");
    }
  });

  it("has budgets of listed programs alone", async () => {
    const ids = readPrograms(await readFile(PROGRAMS, "utf8"), PROGRAMS).map(({ id }) => id);
    const budgets = readBudgets(await readFile(BUDGETS, "utf8"), BUDGETS);
    const programs = Object.values(budgets).flatMap((ofPackage) => Object.keys(ofPackage));
    expect(programs.length).toBeGreaterThanOrEqual(Object.keys(budgets).length);
    expect(programs.filter((program) => !ids.some((id) => isMadeOf(id, program)))).toEqual([]);
  });
});

/** Whether a program's id is one of the list with its placeholders filled. */
function isMadeOf(id: string, program: string): boolean {
  let rest = program;
  for (const [index, text] of id.split(/\{\w+\}/).entries()) {
    const at = rest.indexOf(text);
    if (index === 0 ? at !== 0 : at < 0) return false;
    rest = rest.slice(at + text.length);
  }
  return rest === "" || id.endsWith("}");
}

describe("the command line", () => {
  it.each([[["--updte"]], [["decode"]]])("is refused as %j, with the usage", (parameters) => {
    expect(() => readOptions(parameters)).toThrow(SizeError);
    expect(() => readOptions(parameters)).toThrow("usage: npm run sizes");
  });
});
