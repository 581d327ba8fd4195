import { describe, expect, it } from "vitest";
import type { Entry, Space } from "../../generator/src/catalog/model.ts";
import { futureCode } from "./codes.ts";

/** A space with codes of one length, and these entries. */
function spaceOf(
  alphabet: Space["alphabet"],
  length: number,
  codes: readonly string[],
  services: readonly string[] = [],
  marks: Space["marks"] = [],
) {
  const isComposite = services.length > 0;
  return {
    id: "codes",
    kind: isComposite ? "composite" : "literal",
    alphabet,
    marks,
    length: { min: length, max: length },
    open: isComposite ? "x" : "",
    segments: isComposite
      ? [
          { name: "http", length: 3 },
          { name: "service", length: 1 },
          { name: "case", length: length - 4 },
        ]
      : [],
    services: services.map((code) => ({ code })),
    entries: codes.map((code) => ({ code, pattern: isComposite ? code : null }) as Entry),
  } as unknown as Space;
}

const DIGITS = [..."0123456789"];

describe("a code of tomorrow", () => {
  it.each([
    ["two digits", spaceOf("digits", 2, ["00"]), "98"],
    ["one digit", spaceOf("digits", 1, ["0", "1", "9"]), "8"],
    ["one digit, nearly all of them", spaceOf("digits", 1, DIGITS.slice(1)), "0"],
    ["one capital or digit", spaceOf("upper", 1, ["C", "Z"]), "Y"],
    ["one small letter", spaceOf("lower", 1, ["s", "z"]), "y"],
    ["one letter of either case", spaceOf("mixed", 1, ["s"]), "Z"],
    ["a number below zero", spaceOf("digits", 2, ["-1", "98", "97"], [], ["-"]), "99"],
    ["a code of digits, hyphens and dots alone", spaceOf("digits", 1, DIGITS, [], ["-", "."]), "."],
    ["a code with a service", spaceOf("digits", 5, ["200x0", "999x9"], ["3"]), "88838"],
    ["a code with a service, 9, 8 and 7 taken", spaceOf("digits", 5, ["999x9", "888x8", "777x7"], ["3"]), "99938"],
  ])("is there for %s", (_what, space, code) => {
    expect(futureCode(space)).toBe(code);
  });

  it("is not there where the catalog has every code", () => {
    expect(futureCode(spaceOf("digits", 1, DIGITS))).toBeUndefined();
  });
});
