import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canMeet, type Demand, type FieldCondition } from "../src/catalog/conditions.ts";
import { ORIGINS } from "../src/runtime/vocabulary.ts";
import { put } from "./package/oracle/bodies.ts";
import { at, truthOfAll } from "./package/oracle/body.ts";

// Few fields and values, so that all bodies can be tried; one of the fields leads to another.
const FIELDS = ["a", "b", "c", "c.d"];
const VALUES = ["1", "2", "0"];

const field = fc.constantFrom(...FIELDS);
const values = fc.option(fc.uniqueArray(fc.constantFrom(...VALUES), { minLength: 1 }), { nil: undefined });
const fields = fc.uniqueArray(field, { minLength: 1, maxLength: 3 });
const plain = fc
  .record({ names: fields, values })
  .map(
    ({ names, values }): FieldCondition => (names.length > 1 ? { fields: names, values } : { field: names[0], values }),
  );
const either = fc.array(plain, { minLength: 2, maxLength: 3 }).map((list): FieldCondition => ({ either: list }));
const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 2 });
const demand: fc.Arbitrary<Demand> = fc.record({
  with: some(fc.oneof({ weight: 3, arbitrary: plain }, either)),
  only: some(fc.record({ field, values: fc.uniqueArray(fc.constantFrom(...VALUES)) })),
  requires: some(field),
  excludes: some(field),
  positive: fc.option(fc.array(field, { maxLength: 1 }), { freq: 4, nil: [] as string[] }),
  from: fc.option(fc.uniqueArray(fc.constantFrom(...ORIGINS), { minLength: 1 }), { nil: null }),
});

/** Every body: each field is missing or has a value, one that no condition names among them; `c` may be an object. */
const BODIES: object[] = ["", ...VALUES, "x"].flatMap((a) =>
  ["", ...VALUES, "x"].flatMap((b) =>
    ["", ...VALUES, "x", ...["", ...VALUES, "x"].map((d) => ({ d }))].map((c) => ({ a, b, c })),
  ),
);

const has = (body: object, name: string) => !["", undefined].includes(at(body, name) as string);

/** What a demand says, in plain words of the contract. */
function isMet(body: object, { with: conditions, only, requires, excludes, positive }: Demand): boolean {
  return (
    truthOfAll(body, (conditions ?? []) as never) === "holds" &&
    (only ?? []).every(({ field, values }) => !has(body, field) || values?.includes(at(body, field) as string)) &&
    (requires ?? []).every((name) => has(body, name)) &&
    (excludes ?? []).every((name) => !has(body, name)) &&
    (positive ?? []).every((name) => ["1", "2"].includes(at(body, name) as string) || isOther(body, name))
  );
}

/** A value that no condition names stands for all others, amounts among them. */
const isOther = (body: object, name: string) => at(body, name) === "x";

describe("canMeet", () => {
  it("finds out exactly whether a body can meet two demands", () => {
    fc.assert(
      fc.property(demand, demand, (one, other) => {
        const isFrom = ORIGINS.some((origin) => [one, other].every(({ from }) => !from || from.includes(origin)));
        const isBody = BODIES.some((body) => isMet(body, one) && isMet(body, other));
        expect(canMeet(one, other)).toBe(isFrom && isBody);
      }),
      { numRuns: 3_000 },
    );
  });

  it("does not take a text for an object", () => {
    const body: Record<string, unknown> = {};
    put(body, "c.d", "1");
    expect(canMeet({ with: [{ field: "c", values: ["1"] }] }, { requires: ["c.d"] })).toBe(false);
    expect(canMeet({ with: [{ field: "c" }] }, { requires: ["c.d"] })).toBe(isMet(body, { with: [{ field: "c" }] }));
  });
});
