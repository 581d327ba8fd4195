import { describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import { codegenSchema } from "../src/emit/codegen-schema.ts";
import { catalogWith, type Edit } from "./catalog-copy.ts";
import type { Editable } from "./release/small-package.ts";

const FILE = "midtrans/snap-api.yaml";

/** The constants for the codes of Snap, by code, in generated code. */
async function constants(...edits: Edit[]): Promise<Readonly<Record<string, string>>> {
  const schema = codegenSchema(await loadModel(await catalogWith(...edits), "midtrans")) as Editable;
  const { enum: values, "x-enum-varnames": names } = schema.definitions.MidtransSnapApi;
  return Object.fromEntries(values.map((value: string, index: number) => [value, names[index]]));
}

/** Texts of its own, as nothing may say what the entry before it says already. */
const TEXT = {
  en: {
    title: "Body of another form",
    detail: "Nothing was made of this body.",
    action: "Mend the body, then send it.",
  },
  id: {
    title: "Bentuk body lain",
    detail: "Tidak ada yang dibuat dari body ini.",
    action: "Perbaiki body, lalu kirim.",
  },
};

/** A variant whose name stands before all others in the alphabet. */
const variant = (list: Editable) => {
  const entries = list.toJSON();
  const model = entries.find(({ name }: Editable) => name === "MALFORMED_JSON");
  return { ...model, name: "AAA_VARIANT", messages: ["A wording of its own"], text: TEXT };
};

describe("the constant of a code that several names share", () => {
  it("is the name that stands first in the catalog", async () => {
    const first = (code: string) => {
      let name = "";
      const find: Edit = [
        FILE,
        ["entries"],
        (list: Editable) => {
          name = list.toJSON().find((entry: Editable) => entry.code === code).name;
          return [...list.toJSON()].toReversed();
        },
      ];
      return { find, name: () => name };
    };
    const { find, name } = first("400");
    const reversed = await constants(find);
    const given = await constants();
    expect(given["400"]).toBe(name());
    expect(reversed["400"]).not.toBe(name());
  });

  it("stays when a variant is added behind it, and changes with one before it", async () => {
    const before = await constants();
    expect(await constants([FILE, ["entries"], (list: Editable) => [...list.toJSON(), variant(list)]])).toEqual(before);
    const changed = await constants([FILE, ["entries"], (list: Editable) => [variant(list), ...list.toJSON()]]);
    expect(changed).toEqual({ ...before, "400": "AAA_VARIANT" });
  });

  it("is that of the standard, before any variant of the provider", async () => {
    const schema = codegenSchema(await loadModel(await catalogWith(), "doku")) as Editable;
    const { enum: values, "x-enum-varnames": names } = schema.definitions.DokuSnap;
    expect(names[values.indexOf("400XX01")]).toBe("INVALID_FIELD_FORMAT");
    expect(names[values.indexOf("401XX00")]).toBe("UNAUTHORIZED");
  });
});
