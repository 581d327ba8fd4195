import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogFiles, PROVIDER } from "../../bench/generation/catalog-files.ts";
import { syntheticSpaces } from "../../bench/generation/synthetic.ts";
import { readResults, renderResults, renderSection } from "../../bench/results.ts";
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

  it("is the same each time, and its files stay small enough to be read", () => {
    expect(catalogFiles(syntheticSpaces(300, LOCALES), CATALOG)).toEqual(
      catalogFiles(syntheticSpaces(300, LOCALES), CATALOG),
    );
    for (const [path, text] of catalogFiles(syntheticSpaces(30_000, LOCALES), CATALOG))
      if (path.endsWith(".yaml")) expect(Buffer.byteLength(text)).toBeLessThan(MAX_FILE_BYTES);
  });
});

describe("the file of results", () => {
  const section = (title: string) =>
    renderSection({ title, note: "How.", head: ["a", "b"], rows: [["1", "x | y"]] }, "A machine");

  it("keeps the sections that were not measured again, in the order of the benchmarks", () => {
    const first = renderResults(new Map([["size", section("Size")]]), ["speed", "size"]);
    const both = renderResults(new Map([...readResults(first), ["speed", section("Speed")]]), ["speed", "size"]);
    expect(readResults(both)).toEqual(
      new Map([
        ["speed", section("Speed")],
        ["size", section("Size")],
      ]),
    );
    const again = renderResults(new Map([...readResults(both), ["speed", section("Faster")]]), ["speed", "size"]);
    expect(again).toBe(both.replace("## Speed", "## Faster"));
    expect(again).toContain("| 1 | x \\| y |");
  });
});
