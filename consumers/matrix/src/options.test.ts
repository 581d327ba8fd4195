import { describe, expect, it } from "vitest";
import type { Check } from "./check.ts";
import { readOptions, select } from "./options.ts";

const check = (group: Check["group"], tool: string, name: string): Check => ({
  group,
  tool,
  name,
  needs: [],
  ask: async () => "",
});
const checks = [
  check("runtimes", "node-18", "esm"),
  check("bundles", "vite", "esm"),
  check("bundles", "vite", "decode"),
  check("packages", "doku-codes", "attw"),
];
const chosen = (names: string[]) => select(checks, names).map(({ tool, name }) => `${tool} ${name}`);

describe("--only", () => {
  it("takes groups, tools and columns, and all checks when left out", () => {
    expect(chosen([])).toHaveLength(4);
    expect(chosen(["bundles"])).toEqual(["vite esm", "vite decode"]);
    expect(chosen(["esm", "attw"])).toEqual(["node-18 esm", "vite esm", "doku-codes attw"]);
  });

  it("refuses a name that stands for nothing, and says which there are", () => {
    expect(() => chosen(["node-17"])).toThrow(/node-17.*attw, bundles, decode, doku-codes, esm/);
  });
});

describe("the command line", () => {
  it("is read whole or refused with the usage", () => {
    expect(readOptions(["--only", "a", "--only", "b", "--json"], { REQUIRE_ALL: "1" })).toMatchObject({
      only: ["a", "b"],
      json: true,
      update: false,
      requireAll: true,
    });
    expect(() => readOptions(["--onyl", "a"], {})).toThrow(/--onyl[\s\S]*usage: /);
    expect(() => readOptions(["a"], {})).toThrow(/usage: /);
  });
});
