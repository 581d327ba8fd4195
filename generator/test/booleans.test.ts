import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import type { EntryData } from "../src/catalog/shape.ts";
import { bodySchema } from "../src/emit/body-schema.ts";
import { packExamples } from "../src/emit/examples.ts";
import { packCatalog } from "../src/emit/pack.ts";
import { decodeBody } from "../src/runtime/decode.ts";
import { allExamples } from "../src/runtime/example.ts";
import { DECLINED, force, REFUSED, type SmallCatalog, TEXT, TINY } from "./rules/small-catalog.ts";
import { catalogOf } from "./shown-rules.ts";

const URLS = ["https://pay.example/more"];
const boolean = { type: "boolean", required: "false", meaning: { en: "Whether it is so.", id: "Apakah demikian." } };

/** A provider whose code is a boolean, and one of whose codes depends on another one. */
async function withBooleans(change: (catalog: SmallCatalog) => void = () => undefined) {
  const catalog = (small: SmallCatalog) => {
    const { provider, card, rows } = small;
    force(provider.spaces[1] ?? {}, { alphabet: "lower", length: { min: "1", max: "5" } });
    const entry = (code: string, name: string, advice: object): EntryData =>
      ({ code, name, ...advice, urls: URLS }) as EntryData;
    const beside = (value: string) => ({ with: [{ field: "final", values: [value] }] });
    const text = (detail: string) => ({ en: { detail }, id: { detail } });
    card.entries = [
      entry("false", "ENDED", { ...DECLINED, ...beside("true"), text: text("It ended.") }),
      entry("false", "OPEN", { ...REFUSED, ...beside("false"), text: text("It goes on.") }),
      entry("true", "NOT_SO", { ...DECLINED, text: TEXT }),
    ];
    rows.splice(
      rows.findIndex(({ space }) => space === "card"),
      1,
    );
    force(provider.envelopes[0]?.fields ?? {}, { card: boolean, final: boolean });
    change(small);
  };
  return loadModel(await catalogOf({ catalog }), TINY);
}

describe("a boolean in a body", () => {
  it("is the code and the value of a condition with its text, and nothing else is", async () => {
    const packed = packCatalog(await withBooleans());
    const read = (body: object) => {
      const result = decodeBody(packed, body, undefined);
      return result.known ? result.name : result.why;
    };
    expect(read({ card: true })).toBe("NOT_SO");
    expect(read({ card: "true" })).toBe("NOT_SO");
    expect(decodeBody(packed, { card: true }, undefined).codes).toMatchObject([{ field: "card", code: "true" }]);
    for (const final of [true, "true"]) expect(read({ card: false, final })).toBe("ENDED");
    for (const final of [false, "false"]) expect(read({ card: false, final })).toBe("OPEN");
    for (const final of [1, 0, "1", "TRUE", "yes", [true], { true: true }, null, "", undefined])
      expect([final, read({ card: false, final })]).toEqual([final, "not_in_catalog"]);
    for (const card of [1, 0, "True", "TRUE", [true], {}]) expect([card, read({ card })]).toEqual([card, "no_code"]);
  });

  it("is no code where codes have another form", async () => {
    const digits = await loadModel(await catalogOf(), TINY);
    for (const card of [true, false])
      expect(decodeBody(packCatalog(digits), { card }, undefined)).toMatchObject({ why: "no_code", codes: [] });
  });

  it("is what examples and the schema of bodies have in a field that is documented as one", async () => {
    const model = await withBooleans();
    const examples = allExamples(packCatalog(model), packExamples(model)).filter(({ space }) => space === "card");
    expect(examples.map(({ name, body }) => [name, body.card, body.final])).toEqual([
      ["ENDED", false, true],
      ["OPEN", false, false],
      ["NOT_SO", true, undefined],
    ]);
    const ajv = new Ajv2020({ strict: false });
    const isValid = ajv.compile({ ...bodySchema(model), $id: "body" });
    for (const { body } of examples) expect(isValid({ code: "2000100", ...body })).toBe(true);
    expect(isValid({ code: "2000100", card: "true" })).toBe(true);
    for (const card of [1, "TRUE", []]) expect(isValid({ code: "2000100", card })).toBe(false);
  });

  it("stands in the example of the README where its field is documented as one", async () => {
    const { example } = await withBooleans(({ provider }) => {
      force(provider.example, { body: { code: "2000100", final: "true" } });
    });
    expect(example.body).toEqual({ code: "2000100", final: true });
  });
});
