import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { api, bodyFor, bodyOf, data, enumName, enumOf, fullCode, json, placeOf } from "./subject.ts";

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
const schema = json("schema.json") as { $id: string; $defs: Record<string, unknown> };
ajv.addSchema(schema);
const valid = (type: string, value: unknown) => ajv.getSchema(`${schema.$id}#/$defs/${type}`)?.(value) === true;
const body = ajv.getSchema(schema.$id);

describe("schema.json", () => {
  it("knows every code of codes.json, and nothing beside", () => {
    for (const item of data.entries) {
      expect({ code: item.code, valid: valid(`Known${enumName(item.space)}`, fullCode(item)) }).toEqual({
        code: item.code,
        valid: true,
      });
    }
    for (const { id: space, kind } of data.spaces) {
      const type = enumName(space);
      const candidates =
        kind === "literal"
          ? [...Array(1000).keys()].flatMap((n) => [String(n), String(n).padStart(2, "0"), String(n).padStart(3, "0")])
          : compositeCandidates(space);
      for (const code of candidates)
        expect({ code, valid: valid(`Known${type}`, code) }).toEqual({
          code,
          valid: api.lookup(space, code).length > 0,
        });
    }
  });

  it("takes tomorrow's codes where codes are open, and no other form", () => {
    for (const { id: space } of data.spaces) {
      const type = enumName(space);
      const [first] = data.entries.filter((item) => item.space === space);
      if (!first) throw new Error("no entry");
      const code = fullCode(first);
      const { maxLength } = schema.$defs[`${type}Format`] as { maxLength: number };
      const future = FUTURE.filter(
        (candidate) => valid(`${type}Format`, candidate) && api.lookup(space, candidate).length === 0,
      );
      // A space may have every code that there is room for, as one of a single digit.
      expect(future.length > 0 || maxLength < 3, `no candidate has the form of ${space}`).toBe(true);
      for (const candidate of future)
        expect([valid(type, candidate), valid(`Known${type}`, candidate)]).toEqual([true, false]);
      const long = code + (code.at(-1) ?? "0").repeat(maxLength);
      for (const wrong of [`${code}\n`, long, "", ` ${code}`, code.replace(/./g, "٠"), Number(code), null, [code]])
        expect({ wrong, valid: valid(type, wrong) }).toEqual({ wrong, valid: false });
    }
  });

  it("takes a body with each code", () => {
    for (const item of data.entries) {
      if (!placeOf(item.space)) continue;
      const instance = { ...REQUIRED, ...bodyOf(item, fullCode(item), item.messages[0]), somethingNew: 1 };
      expect({ code: item.code, valid: body?.(instance) }).toEqual({ code: item.code, valid: true });
    }
    for (const wrong of [null, [], "text", {}, 5]) expect(body?.(wrong)).toBe(false);
    const closed = data.envelopes.flatMap(({ codes }) =>
      codes.slice(0, 1).filter(({ field }) => field?.endsWith(".0") === false),
    );
    for (const { space } of closed) expect(body?.({ ...REQUIRED, ...(bodyFor(space, "?") as object) })).toBe(false);
  });

  function compositeCandidates(space: string): string[] {
    const cases = new Set(Object.values(enumOf(enumName(space))));
    const services = Object.values(enumOf(`${enumName(space)}Service`)).slice(0, 50);
    const known = [...cases].flatMap((pattern) => services.map((service) => api.compose(pattern, service)));
    return known.flatMap((code) => [code, code.replace(/.$/, "8"), code.replace(/^./, "9")]);
  }
});

/** Codes of many forms that no provider has. */
const FUTURE = [
  // Of each length that a number may have.
  ...Array.from({ length: 17 }, (_, nines) => `${"9".repeat(nines)}8`),
  ...["9Z", "CODE_OF_TOMORROW", "state_of_tomorrow"],
];

/** Fields that a body of the provider has to have, whatever its code. */
const REQUIRED = Object.fromEntries(
  Object.values(schema.$defs).flatMap((type) => {
    const { required = [], properties = {} } = type as {
      required?: string[];
      properties?: Record<string, { type?: string }>;
    };
    return required
      .filter((field) => properties[field]?.type)
      .map((field) => [field, properties[field]?.type === "object" ? {} : ""]);
  }),
);

describe("codes.json", () => {
  it("has the shape that codes.schema.json states", () => {
    const validate = ajv.compile(json("codes.schema.json") as object);
    expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });
});

describe("codegen.schema.json", () => {
  it("has one enum per space with the distinct values and names for each", () => {
    const { definitions } = json("codegen.schema.json") as { definitions: Record<string, Record<string, unknown>> };
    for (const { id: space } of data.spaces) {
      const type = definitions[enumName(space)] as { enum: string[]; [key: string]: unknown };
      expect(type.enum).toEqual([...new Set(Object.values(enumOf(enumName(space))))].sort());
      for (const key of [
        "x-enum-varnames",
        "x-enumNames",
        "x-enum-descriptions",
        "x-enumDescriptions",
        "javaEnumNames",
        "tsEnumNames",
      ])
        expect((type[key] as unknown[]).length).toBe(type.enum.length);
    }
  });
});
