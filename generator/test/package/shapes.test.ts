import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { valueAt } from "../../src/runtime/evidence.ts";
import { DOKU_NON_SNAP } from "./shapes/doku-non-snap.ts";
import { DOKU_SNAP } from "./shapes/doku-snap.ts";
import { KLIKOO } from "./shapes/klikoo.ts";
import { MIDTRANS } from "./shapes/midtrans.ts";
import type { Shape } from "./shapes/shape.ts";
import { api, common, data, json } from "./subject.ts";

const SHAPES: Record<string, readonly Shape[]> = {
  doku: [...DOKU_SNAP, ...DOKU_NON_SNAP],
  midtrans: MIDTRANS,
  klikoo: KLIKOO,
};
const shapes = SHAPES[data.provider] ?? [];

describe("a body", () => {
  it.each(shapes.map((item) => [item.title, item] as const))("%s", (_title, { body, context, expected }) => {
    const result = api.decode(body, context);
    expect(result).toMatchObject(expected);
    expect(common.decode(body, context)).toEqual(result);
    // A body means the same after it has been sent and read again.
    if (body !== undefined) expect(api.decode(JSON.parse(JSON.stringify(body)), context)).toEqual(result);
  });
});

describe("the shapes", () => {
  const results = shapes.map(({ body, context }) => api.decode(body, context));

  it("have titles of their own", () => {
    const titles = shapes.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it("show every field in which a code may stand", () => {
    const places = data.envelopes.flatMap(({ codes }) => codes.map(({ field, space }) => `${space} ${field ?? ""}`));
    const shown = new Set(results.flatMap(({ codes }) => codes.map(({ field, space }) => `${space} ${field}`)));
    expect(places.filter((place) => !shown.has(place))).toEqual([]);
  });

  it("are bodies for schema.json wherever their codes are strings of the catalog", () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    const validate = ajv.compile(json("schema.json") as object);
    const refused = shapes.filter(({ body }, index) => {
      const { known, codes } = results[index] ?? { known: false, codes: [] };
      const isText = codes.every(({ field }) => field === "" || typeof valueAt(body, field.split(".")) === "string");
      return known && isText && !validate(body);
    });
    expect(refused.map(({ title }) => title)).toEqual([]);
  });
});
