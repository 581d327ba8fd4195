import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { DecodeContext } from "../../src/runtime/decode.ts";
import { valueAt } from "../../src/runtime/field.ts";
import { expectVector } from "./expected.ts";
import { api, common, data, json } from "./subject.ts";

const cases = data.procedure.vectors;

describe.runIf(cases.length > 0)("a body", () => {
  it.each(cases.map((item) => [item.name, item] as const))("%s", (_name, item) => {
    const result = expectVector(api, item);
    expect(common.decode(item.body, item.context as DecodeContext)).toEqual(result);
  });
});

describe.runIf(cases.length > 0)("the cases", () => {
  const results = cases.map(({ body, context }) => api.decode(body, context as DecodeContext));

  it("show every field in which a code may stand", () => {
    const places = data.envelopes.flatMap(({ codes, requires = [] }) =>
      codes.map(({ field, code, space }) => `${space} ${code === undefined ? (field ?? "") : requires.join("+")}`),
    );
    const shown = new Set(results.flatMap(({ codes }) => codes.map(({ field, space }) => `${space} ${field}`)));
    expect(places.filter((place) => !shown.has(place))).toEqual([]);
  });

  it("are bodies for schema.json wherever their codes are strings of the catalog, or say that they are not", () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    const validate = ajv.compile(json("schema.json") as object);
    const refused = cases.filter(({ body }, index) => {
      const { known, codes } = results[index] ?? { known: false, codes: [] };
      const isText = codes.every(({ field }) =>
        field.split("+").every((path) => path === "" || typeof valueAt(body, path.split(".")) === "string"),
      );
      return known && isText && !validate(body);
    });
    expect(refused.map(({ name }) => name)).toEqual(
      cases.flatMap(({ name, valid }) => (valid === false ? [name] : [])),
    );
  });
});
