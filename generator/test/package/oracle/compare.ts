import type { DecodeResult } from "../../../src/runtime/decode.ts";
import type { Expected } from "./expected.ts";
import { shownParameters } from "./messages.ts";

/** Properties that are compared; what is left out on one side has to be left out on the other. */
const COMPARED: readonly (keyof Expected)[] = [
  "known",
  "why",
  "space",
  "code",
  "codes",
  "name",
  "outcome",
  "scope",
  "retry",
  "actor",
  "reason",
  "disclosure",
  "by",
  "params",
  "contested",
  "confirm",
  "from",
  "fromSaid",
  "layer",
  "absent",
  "ends",
  "part",
  "reuse",
  "kind",
  "parts",
  "statusCheck",
];

/** Parts of codes, which a result has beside everything else. */
const PARTS: readonly string[] = ["network", "http", "service", "case", "pattern", "precision"];

/**
 * What differs between a result and what it has to be.
 *
 * @param expected - what the oracle says.
 * @param result - what the package says.
 * @returns the properties that differ, with both values; none where all are equal.
 */
export function differences(
  expected: Expected,
  result: DecodeResult,
): Record<string, [expected: unknown, got: unknown]> {
  const { by, params, ...rest } = result as unknown as Record<string, unknown> & {
    readonly by?: Record<string, string>;
    readonly params?: Record<string, string>;
  };
  const codes = result.codes.map(({ layer, space, field, code }) => `${layer} ${space} ${field} ${code}`).join();
  const got: Record<string, unknown> = {
    ...rest,
    codes,
    by: by && `${by.space} ${by.name} ${by.code}`,
    params: params && shownParameters(params),
    parts: result.known
      ? Object.fromEntries(PARTS.flatMap((name) => (rest[name] === undefined ? [] : [[name, rest[name]]])))
      : undefined,
  };
  const found: Record<string, [unknown, unknown]> = {};
  for (const name of COMPARED) if (!isSame(expected[name], got[name])) found[name] = [expected[name], got[name]];
  return found;
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const text = (value: object) =>
    JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  return text(a) === text(b);
}
