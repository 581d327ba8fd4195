import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogFiles, PROVIDER } from "../../bench/generation/catalog-files.ts";
import { syntheticSpaces } from "../../bench/generation/synthetic.ts";
import { loadModel } from "../src/catalog/index.ts";
import { MAX_FILE_BYTES } from "../src/catalog/source-file.ts";
import { CATALOG } from "../src/places.ts";
import { emptyFolder } from "./catalog-copy.ts";

const LOCALES = ["en", "id"];

describe("the synthetic catalog that benchmarks generate from", () => {
  it("keeps every rule, has as many codes as asked for, and half of them with parameters", async () => {
    const folder = await emptyFolder();
    for (const [path, text] of catalogFiles(syntheticSpaces(120, LOCALES), CATALOG)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const { spaces, rows } = await loadModel(folder, PROVIDER);
    const entries = spaces.flatMap((space) => space.entries);
    expect(spaces.map(({ kind, entries }) => [kind, entries.length])).toEqual([
      ["literal", 40],
      ["literal", 40],
      ["composite", 40],
    ]);
    expect(entries.filter(({ params }) => params.size > 0)).toHaveLength(60);
    expect(new Set(entries.map(({ code }) => code)).size).toBe(120);
    expect(rows).toBe(120);
  });

  it("has other texts in another edition, in every file that has any", () => {
    const [first, second] = [1, 2].map((edition) => catalogFiles(syntheticSpaces(300, LOCALES, edition), CATALOG));
    const differ = [...(first ?? [])].filter(([path, text]) => text !== second?.get(path)).map(([path]) => path);
    expect(differ).toEqual(["literal-1", "literal-2", "composite-3"].map((space) => `${PROVIDER}/${space}.yaml`));
    const codes = (text = "") => [...text.matchAll(/- code: (.*)/g)].map(([, code]) => code);
    for (const path of differ) expect(codes(first?.get(path))).toEqual(codes(second?.get(path)));
  });

  it("can be that of many providers, which keep every rule as well", async () => {
    const folder = await emptyFolder();
    const providers = ["synthetic1", "synthetic2"];
    for (const [path, text] of catalogFiles(syntheticSpaces(3, LOCALES), CATALOG, providers)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    for (const id of providers) expect((await loadModel(folder, id)).spaces).toHaveLength(3);
  });

  it("is the same each time, and its files stay small enough to be read", () => {
    expect(catalogFiles(syntheticSpaces(300, LOCALES), CATALOG)).toEqual(
      catalogFiles(syntheticSpaces(300, LOCALES), CATALOG),
    );
    for (const [path, text] of catalogFiles(syntheticSpaces(30_000, LOCALES), CATALOG))
      if (path.endsWith(".yaml")) expect(Buffer.byteLength(text)).toBeLessThan(MAX_FILE_BYTES);
  });
});
