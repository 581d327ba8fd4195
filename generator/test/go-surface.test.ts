import { describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import type { Model } from "../src/catalog/model.ts";
import { compareEntries } from "../src/compare/entries.ts";
import type { JsonObject } from "../src/compare/json.ts";
import { codesData } from "../src/emit/codes-json.ts";
import { jsonPieces } from "../src/emit/encode.ts";
import { codesText } from "../src/emit/native/go/constants.ts";
import { Names } from "../src/emit/native/go/names.ts";
import { runtimeNames } from "../src/emit/native/go/runtime-files.ts";
import { everyName } from "../src/emit/typescript/spaces.ts";
import { acmeCatalog } from "./acme-catalog.ts";

const whole = await loadModel(await acmeCatalog(), "acme-pay");

/** A name of the first space, of which the last stands in no other entry's way. */
const [space] = whole.spaces;
const gone = everyName(space as (typeof whole.spaces)[number]).at(-1)?.name;

/** The same provider without one of its names. */
const less: Model = {
  ...whole,
  spaces: whole.spaces.map((one) =>
    one === space ? { ...one, entries: one.entries.filter(({ name }) => name !== gone) } : one,
  ),
};

/** What programs can name: constants and types, with their values. */
async function surfaceOf(model: Model): Promise<ReadonlySet<string>> {
  const source = codesText(model, "acmepaycodes", new Names(await runtimeNames()));
  return new Set([...source.matchAll(/^(?:type|\t)\s*([A-Z]\w*) .*$/gm)].map(([line]) => line.trim()));
}

/** The highest bump that the rules ask for. */
function bumpOf(old: Model, now: Model): string | undefined {
  const data = (model: Model) => JSON.parse([...jsonPieces(codesData(model))].join("")) as JsonObject;
  const levels = compareEntries(data(old), data(now)).map(({ level }) => level as string);
  return ["major", "minor", "patch"].find((level) => levels.includes(level));
}

describe("the constants of the Go package", () => {
  it("only become more where the computed bump is minor", async () => {
    const [old, now] = [await surfaceOf(less), await surfaceOf(whole)];
    expect(bumpOf(less, whole)).toBe("minor");
    expect([...old].filter((one) => !now.has(one))).toEqual([]);
    expect([...now].filter((one) => !old.has(one))).toHaveLength(1);
  });

  it("become fewer where the computed bump is major", async () => {
    const [old, now] = [await surfaceOf(whole), await surfaceOf(less)];
    expect(bumpOf(whole, less)).toBe("major");
    expect([...old].filter((one) => !now.has(one))).toHaveLength(1);
  });
});
