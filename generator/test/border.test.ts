import { describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import type { Model } from "../src/catalog/model.ts";
import { emitFiles } from "../src/emit/index.ts";
import { outputsOf } from "../src/emit/outputs.ts";
import { blocksOf } from "../src/files/file-map.ts";
import { CATALOG } from "../src/places.ts";
import { acmeCatalog } from "./acme-catalog.ts";

/** Objects whose keys are data, so that one more is one more fact: tables of the taxonomy and of envelopes. */
const TABLES = [
  "networks",
  "params",
  "attempts",
  "labels",
  "aliases",
  "fields",
  "systems",
  "reasons",
  "retries",
  "undecided",
  "transaction",
  "request",
  "signatureKeys",
];

/** JSON of bodies, which is passed on as a whole, and where something was written down. */
const WHOLE = ["body", "context", "expect", "oneOf", "next", "never", "origin", "provider"];

/** A copy with a key that no emitter knows in every object of the model, and how many it was put into. */
function withInternalKeys(model: Model) {
  let count = 0;
  const mark = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((item) => mark(item));
    if (typeof value !== "object" || value === null || value instanceof Map) return value;
    const copy = Object.entries(value).map(([name, inner]) => [name, WHOLE.includes(name) ? inner : mark(inner, name)]);
    if (TABLES.includes(key)) return Object.fromEntries(copy);
    count += 1;
    return Object.fromEntries([...copy, ["internal", "never published"]]);
  };
  return { copy: mark(model) as Model, count };
}

async function textsOf(model: Model): Promise<Map<string, string>> {
  const files = await emitFiles(outputsOf(model, { version: "0.0.0", license: "license\n" }));
  return new Map([...files].map(([path, content]) => [path, [...blocksOf(content)].join("")]));
}

describe("a key that the model has and no emitter knows", () => {
  it.for(["acme-pay", "doku", "midtrans"])("changes no file of %s", async (provider) => {
    const model = await loadModel(provider === "acme-pay" ? await acmeCatalog() : CATALOG, provider);
    const { copy, count } = withInternalKeys(model);
    const entries = model.spaces.reduce((sum, space) => sum + space.entries.length, 0);
    expect(count).toBeGreaterThan(entries);
    const [before, after] = [await textsOf(model), await textsOf(copy)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...after].flatMap(([path, text]) => {
      const old = before.get(path)?.split("\n") ?? [];
      const line = text.split("\n").find((item, index) => item !== old[index]);
      return line === undefined ? [] : [`${path}: ${line.slice(0, 200)}`];
    });
    expect(changed).toEqual([]);
  });
});
