import { expect } from "vitest";
import type { CodesData } from "../../src/emit/codes-json.ts";
import type { DecodeContext, DecodeResult } from "../../src/runtime/decode.ts";
import type { Api } from "./subject.ts";

/** A body with what has to come out of it, as codes.json carries it. */
export type Vector = CodesData["procedure"]["vectors"][number];

/**
 * Reads the body of a case and fails unless everything comes out of it that has to.
 *
 * @param api - the functions under test.
 * @param vector - the case.
 * @returns what came out.
 */
export function expectVector(
  { decode, nextStep }: Pick<Api, "decode" | "nextStep">,
  { body, context, expect: expected, oneOf = {}, never = [], next }: Vector,
): DecodeResult {
  const result = decode(body, context as DecodeContext);
  expect(result).toMatchObject(expected);
  for (const [property, values] of Object.entries(oneOf))
    expect(values).toContainEqual(result[property as keyof typeof result]);
  for (const combination of never) expect(result).not.toMatchObject(combination);
  if (next) expect(nextStep(result)).toMatchObject(next);
  return result;
}
