import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/compare/json.ts";
import { readSurface } from "../../src/compare/surface/read-surface.ts";
import { INNER_NAMES } from "../../src/package/inner-names.ts";
import { data, FOLDER, json, packageData } from "./subject.ts";

const inner = new Set(Object.keys(INNER_NAMES));

describe("names that become letters in the compiled package", () => {
  it("are none of its types", () => {
    const below = readdirSync(join(FOLDER, "dist", "esm"), { recursive: true }).map(String);
    const paths = below.filter((path) => path.endsWith(".d.ts")).map((path) => join("dist", "esm", path));
    const declarations = paths.map((path) => [path, readFileSync(join(FOLDER, path), "utf8")] as const);
    const names = [...namesIn(readSurface(packageData as unknown as JsonObject, new Map(declarations)))];
    expect(names).toEqual(expect.arrayContaining(["decode", "outcome", "statusCheck", "httpStatus"]));
    expect(names.filter((name) => inner.has(name))).toEqual([]);
  });

  it("are no parameters of texts or messages, which are read by their names", () => {
    const texts = JSON.stringify([data.entries, json("messages/en.json"), json("messages/id.json")]);
    const parameters = new Set([...texts.matchAll(/\{([a-z][a-z0-9_]*)\}/g)].map(([, name = ""]) => name));
    expect([...parameters].filter((name) => inner.has(name))).toEqual([]);
  });
});

/** Names of everything that a part of the surface has, and of what it is made of. */
function* namesIn(part: unknown): Generator<string> {
  if (typeof part !== "object" || part === null) return;
  if (part instanceof Map) yield* [...part.keys()].map(String);
  for (const below of part instanceof Map ? part.values() : Object.values(part)) yield* namesIn(below);
}
