import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PACKAGES } from "../../generator/src/places.ts";
import { checkCases, readCases } from "../run/cases-file.ts";

const { cases, lookups, samples, names } = await readCases();

describe("cases.json", () => {
  it("is what the catalog makes", async () => {
    expect(await checkCases()).toBe("");
  });

  it("has ids that tell every case and lookup apart", () => {
    for (const list of [cases, lookups]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  it("asks of every type in every schema", async () => {
    for (const schema of new Set(cases.map((item) => item.schema))) {
      const content = JSON.parse(await readFile(join(PACKAGES, schema), "utf8")) as Record<string, object>;
      const [place, types] = content.$defs ? ["$defs", content.$defs] : ["definitions", content.definitions ?? {}];
      const asked = new Set(cases.filter((item) => item.schema === schema).map(({ type }) => type));
      expect(asked).toContain("#");
      if (schema.endsWith("codes.schema.json")) continue;
      const forms = (name: string) => /Format$/.test(name);
      for (const name of Object.keys(types).filter((name) => !forms(name)))
        expect(asked).toContain(`#/${place}/${name}`);
    }
  });

  it("has a valid and an invalid case for every type of a space", () => {
    for (const type of new Set(cases.map((item) => item.type).filter((type) => /\/\$defs\/Known/.test(type)))) {
      for (const one of [type, type.replace("/Known", "/")]) {
        const verdicts = new Set(cases.filter((item) => item.type === one).map(({ valid }) => valid));
        expect([one, verdicts.size]).toEqual([one, 2]);
      }
    }
  });

  it("asks a lookup for every name, and for codes that nobody knows", async () => {
    for (const provider of new Set(lookups.map((item) => item.provider))) {
      const file = join(PACKAGES, `${provider}-codes`, "codes.json");
      const { entries } = JSON.parse(await readFile(file, "utf8")) as {
        entries: { space: string; name: string; validUntil?: string }[];
      };
      const own = lookups.filter((item) => item.provider === provider);
      const answered = new Set(own.flatMap((item) => item.entries.map(({ name }) => `${item.space} ${name}`)));
      const current = entries.filter(({ validUntil }) => validUntil === undefined);
      expect(current.filter(({ space, name }) => !answered.has(`${space} ${name}`))).toEqual([]);
      for (const space of new Set(own.map((item) => item.space)))
        expect(own.filter((item) => item.space === space && item.entries.length === 0).length).toBeGreaterThan(4);
    }
  });

  it("never lets a code that is not found be a success or a failure", () => {
    for (const { entries } of lookups.filter(({ code }) => /\n|^$|^ |constructor|__proto__/.test(code)))
      expect(entries).toEqual([]);
  });

  it("has a sample for every provider, with codes and fields of tomorrow, and names of its enums", () => {
    for (const { provider, instance, values } of samples) {
      expect(JSON.stringify(instance)).toContain("fieldOfTomorrow");
      expect(Object.values(values)).toContain("CODE_OF_TOMORROW");
      expect(names.some((item) => item.provider === provider)).toBe(true);
    }
  });
});
