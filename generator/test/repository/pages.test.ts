import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CATALOG, ROOT } from "../../src/places.ts";
import { versioningPage } from "../../src/release/versioning-page.ts";
import { OUTCOMES, RETRIES } from "../../src/runtime/vocabulary.ts";

it("the page about versions is that of the rules", async () => {
  expect(await readFile(join(ROOT, "docs", "versioning.md"), "utf8")).toBe(versioningPage());
});

it("the values of the vocabularies each stand on the page that says how to choose", async () => {
  const page = await readFile(join(CATALOG, "README.md"), "utf8");
  expect([...RETRIES, ...OUTCOMES].filter((value) => !page.includes(`\`${value}\``))).toEqual([]);
});
