import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { isWithin } from "../src/files/inside.ts";
import { COMMAND_LINE, LANGUAGES, LICENSE, ROOT, RUNTIME, TEMPLATES } from "../src/places.ts";
import { emptyFolder } from "./catalog-copy.ts";
import { PLAIN, remembered, run, workspace } from "./made/workspace.ts";
import { TINY } from "./rules/small-catalog.ts";

// Everything does what it always does; the calls are seen.
vi.mock(import("node:fs"), { spy: true });
vi.mock(import("node:fs/promises"), { spy: true });

const { openSync, readdirSync, readFileSync } = await import("node:fs");
const { open, readdir, readFile: read } = await import("node:fs/promises");
// What is read from these is part of what a run is remembered by.
const ASSETS = [COMMAND_LINE, LANGUAGES, RUNTIME, TEMPLATES];
const READERS = [openSync, readdirSync, readFileSync, open, readdir, read];

beforeEach(async () => {
  vi.stubEnv("XDG_CACHE_HOME", await emptyFolder());
});
afterEach(() => vi.unstubAllEnvs());

/** Every path that was opened or listed. */
function touched(): string[] {
  return READERS.flatMap((reader) => vi.mocked(reader as typeof open).mock.calls.map(([path]) => path)).flatMap(
    (path) =>
      typeof path === "number" || (typeof path === "object" && !(path instanceof URL))
        ? []
        : [path instanceof URL ? path.pathname : String(path)],
  );
}

it("remembers everything that a package is made from", async () => {
  const folder = await workspace();
  const cache = process.env.XDG_CACHE_HOME ?? "";
  vi.clearAllMocks();
  await run(folder, { providers: [], check: false, generator: "a" });
  const paths = [...new Set(touched())];
  const texts = await Promise.all((await remembered(cache, ".made")).map((path) => readFile(path, "utf8")));
  const seen = texts.flatMap((text) => (JSON.parse(text.split("\n")[1] ?? "") as { seen: [string][] }).seen);
  const known = new Set(seen.map(([path]) => path));
  const catalog = join(folder, "catalog");
  const ofCatalog = paths
    .filter((path) => isWithin(catalog, path))
    .map((path) => relative(catalog, path).split(sep).join("/"));
  expect(ofCatalog).toContain(`${TINY}/card.yaml`);
  expect(ofCatalog).toContain("std/cases.yaml");
  // Which folders hold a provider is looked at on every run.
  expect(ofCatalog.filter((path) => !known.has(path) && !["", "std", TINY, PLAIN].includes(path))).toEqual([]);
  expect(known).toContain(`${TINY}/`);
  // Modules are code, which is known by its own hash.
  const others = paths.filter((path) => isWithin(ROOT, path) && !path.includes("node_modules"));
  expect(others.some((path) => isWithin(TEMPLATES, path))).toBe(true);
  expect(others.some((path) => isWithin(RUNTIME, path))).toBe(true);
  expect(others.filter((path) => !isAsset(path))).toEqual([]);
});

function isAsset(path: string): boolean {
  return path === LICENSE || ASSETS.some((folder) => isWithin(folder, path));
}
