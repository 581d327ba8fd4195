import { describe, expect, it } from "vitest";
import { charactersOf, serviceExpression } from "../src/catalog/alphabets.ts";
import { loadModel } from "../src/catalog/index.ts";
import type { Space } from "../src/catalog/model.ts";
import { CatalogError } from "../src/catalog/problem.ts";
import { bodySchema } from "../src/emit/body-schema.ts";
import { codesData } from "../src/emit/codes-json.ts";
import { packCatalog } from "../src/emit/pack.ts";
import { decodeBody } from "../src/runtime/decode.ts";
import { composeCode, findEntries, parseCode } from "../src/runtime/lookup.ts";
import { force, type SmallCatalog, TINY } from "./rules/small-catalog.ts";
import { catalogOf } from "./shown-rules.ts";

const LETTERS = [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Lets services have letters, spells an open one with two of them, and adds one that has some. */
function withLetters({ provider, services, pay }: SmallCatalog): void {
  const [space] = provider.spaces;
  force(space ?? {}, {
    open: "XX",
    segments: [
      { name: "http", length: "3" },
      { name: "service", length: "2", alphabet: "alphanumeric" },
      { name: "case", length: "2" },
    ],
  });
  services.services.push({ code: "X1", name: "HOLD", title: "Hold", kind: "move" });
  for (const entry of pay.entries) entry.code = entry.code.replace("xx", "XX");
}

const rows = (catalog: SmallCatalog) => {
  withLetters(catalog);
  for (const row of catalog.rows) force(row, { code: row.code.replace("xx", "XX") });
};
const model = await loadModel(await catalogOf({ catalog: rows }), TINY);
const packed = packCatalog(model);
const pay = model.spaces.find(({ id }) => id === "pay") as Space;

/** Whether the type that a schema has for any code of the space takes a text. */
function takes(text: string): boolean {
  const { $defs } = bodySchema(model) as { $defs: Record<string, { pattern: string; not: { pattern: string } }> };
  const form = $defs.TinyPayFormat;
  if (!form) throw new Error("no type for the form of a code");
  return new RegExp(form.pattern).test(text) && !new RegExp(form.not.pattern).test(text);
}

describe("services with letters", () => {
  it("have an expression for all of them but the open one, without a lookahead", () => {
    const expression = serviceExpression(pay);
    expect(expression).not.toContain("(?!");
    const form = new RegExp(`^${expression}$`);
    const refused = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter((service) => !form.test(service));
    expect(refused).toEqual(["XX"]);
    for (const text of ["", "A", "AAA", "aa", "A_", "A\n", "Ä1"]) expect(form.test(text)).toBe(false);
  });

  it("have the plain expression where an open one is spelled in other letters", () => {
    expect(serviceExpression({ ...pay, open: "xx" })).toBe("[0-9A-Z]{2}");
    expect(charactersOf(pay)).toBe("0-9A-Z");
  });

  it("are read as the schema takes them", () => {
    const codes = ["2000100", "200X100", "200IS00", "2009900", "200XX00", "2A00100", "20001A0", "200is00", "200A_00"];
    expect(codes.filter((code) => parseCode(packed, "pay", code) !== undefined)).toEqual(codes.slice(0, 4));
    expect(codes.filter(takes)).toEqual(codes.slice(0, 4));
  });

  it("have the meaning of their service where the space has it, and that of the case where not", () => {
    expect(findEntries(packed, "pay", "200X100")).toMatchObject([{ outcome: "success", precision: "exact" }]);
    expect(findEntries(packed, "pay", "200IS00")).toMatchObject([
      { name: "SUCCESSFUL", outcome: "unknown", retry: "check_status_first", precision: "case" },
    ]);
    expect(findEntries(packed, "pay", "400IS01")).toMatchObject([{ outcome: "rejected", precision: "case" }]);
    expect(findEntries(packed, "pay", "200XX00")).toMatchObject([{ code: "200XX00" }]);
    expect(composeCode(packed, "200XX00", "IS")).toBe("200IS00");
    expect(() => composeCode(packed, "200XX00", "XX")).toThrow(RangeError);
  });

  it("never say by a pattern in a body that something was paid", () => {
    expect(decodeBody(packed, { code: "200XX00" }, undefined)).toMatchObject({
      known: false,
      why: "no_code",
      outcome: "unknown",
    });
    expect(decodeBody(packed, { code: "200IS00" }, undefined)).toMatchObject({ outcome: "unknown" });
  });

  it("say in codes.json which segment has which characters", () => {
    const [space] = codesData(model).spaces;
    expect(space).toMatchObject({
      alphabet: "0-9A-Z",
      segments: [{ alphabet: "0-9" }, { alphabet: "0-9A-Z" }, { alphabet: "0-9" }],
    });
  });

  it("are refused in other segments", async () => {
    const catalog = await catalogOf({
      catalog: (small) => {
        rows(small);
        const [space] = small.provider.spaces;
        for (const segment of space?.segments ?? []) force(segment, { alphabet: "alphanumeric" });
      },
    });
    const error: unknown = await loadModel(catalog, TINY).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CatalogError);
    expect((error as Error).message).toContain("letters only in the segment of the service");
  });
});
