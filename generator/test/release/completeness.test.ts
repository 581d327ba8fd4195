import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAYERS } from "../../src/catalog/shapes/envelopes.ts";
import { compareData } from "../../src/compare/data.ts";
import { canonical, type JsonObject, objectsIn } from "../../src/compare/json.ts";
import { RULES, UNORDERED } from "../../src/compare/rules.ts";
import { PACKAGES } from "../../src/places.ts";
import { type Editable, smallPackage } from "./small-package.ts";

/** Lists that are sets; the order of fields to read is looked at apart from them. */
const SETS: ReadonlySet<string> = new Set([...UNORDERED, "envelopes", "codes"]);

/** The data without what does not matter, and nothing else left out. */
function meaning(data: JsonObject): string {
  const fields = objectsIn(data.envelopes).flatMap(({ codes }) => objectsIn(codes));
  const order = LAYERS.map((layer) => [
    ...new Set(
      fields
        .filter((field) => field.layer === layer)
        .map(({ field, space, when }) => canonical(withoutOrder({ field, space, when }))),
    ),
  ]);
  return canonical([withoutOrder(data), order]);
}

function withoutOrder(value: unknown, key = "", parent = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => withoutOrder(item, "", key));
    // Of `when`, the first that fits is taken, and it is compared as it is written.
    const isSet = (SETS.has(key) && parent !== "when") || parent === "aliases" || parent === "placeholders";
    return isSet ? items.map(canonical).sort() : items;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withoutOrder(inner, name, key === "" ? parent : key)]),
  );
}

/** One change somewhere in a file: where, as numbers that pick a way down, and what. */
const change = fc.record({
  way: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
  what: fc.constantFrom("remove", "replace", "repeat", "swap", "add"),
  value: fc.constantFrom<unknown>(
    "unknown",
    "success",
    "failed",
    "move",
    "read",
    "request",
    "public",
    "later",
    "10",
    "41",
    "VISA",
    "",
    0,
    7,
    null,
    true,
    [],
    ["10"],
    {},
  ),
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function apply(data: Editable, { way, what, value }: Change): void {
  let place = data;
  for (const step of way.slice(0, -1)) {
    const keys = Object.keys(place);
    const next = place[keys[step % keys.length] ?? ""];
    if (typeof next !== "object" || next === null || Object.keys(next).length === 0) break;
    place = next;
  }
  const keys = Object.keys(place);
  const at = (way.at(-1) ?? 0) % keys.length;
  const key = keys[at] ?? "";
  if (what === "add") {
    if (Array.isArray(place)) place.push(structuredClone(value));
    else place.added = structuredClone(value);
  } else if (what === "replace") place[key] = structuredClone(value);
  else if (!Array.isArray(place)) delete place[key];
  else if (what === "remove") place.splice(at, 1);
  else if (what === "repeat") place.push(structuredClone(place[at]));
  else place.push(...place.splice(at, 1));
}

const small = smallPackage().codes;
const real = JSON.parse(readFileSync(join(PACKAGES, "klikoo-codes", "codes.json"), "utf8")) as JsonObject;

describe("comparing data", () => {
  it.each([
    ["a small package", small, 700],
    ["a real package", real, 25],
  ] as const)("finds every difference that matters in %s, and no other", (_, data, numRuns) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        const changed = structuredClone(data);
        for (const item of changes) apply(changed, item);
        const findings = compareData(data, changed);
        for (const { rule } of findings) seen.add(rule);
        const isSame = meaning(data) === meaning(changed);
        expect(findings.length === 0).toBe(isSame);
        // The way back is a difference too.
        expect(compareData(changed, data).length === 0).toBe(isSame);
      }),
      { numRuns, seed: 1 },
    );
    // The changes reach most rules, so that the property is not about a few of them.
    if (data === small) {
      const all = Object.keys(RULES).filter((id) => RULES[id as keyof typeof RULES].part === "data");
      expect(seen.size).toBeGreaterThan(all.length * 0.6);
    }
  });

  it("finds nothing between a package and itself, however its keys are ordered", () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    for (const provider of ["doku", "klikoo", "midtrans"]) {
      const data = JSON.parse(readFileSync(join(PACKAGES, `${provider}-codes`, "codes.json"), "utf8"));
      expect(compareData(data, reversed(data) as JsonObject)).toEqual([]);
    }
  });
});
