import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { api, bodyFor, bodyOf, data, enumName, enumOf, fullCode, json } from "./subject.ts";

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
        kind === "literal" ? [...Array(100).keys()].map((n) => String(n).padStart(2, "0")) : compositeCandidates(space);
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
      const future = code.replace(/[0-9]{2}$/, "99");
      expect(valid(type, future)).toBe(true);
      for (const wrong of [
        `${code}\n`,
        `${code}0`,
        code.slice(1),
        ` ${code}`,
        code.replace(/[0-9]/g, "٠"),
        Number(code),
        null,
        [code],
      ])
        expect({ wrong, valid: valid(type, wrong) }).toEqual({ wrong, valid: false });
    }
  });

  it("takes a body with each code", () => {
    for (const item of data.entries) {
      const instance = {
        ...required(),
        ...(bodyOf(item, fullCode(item), item.messages[0]) as object),
        somethingNew: 1,
      };
      expect({ code: item.code, valid: body?.(instance) }).toEqual({ code: item.code, valid: true });
    }
    for (const wrong of [null, [], "text", {}, bodyFor(data.spaces[0]?.id ?? "", "x")])
      expect(body?.(wrong)).toBe(false);
  });

  function required(): object {
    return data.provider === "klikoo" ? { response_message: "", data: {} } : {};
  }

  function compositeCandidates(space: string): string[] {
    const cases = new Set(Object.values(enumOf(enumName(space))));
    const services = Object.values(enumOf(`${enumName(space)}Service`)).slice(0, 50);
    const known = [...cases].flatMap((pattern) => services.map((service) => api.compose(pattern, service)));
    return known.flatMap((code) => [code, code.replace(/.$/, "8"), code.replace(/^./, "9")]);
  }
});

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
