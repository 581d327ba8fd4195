import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charactersOf, foreignExpression } from "../src/catalog/alphabets.ts";
import { loadModel } from "../src/catalog/index.ts";
import type { Entry, Model, Space } from "../src/catalog/model.ts";
import { CatalogError } from "../src/catalog/problem.ts";
import type { ProviderData } from "../src/catalog/shape.ts";
import { CODE_FORM, MARKS } from "../src/catalog/shapes/values.ts";
import { bodySchema } from "../src/emit/body-schema.ts";
import { codegenSchema } from "../src/emit/codegen-schema.ts";
import { codesData } from "../src/emit/codes-json.ts";
import { packCatalog } from "../src/emit/pack.ts";
import { draftEntry } from "../src/pages/follow/draft-entry.ts";
import { rowOf } from "../src/pages/read/row.ts";
import { decodeBody } from "../src/runtime/decode.ts";
import { findEntries, parseCode } from "../src/runtime/lookup.ts";
import { codes } from "./command.ts";
import { entryOf, force, REFUSED, type SmallCatalog, TEXT, TINY } from "./rules/small-catalog.ts";
import { catalogOf } from "./shown-rules.ts";

type Head = ProviderData["spaces"][number];

const LENGTHS = { min: "1", max: "12" };
const URLS = ["https://pay.example/more"];

/** What is said of a catalog whose literal space has this form, and these codes besides its own. */
async function problemsOf(form: object, more: readonly string[] = []): Promise<string> {
  const catalog = await catalogOf({ catalog: (small) => change(small, form, more) });
  const error: unknown = await loadModel(catalog, TINY).catch((thrown: unknown) => thrown);
  if (error instanceof CatalogError) return error.message;
  return "";
}

function change({ provider, card }: SmallCatalog, form: object, more: readonly string[]): void {
  force(provider.spaces[1] as Head, { length: LENGTHS, ...form });
  for (const [index, code] of more.entries())
    card.entries.push({ code, name: `MORE_${index}`, ...REFUSED, text: TEXT, urls: URLS });
  // As entries are sorted in a file.
  card.entries.sort((one, other) => (one.code < other.code ? -1 : 1));
}

const model = await loadModel(await catalogOf(), TINY);

/** The small provider with another literal space: its form, and an entry for each of these codes. */
function withCodes(form: Partial<Space>, all: readonly string[]): { readonly model: Model; readonly space: Space } {
  const literal = model.spaces.find(({ id }) => id === "card") as Space;
  const [first] = literal.entries;
  const entries = [...all]
    .sort()
    .map((code, index): Entry => ({ ...(first as Entry), code, name: `NAME_${index}`, network: null }));
  const space: Space = { ...literal, ...form, entries };
  return { model: { ...model, spaces: model.spaces.map((own) => (own.id === "card" ? space : own)) }, space };
}

describe("the form of codes", () => {
  it.each([
    ["digits", ["-"], "-100", "100-"],
    ["digits", ["-", "."], "511.00", "1.2-3"],
    ["upper", ["-"], "ESB-14-001", "A_B"],
    ["lower", ["."], "a.b_c", "z"],
    ["mixed", ["-", "."], "aB.9_-", "Zz"],
  ])("may be %s with %j", async (alphabet, marks, one, other) => {
    // The code of the small provider itself is 05.
    const own = alphabet === "lower" ? "z" : "05";
    const catalog = await catalogOf({
      catalog: (small) => {
        change(
          small,
          { alphabet, marks },
          [one, other].filter((code) => code !== "z"),
        );
        entryOf(small.card, "05").code = own;
        for (const row of small.rows) if (row.code === "05") force(row, { code: own });
      },
    });
    const loaded = await loadModel(catalog, TINY);
    const packed = packCatalog(loaded);
    for (const code of [own, one]) {
      expect(findEntries(packed, "card", code)).toMatchObject([{ code }]);
      expect(decodeBody(packed, { card: code }, undefined).codes).toMatchObject([{ code, entries: [{ code }] }]);
    }
    expect(parseCode(packed, "card", one)).toBeUndefined();
  });

  it.each([
    ["a mark that there is not", { marks: ["/"] }, [], 'provider.yaml:[0-9:]+ vocabulary: found "/", expected one of'],
    ["an underscore", { marks: ["_"] }, [], 'found "_", expected one of \\., -'],
    ["a mark twice", { marks: ["-", "-"] }, [], "expected each mark once"],
    ["no mark", { marks: [] }, [], "shape"],
    ["capitals of mixed letters", { alphabet: "mixed", capitals: "true" }, [], "capitals only with the alphabet lower"],
    ["small letters of mixed ones", { alphabet: "mixed", small: "true" }, [], "small only with the alphabet upper"],
    ["small letters of digits", { small: "true" }, [], "small only with the alphabet upper"],
    ["a hyphen that is no mark", {}, ["-100"], '-100, in which "-" .* give the space card marks: \\["-"\\]'],
    ["a dot beside hyphens", { marks: ["-"] }, ["1.0-"], 'in which "\\." .* marks: \\["-","\\."\\]'],
    ["both", {}, ["-E1.0"], 'in which "-" and "E" and "\\." .* card alphabet: upper and marks: \\["-","\\."\\] in'],
    ["a letter among digits", {}, ["0a"], 'in which "a" .* give the space card alphabet: mixed'],
    ["a capital among digits", {}, ["0A_"], 'in which "A" .* give the space card alphabet: upper'],
    ["a code that is too long", { marks: ["-"] }, ["-1234567890123"], "a code of the form \\^\\[0-9-\\]\\{1,12\\}\\$"],
    ["two hyphens in front", { marks: ["-"] }, ["--1"], 'format: found "--1"'],
    ["nothing but a hyphen", { marks: ["-"] }, ["-"], 'format: found "-"'],
    ["a dot in front", { marks: ["."] }, [".5"], 'format: found ".5"'],
  ])("is refused: %s", async (_what, form, more, said) => {
    expect(await problemsOf(form, more)).toMatch(new RegExp(said));
  });

  it("is refused in a composite space, whose segments are numbers", async () => {
    for (const form of [{ marks: ["-"] }, { capitals: "true" }, { small: "true" }]) {
      const catalog = await catalogOf({ catalog: ({ provider }) => force(provider.spaces[0] as Head, form) });
      await expect(loadModel(catalog, TINY)).rejects.toThrow(/no marks, as|neither capitals nor small/);
    }
    const mixed = await catalogOf({
      catalog: ({ provider }) => force(provider.spaces[0] as Head, { alphabet: "mixed" }),
    });
    await expect(loadModel(mixed, TINY)).rejects.toThrow(/the alphabet digits/);
  });

  it("may be the same in both cases of a letter, as two codes with names of their own", async () => {
    const form = { alphabet: "mixed" };
    expect(await problemsOf(form, ["Done", "DONE", "done"])).toBe("");
    const { model: own } = withCodes({ alphabet: "mixed", marks: [] }, ["Done", "DONE", "done"]);
    const packed = packCatalog(own);
    const names = ["Done", "DONE", "done"].map((code) => findEntries(packed, "card", code).map(({ name }) => name));
    expect(new Set(names.flat()).size).toBe(3);
    expect(findEntries(packed, "card", "dOne")).toEqual([]);
  });
});

const ALPHABET = { digits: "09", upper: "09AZ_", lower: "az_", mixed: "09AZaz_" } as const;

/** A form, codes of it, a code of it that is not among them, and texts that are none. */
const forms = fc
  .record({
    alphabet: fc.constantFrom("digits", "upper", "lower", "mixed"),
    marks: fc.subarray([...MARKS]),
    length: fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 4, max: 9 }))
      .map(([min, max]) => ({ min, max })),
  })
  .chain((form) => {
    const { min: minLength, max: maxLength } = form.length;
    const unit = fc.constantFrom(...ALPHABET[form.alphabet], ...form.marks);
    const code = fc.string({ unit, minLength, maxLength }).filter((text) => CODE_FORM.test(text));
    const strange = fc.constantFrom(..."/ :,|!=\t\n\u2212\u2013\u0665\uff15", ...OTHERS[form.alphabet], ...MARKS);
    return fc.record({
      form: fc.constant(form),
      codes: fc.uniqueArray(code, { minLength: 1, maxLength: 8 }),
      tomorrow: code,
      strange: strange.filter((character) => !(form.marks as string[]).includes(character)),
      at: fc.nat(),
    });
  });

const OTHERS = { digits: "aA_", upper: "az", lower: "AZ09", mixed: "\u00e4" } as const;

describe("a code of any form", () => {
  it("survives packing, lookup, decoding and every schema, and nothing else is known", () => {
    fc.assert(
      fc.property(forms, ({ form, codes: all, tomorrow, strange, at }) => {
        const { model: own, space } = withCodes(form, all);
        const packed = JSON.parse(JSON.stringify(packCatalog(own))) as ReturnType<typeof packCatalog>;
        const ajv = new Ajv2020({ strict: false });
        const schema = bodySchema(own);
        ajv.addSchema(schema, "body");
        const isValid = (type: string, text: unknown) => ajv.validate({ $ref: `body#/$defs/${type}` }, text);
        for (const code of all) {
          expect(findEntries(packed, "card", code)).toMatchObject([{ code }]);
          expect(decodeBody(packed, { card: code }, undefined).codes).toMatchObject([{ code, entries: [{ code }] }]);
          expect([code, isValid("KnownTinyCard", code), isValid("TinyCard", code)]).toEqual([code, true, true]);
          expect(isValid("TinyCardFormat", code)).toBe(true);
        }
        if (!all.includes(tomorrow)) {
          expect(findEntries(packed, "card", tomorrow)).toEqual([]);
          expect(decodeBody(packed, { card: tomorrow }, undefined)).toMatchObject({ known: false });
          expect([isValid("KnownTinyCard", tomorrow), isValid("TinyCard", tomorrow)]).toEqual([false, true]);
        }
        const [code = ""] = all;
        const place = at % (code.length + 1);
        for (const wrong of [
          code.slice(0, place) + strange + code.slice(place),
          code.slice(0, place) + strange + code.slice(place + 1),
          `${code}\n`,
          code.padEnd(form.length.max + 1, "0"),
        ]) {
          expect(findEntries(packed, "card", wrong)).toEqual([]);
          expect([wrong, isValid("TinyCard", wrong)]).toEqual([wrong, false]);
          expect(decodeBody(packed, { card: wrong }, undefined)).toMatchObject({ known: false, outcome: "unknown" });
        }
        const [, data] = codesData(own).spaces;
        const named = (codegenSchema(own).definitions as Record<string, { enum: string[] }>).TinyCard?.enum;
        // Names are made of letters and digits, so codes that only marks or capitals tell apart have none.
        const isNamed = new Set(all.map((text) => text.toLowerCase().replace(/[^a-z0-9]/g, ""))).size === all.length;
        expect(named).toEqual(isNamed ? [...all].sort() : undefined);
        const inside = charactersOf(space);
        expect(data).toMatchObject({ alphabet: inside, length: form.length });
        // A hyphen is only safe where it is the last; what has the u flag accepts nothing that others would not.
        expect(inside.replace(/[0-9A-Za-z]-[0-9A-Za-z]/g, "").slice(0, -1)).not.toContain("-");
        for (const flags of ["", "u"]) expect(new RegExp(foreignExpression(space), flags).test(code)).toBe(false);
      }),
      { numRuns: 80 },
    );
  });

  it("is a whole number of a body, with its sign, and never one with a fraction", () => {
    const all = ["-100", "0", "511.00", "7.5"];
    const packed = packCatalog(withCodes({ marks: ["-", "."], length: { min: 1, max: 6 } }, all).model);
    const read = (card: unknown) => decodeBody(packed, { card }, undefined).codes.map(({ code }) => code);
    expect(read(-100)).toEqual(["-100"]);
    expect(read(0)).toEqual(["0"]);
    expect(read(-0)).toEqual(["0"]);
    expect(read("511.00")).toEqual(["511.00"]);
    for (const number of [511, 511.5, 7.5, -100.5, 1e21, Number.NaN, 100])
      expect(decodeBody(packed, { card: number }, undefined)).toMatchObject({ known: false, outcome: "unknown" });
    for (const text of ["-0100", "- 100", "\u2212100", "+100", "-100.0", "511", "511.0", "511.000", "511,00"])
      expect(findEntries(packed, "card", text)).toEqual([]);
  });
});

describe("a code with a hyphen in front", () => {
  const add = async (...parameters: readonly string[]) => {
    const catalog = await catalogOf({
      catalog: (small) => change(small, { alphabet: "upper", marks: ["-"] }, ["-50", "-500"]),
    });
    const { status, out, err } = await codes(["new", "code", TINY, "card", "--catalog", catalog, ...parameters]);
    return { status, out, err, file: await readFile(join(catalog, TINY, "card.yaml"), "utf8") };
  };
  const OPTIONS = ["--name", "NEW_ONE", "--url", "https://pay.example/more"];

  it("is added as it stands where it is a number, and behind -- otherwise", async () => {
    for (const parameters of [
      ["-100", ...OPTIONS],
      [...OPTIONS, "--", "-100"],
      [...OPTIONS, "--", "-E10"],
    ]) {
      const { status, out, err, file } = await add(...parameters);
      expect([status, err]).toEqual([0, ""]);
      expect(out).toContain("card.yaml");
      // Behind the last one that is not greater, as entries are sorted.
      const written = [...file.matchAll(/code: "?([^"\n]+)/g)].map(([, code]) => code);
      const [added = ""] = parameters.filter((parameter) => /^-[^-]/.test(parameter));
      expect(written).toEqual([...written, added].sort().filter((code, index, sorted) => code !== sorted[index - 1]));
    }
  });

  it("is told how to be given", async () => {
    for (const parameters of [
      ["-E10", ...OPTIONS],
      ["--", "-E10", ...OPTIONS],
    ]) {
      const { status, err } = await add(...parameters);
      expect(status).toBe(1);
      expect(err).toContain("codes new code <provider> <space> --name <NAME> -- -E10");
    }
  });

  it("is drafted under a name that is not that of the number above zero", () => {
    const space = model.spaces.find(({ id }) => id === "card") as Space;
    const row = (code: string) => ({
      ...{ line: 1, section: "", table: 1, kind: "code" as const, space: "card", code },
      ...{ network: "", message: "", documented: "", hash: "" },
    });
    const names = new Set<string>();
    const drafted = ["100", "-100", "1-00", "1.00", "aB", "AB"].map(
      (code) => draftEntry(row(code), "codes", space, model, names).name,
    );
    expect(drafted).toEqual(["CODE_100", "CODE_MINUS_100", "CODE_1_00", "CODE_1_00_2", "CODE_AB", "CODE_AB_2"]);
  });

  it.each([
    ["-100", true],
    ["ESB-14-001", true],
    ["511.00", true],
    ["\u2212100", false],
    ["--100", false],
    ["-", false],
  ])("stands on a page: %s", (code, isCode) => {
    const table = { code: "{code}", names: ["code"], kind: "code", space: "card", network: "", isCapitals: false };
    const row = rowOf(table as never, new Map([["code", code]]), { line: 1, section: "", table: 1 });
    expect(row).toMatchObject(isCode ? { code } : { why: expect.stringContaining("form of a code") });
  });
});
