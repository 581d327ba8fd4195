import { describe, expect, it } from "vitest";
import { type NamedEnum, quicktypeAccessors } from "../src/emit/quicktype-accessors.ts";

const named = (type: string, ...members: [name: string, value: string][]): NamedEnum => ({
  type,
  members: members.map(([name, value]) => ({ name, value })),
});

describe("names for quicktype", () => {
  it("are those of the catalog, with the type in front for Go, where constants of a package share one space", () => {
    const enums = [named("AcmePay", ["TIMEOUT", "504XX00"]), named("AcmeCard", ["TIMEOUT", "91"])];
    expect(Object.fromEntries(quicktypeAccessors(enums, []))).toEqual({
      AcmePay: { "504XX00": { "*": "TIMEOUT", go: "AcmePayTimeout" } },
      AcmeCard: { "91": { "*": "TIMEOUT", go: "AcmeCardTimeout" } },
    });
  });

  it("stay those of the catalog in Rust, where quicktype keeps some words for itself", () => {
    const [[, accessors] = []] = quicktypeAccessors([named("AcmeHttp", ["OK", "200"], ["CREATED", "201"])], []);
    expect(accessors?.["200"]).toMatchObject({ "*": "OK", rust: "OK" });
    expect(accessors?.["201"]).not.toHaveProperty("rust");
  });

  it("are left out of enums with the same values, in whatever order", () => {
    const twins = [named("A", ["PAID", "00"], ["NO", "01"]), named("B", ["NONE", "01"], ["FOUND", "00"])];
    expect([...quicktypeAccessors([...twins, named("C", ["X", "00"])], []).keys()]).toEqual(["C"]);
  });

  it.each([
    ["two members differ in `_` only", [named("A", ["X_1", "1"], ["X__1", "2"])], []],
    ["members of two enums do", [named("Card", ["ERROR_X", "1"]), named("CardError", ["X", "2"])], []],
    ["a member is like a type", [named("A", ["RESPONSE", "1"], ["X", "2"])], ["AResponse"]],
    ["a member is like an enum", [named("A", ["B", "1"]), named("AB", ["C", "2"])], []],
  ] as const)("never make one name of two in Go: %s", (_what, enums, types) => {
    const accessors = [...quicktypeAccessors(enums, types).values()];
    const names = accessors.flatMap((members) => Object.values(members).map(({ go }) => go));
    const all = [...types, ...enums.map(({ type }) => type), ...names];
    expect(new Set(all).size).toBe(all.length);
  });
});
