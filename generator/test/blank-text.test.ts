import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bodyCasesShape } from "../src/catalog/case-shape.ts";
import { checkShape } from "../src/catalog/check-shape.ts";
import { loadModel } from "../src/catalog/index.ts";
import { loadProject } from "../src/catalog/load.ts";
import type { Path } from "../src/catalog/position.ts";
import type { CatalogError } from "../src/catalog/problem.ts";
import { filesOnDisk } from "../src/catalog/read-file.ts";
import { shapesFor } from "../src/catalog/shape.ts";
import { readSourceFile } from "../src/catalog/source-file.ts";
import { findUnsafeText } from "../src/catalog/text-safety.ts";
import { text } from "../src/catalog/text-shape.ts";
import { pageShape } from "../src/pages/read/grammar.ts";
import { watchedShape } from "../src/pages/watch/watched-file.ts";
import { CATALOG } from "../src/places.ts";
import { catalogWith, type Step } from "./catalog-copy.ts";

const BLANKS = ["", " ", "   ", "\u00a0", "\u2003\u3000", "\u2800", "\ufe0f", "\u00a0\ufe0f "];

/** One value of each kind that a file holds, by its path with the indexes left out. */
function leaves(value: unknown, path: Path, found: Map<string, Path>): Map<string, Path> {
  if (typeof value === "string") found.set(path.filter((key) => typeof key === "string").join("."), path);
  else if (Array.isArray(value)) value.forEach((item, index) => void leaves(item, [...path, index], found));
  else if (value !== null && typeof value === "object")
    for (const [key, item] of Object.entries(value)) leaves(item, [...path, key], found);
  return found;
}

function withValue(value: unknown, [key, ...rest]: Path, put: string): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? withValue(item, rest, put) : item));
  return { ...(value as object), [key]: withValue((value as Record<string, unknown>)[key], rest, put) };
}

const schemaOf = (content: string) => /generator\/schemas\/([a-z-]+)\.schema\.json/.exec(content)?.[1] ?? "";
const FILES = readdirSync(CATALOG, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith(".yaml"))
  .sort()
  .map((path) => [path, readFileSync(join(CATALOG, path), "utf8")] as const);
const SHAPES = {
  ...shapesFor((await loadProject(filesOnDisk(CATALOG))).data),
  page: pageShape,
  "body-cases": bodyCasesShape,
  watched: watchedShape,
};
/** The parts of a grammar that are text; the others are regular expressions, which may match a blank. */
const GRAMMAR_TEXT = /\.(?:name|titles|has)$/;

describe("a blank text", () => {
  it.each(FILES)("is refused wherever %s has a value", (_path, content) => {
    const name = schemaOf(content);
    const shape = SHAPES[name as keyof typeof SHAPES];
    const value = parse(content, { schema: "failsafe" });
    const { file } = readSourceFile("f.yaml", content);
    expect(checkShape({ ...file, value }, shape).problems).toEqual([]);
    const kinds = [...leaves(value, [], new Map())].filter(([kind]) => name !== "page" || GRAMMAR_TEXT.test(kind));
    expect(kinds.length).toBeGreaterThan(1);
    for (const [kind, path] of kinds) {
      const { problems } = checkShape({ ...file, value: withValue(value, path, "\u00a0") }, shape);
      expect([kind, problems.length > 0]).toEqual([kind, true]);
    }
  });

  it.each<readonly [file: string, path: readonly Step[]]>([
    ["doku/snap.yaml", ["notes", "refused"]],
    ["doku/snap.yaml", ["entries", { code: "4034314" }, "messages", 0]],
    ["klikoo/openapi.yaml", ["entries", 0, "text", "en", "detail"]],
    ["klikoo/openapi.yaml", ["services", { code: "01" }, "title"]],
    ["klikoo/provider.yaml", ["name"]],
    ["klikoo/provider.yaml", ["docs", 0, "title"]],
    ["reasons.yaml", ["reasons", "approved", "meaning"]],
    ["taxonomy.yaml", ["neutral", "pending", "en"]],
    ["project.yaml", ["author"]],
  ])("in %s, %j, is named as what it is, with its place", async (file, path) => {
    const catalog = await catalogWith([file, path, path.includes("messages") ? "\u00a0" : "\u2003"]);
    const provider = file.startsWith("doku") ? "doku" : "klikoo";
    const error = await loadModel(catalog, provider).catch((thrown: unknown) => thrown);
    expect((error as CatalogError).problems.map((problem) => `${problem.file} ${problem.rule}`)).toEqual([
      `catalog/${file} blank-text`,
    ]);
  });

  it("is any that nobody sees, and no other", () => {
    for (const blank of BLANKS) expect([blank, text.safeParse(blank).success]).toEqual([blank, false]);
    for (const seen of ["a", " a", "0", "–", "❤\ufe0f", "中", "\u00a0x"])
      expect([seen, text.safeParse(seen).success]).toEqual([seen, true]);
    const invisible = fc.constantFrom(...BLANKS, "\u200b", "\u3164", "\u2060", "\u00ad", "\u034f", "\u115f", "\t");
    fc.assert(
      fc.property(fc.array(invisible), (parts) => {
        const blank = parts.join("");
        return findUnsafeText(blank) !== undefined || !text.safeParse(blank).success;
      }),
    );
  });
});
