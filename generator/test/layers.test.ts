import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../src/places.ts";

const SOURCES = join(ROOT, "generator", "src");

/** What stands in `src`, the lowest first; what stands in one line may not know each other. */
const LAYERS: readonly (readonly string[])[] = [
  ["command-error.ts", "generator-digest.ts", "plain-table.ts", "places.ts", "size-text.ts"],
  ["files", "runtime"],
  ["command-line"],
  ["catalog"],
  ["failure.ts", "edit"],
  ["output.ts", "emit"],
  ["package"],
  ["compare"],
  ["generate", "stats"],
  ["pages", "release", "scaffold"],
  ["schemas", "locale-option.ts"],
  ["cli.ts"],
];

/** Folders with layers of their own, the lowest first; files beside them stand above. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  pages: ["open", "pieces", "read", "watch", "follow"],
  release: ["last", "ask", "plan", "publish"],
};

const modules = new Map(
  readdirSync(SOURCES, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith(".ts"))
    .map((item) => relative(SOURCES, join(item.parentPath, item.name)).split(sep).join("/"))
    .sort()
    .map((path) => [path, importsOf(path)] as const),
);

/** Imports of types count, too: who reads a module has to know what it names. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(SOURCES, path), "utf8");
  const imports = [...text.matchAll(/(?:\bfrom |\bimport\()"(\.[^"$]+\.ts)"/g)].map((match) => match[1] ?? "");
  return imports.map((target) => posix.join(posix.dirname(path), target));
}

function layerOf(path: string): number {
  const [top = ""] = path.split("/");
  return LAYERS.findIndex((layer) => layer.includes(top));
}

function isUpward(from: string, to: string): boolean {
  const [a = "", below = ""] = from.split("/");
  const [b = "", other = ""] = to.split("/");
  if (a !== b) return layerOf(to) >= layerOf(from);
  const order = INSIDE[a];
  if (order === undefined) return false;
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return rank(other) > rank(below);
}

/** Modules that import each other, in whatever many steps. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const reach = new Map<string, ReadonlySet<string>>();
  for (const path of graph.keys()) {
    const seen = new Set<string>();
    const open = [...(graph.get(path) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop())
      if (!seen.has(next)) {
        seen.add(next);
        open.push(...(graph.get(next) ?? []));
      }
    reach.set(path, seen);
  }
  const inCircle = [...graph.keys()].filter((path) => reach.get(path)?.has(path));
  return inCircle.length > 0 ? [inCircle] : [];
}

describe("the modules of the generator", () => {
  it("are found, each in a layer, and import only what there is", () => {
    expect(modules.size).toBeGreaterThan(150);
    expect([...modules.keys()].filter((path) => layerOf(path) < 0)).toEqual([]);
    const targets = [...modules].flatMap(([path, imports]) => imports.map((target) => ({ path, target })));
    expect(targets.filter(({ target }) => !modules.has(target))).toEqual([]);
  });

  it("never import upwards", () => {
    const upward = [...modules].flatMap(([path, imports]) =>
      imports.filter((target) => modules.has(target) && isUpward(path, target)).map((target) => `${path} -> ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it("never import in a circle", () => {
    expect(circles(modules)).toEqual([]);
  });
});

describe("the check of layers", () => {
  it("notices an import upwards, also inside of a folder, and a circle", () => {
    expect(isUpward("catalog/load.ts", "emit/pack.ts")).toBe(true);
    expect(isUpward("emit/pack.ts", "catalog/load.ts")).toBe(false);
    expect(isUpward("pages/command.ts", "scaffold/code.ts")).toBe(true);
    expect(isUpward("pages/pieces/piece.ts", "pages/follow/lock.ts")).toBe(true);
    expect(isUpward("pages/command.ts", "pages/follow/lock.ts")).toBe(false);
    expect(
      circles(
        new Map([
          ["a", ["b"]],
          ["b", ["c"]],
          ["c", ["a"]],
          ["d", ["a"]],
        ]),
      ),
    ).toEqual([["a", "b", "c"]]);
  });
});
