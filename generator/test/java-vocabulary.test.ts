import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listProviders, loadModel } from "../src/catalog/index.ts";
import { javaOutputs } from "../src/emit/native/java/outputs.ts";
import { runtimeClasses } from "../src/emit/native/java/runtime-files.ts";
import { VOCABULARIES } from "../src/emit/native/java/vocabulary.ts";
import { CATALOG, LANGUAGES } from "../src/places.ts";
import { PROCEDURE } from "../src/runtime/procedure.ts";

const valuesOf = (name: string) => {
  const { values } = VOCABULARIES.find((vocabulary) => vocabulary.name === name) ?? { values: [] };
  return Array.isArray(values) ? values : Object.keys(values);
};

describe("the Java package", () => {
  it("has an enum constant for each value that rules use", () => {
    const steps = PROCEDURE.rules.map(({ step }) => step);
    expect(valuesOf("Step")).toEqual(expect.arrayContaining([...new Set(steps)]));
    const changes = PROCEDURE.rules.flatMap((rule) => (rule.step === "new_attempt" ? [rule.with.change] : []));
    expect(valuesOf("Change")).toEqual(expect.arrayContaining([...new Set(changes)]));
    const after = PROCEDURE.rules.flatMap((rule) => (rule.step === "repeat" ? [rule.with.after] : []));
    expect(valuesOf("After").toSorted()).toEqual([...new Set(after)].toSorted());
  });

  it("has no class twice, whatever the provider calls its spaces", async () => {
    for (const provider of await listProviders(CATALOG)) {
      const outputs = javaOutputs(await loadModel(CATALOG, provider), { version: "1.0.0", license: "" });
      const paths = outputs.map(({ path }) => path.toLowerCase());
      expect(new Set(paths).size).toBe(paths.length);
    }
  });

  it("carries each hand-written class with its own name, in the package that stands for that of a provider", async () => {
    for (const name of runtimeClasses()) {
      const text = await readFile(join(LANGUAGES, "java", "runtime", `${name}.java`), "utf8");
      expect(text).toMatch(/^package provider\.codes;\n/);
      expect(text).toMatch(new RegExp(`^(?:public )?(?:abstract |final )*(?:class|interface|enum) ${name}\\b`, "m"));
    }
  });
});
