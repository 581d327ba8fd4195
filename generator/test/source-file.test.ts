import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { MAX_FILE_BYTES, readSourceFile } from "../src/catalog/source-file.ts";

const rulesOf = (text: string) =>
  readSourceFile("f.yaml", text).problems.map(({ rule, line, column }) => `${line}:${column} ${rule}`);

describe("reading a catalog file", () => {
  it("keeps every scalar as the text that was written", () => {
    const { file, problems } = readSourceFile("f.yaml", "a: 05\nb: NO\nc: 1E5\nd: ~\ne: 2024-01-01\nf: 0x1F\n");
    expect(problems).toEqual([]);
    expect(file.value).toEqual({ a: "05", b: "NO", c: "1E5", d: "~", e: "2024-01-01", f: "0x1F" });
  });

  it.each([
    ["a: 1\na: 2\n", ["2:1 duplicate-key"]],
    ["a: &x 1\nb: *x\n", ["1:7 yaml-anchor", "2:4 yaml-alias"]],
    ["a: !!int 1\n", ["1:10 yaml-tag"]],
    ["<<: {a: 1}\n", ["1:1 yaml-merge-key"]],
    ['a: "x\\u200by"\n', ["1:4 unsafe-text"]],
    ['a: "x\\u202ey"\n', ["1:4 unsafe-text"]],
    ['a: "x\\u2028y"\n', ["1:4 unsafe-text"]],
    ['a: "x\\u0007y"\n', ["1:4 unsafe-text"]],
    ['a: "e\\u0301"\n', ["1:4 unsafe-text"]],
    ["a: {b: [\n", ["2:1 yaml"]],
  ])("refuses %j and says where", (text, expected) => {
    expect([...new Set(rulesOf(text))]).toEqual(expected);
  });

  it("refuses files that are too large or too deep", () => {
    expect(rulesOf(`a: ${"x".repeat(MAX_FILE_BYTES)}`)).toEqual(["1:1 file-size"]);
    expect(rulesOf(`${"[".repeat(40)}${"]".repeat(40)}`)[0]).toMatch(/depth$/);
  });

  it("gives back any map of plain texts", () => {
    const text = fc.string().filter((value) => /^[ -~]+$/.test(value));
    fc.assert(
      fc.property(
        fc.dictionary(
          text.filter((key) => key !== "<<" && key !== "__proto__"),
          text,
          { maxKeys: 5 },
        ),
        (map) => {
          const { file, problems } = readSourceFile("f.yaml", stringify(map, { defaultStringType: "QUOTE_DOUBLE" }));
          expect(problems).toEqual([]);
          expect(file.value).toEqual({ ...map });
        },
      ),
    );
  });
});
