import { expect, it } from "vitest";
import type { DecodeContext } from "../../src/runtime/decode.ts";
import { differences } from "./oracle/compare.ts";
import type { Codes } from "./oracle/data.ts";
import { enumerate } from "./oracle/enumerate.ts";
import { expectedResult } from "./oracle/expected.ts";
import { api, data, placeOf } from "./subject.ts";

const codes = data as unknown as Codes;

/** How much is enumerated at once; where there is less, all of it. */
const SIZES = { circumstances: 4, pairs: 3_000, triples: 1_500 };

/** Results that are compared at least, under ever other circumstances. */
const LEAST = 60_000;

it(`at least ${LEAST} bodies, with one, two and three codes, are read as the contract says`, () => {
  const wrong: string[] = [];
  const outcomes = new Map<string, number>();
  let count = 0;
  for (let seed = 1; count < LEAST; seed += 1) {
    const before = count;
    for (const { body, context } of enumerate(codes, SIZES, seed)) {
      count += 1;
      const expected = expectedResult(codes, body, context);
      const found = differences(expected, api.decode(body, context as DecodeContext));
      const kind = expected.why ?? `${expected.outcome} ${expected.scope}`;
      outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
      if (Object.keys(found).length > 0) wrong.push(JSON.stringify({ body, context, "expected, got": found }));
    }
    expect(count, "nothing is enumerated").toBeGreaterThan(before);
  }
  expect(wrong.slice(0, 10), `${wrong.length} of ${count} results differ`).toEqual([]);
  // What is compared is not always the same.
  const onTheWire = data.entries.filter(({ space }) => placeOf(space));
  const stated = onTheWire.some(({ outcome }) => outcome === "rejected") ? ["rejected request"] : [];
  expect([...outcomes.keys()]).toEqual(expect.arrayContaining(["not_in_catalog", "no_code", ...stated]));
  expect(outcomes.size).toBeGreaterThanOrEqual(Math.min(6, new Set(onTheWire.map(({ outcome }) => outcome)).size + 2));
});
