import { expect, it } from "vitest";
import { canonicalJson } from "../src/emit/encode.ts";
import { dataDigest } from "../src/emit/native/digest.ts";
import { loadModels } from "../src/generate/index.ts";
import { CATALOG } from "../src/places.ts";

const [first, second] = await loadModels(CATALOG, []);
if (first === undefined || second === undefined) throw new Error("the catalog of the tests has two providers");

it("writes the same JSON whatever the order of the keys, and keeps the order of lists", () => {
  expect(canonicalJson({ b: [2, 1, null], a: { d: "é\u2028", c: true }, e: undefined })).toBe(
    '{"a":{"c":true,"d":"é\u2028"},"b":[2,1,null]}',
  );
});

it("is the same for the same data, and another one for another provider", () => {
  expect(dataDigest(first)).toMatch(/^[0-9a-f]{64}$/);
  expect(dataDigest({ ...first })).toBe(dataDigest(first));
  expect(dataDigest(second)).not.toBe(dataDigest(first));
});

it("changes with a text of any language, and not with what no runtime reads", () => {
  const locale = first.locales.at(-1) ?? "";
  const [space, ...spaces] = first.spaces;
  const [entry, ...entries] = space?.entries ?? [];
  if (space === undefined || entry === undefined) throw new Error("the first provider has an entry");
  const worded = { ...entry.text, [locale]: { ...entry.text[locale], title: "Worded otherwise" } } as typeof entry.text;
  const changed = { ...first, spaces: [{ ...space, entries: [{ ...entry, text: worded }, ...entries] }, ...spaces] };
  expect(dataDigest(changed)).not.toBe(dataDigest(first));
  expect(dataDigest({ ...first, summary: "Summed up otherwise" })).toBe(dataDigest(first));
});
