import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePattern } from "../../src/pages/read/pattern.ts";

/** Milliseconds of the processor that something takes; the least of a few tries, whatever else the machine does. */
function cost(run: () => void): number {
  const tries = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...tries);
}

describe("a pattern", () => {
  it.each(["(a+)+", "(a|aa)+", "(?:a*)*b", "(.*)(.*)(.*)(.*)x", "(?<code>a+?)(?<message>a+)!?z"])(
    "%s takes time in proportion to the text",
    (source) => {
      const pattern = compilePattern(source);
      const match = (length: number) => () => pattern.groups(`${"a".repeat(length)}!`);
      match(8000)();
      // Tried again and again, already 40 characters would take longer than a test may.
      expect(cost(match(100_000))).toBeLessThan(2000);
    },
  );

  it.each([
    ["(?=a)b", /lookahead and lookbehind are not supported/],
    ["(?<!a)b", /lookahead and lookbehind are not supported/],
    ["(a)\\1", /references to groups are not supported/],
    ["(?<a>a)\\k<a>", /references to groups are not supported/],
    ["(", /Unterminated group/],
    ["\\p{Script=Greek}", /invalid character class/],
    ["((a{1,100}){1,100}){1,100}", /invalid repeat count/],
    ["(a?){300}a{300}", /repetitions, written out, are too many/],
  ])("%s is refused, with what is wrong about it", (source, message) => {
    expect(() => compilePattern(source)).toThrow(message);
  });

  it("matches whole texts only, and names what took part", () => {
    const pattern = compilePattern("(?<a>[0-9]+)(?: (?<b>x))?|(?<c>y)");
    expect([...(pattern.groups("12 x") ?? [])]).toEqual([
      ["a", "12"],
      ["b", "x"],
    ]);
    expect([...(pattern.groups("12") ?? [])]).toEqual([["a", "12"]]);
    expect([...(pattern.groups("y") ?? [])]).toEqual([["c", "y"]]);
    for (const text of ["12 ", "y\n", "z12", ""]) expect(pattern.groups(text)).toBeUndefined();
    expect(pattern.fits("12 x")).toBe(true);
    expect(compilePattern("[,\\n]").split("a,b\nc")).toEqual(["a", "b", "c"]);
  });

  it("says what the language's own engine says", () => {
    const source = fc.constantFrom(
      "(?<a>[A-Z]+?)(?<b>.*)",
      "(?<a>OK|[A-Z][a-z]+(?: [A-Z][a-z]+)*)(?<b>[A-Z].+)",
      '"?(?<a>[^"]+)"?',
      "(?<a>.+?)(?: \\(for (?<b>[A-Z]+)\\))?",
      "(?<a>[0-9]{1,3}?)(?<b>[^a-z].*)?",
    );
    const text = fc.stringMatching(/^[A-Za-z0-9 "()\u00e9\u{1f600}]{0,20}$/u);
    fc.assert(
      fc.property(source, text, (pattern, said) => {
        const groups = new RegExp(`^(?:${pattern})$`, "u").exec(said)?.groups;
        const expected = groups && Object.entries(groups).filter(([, value]) => value !== undefined);
        const found = compilePattern(pattern).groups(said);
        expect(found && [...found]).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
