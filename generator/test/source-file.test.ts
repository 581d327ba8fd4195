import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { examineYaml } from "../src/catalog/examine-yaml.ts";
import { readPlainYaml } from "../src/catalog/plain-yaml.ts";
import type { RuleId } from "../src/catalog/rules/index.ts";
import { MAX_DEPTH, MAX_FILE_BYTES, readSourceFile } from "../src/catalog/source-file.ts";

/** YAML that is refused before anybody asks what it means. */
const UNREADABLE: readonly (readonly [text: string, place: string, rule: RuleId])[] = [
  ["a: 1\na: 2\n", "2:1", "duplicate-key"],
  ["a: &x 1\n", "1:7", "yaml-anchor"],
  ["a: 1\nb: *x\n", "2:4", "yaml-alias"],
  ["a: !!int 1\n", "1:10", "yaml-tag"],
  ["<<: {a: 1}\n", "1:1", "yaml-merge-key"],
  ["__proto__: 1\n", "1:1", "unsafe-key"],
  ["a.constructor.b: 1\n", "1:1", "unsafe-key"],
  ['a: "x\\u200by"\n', "1:4", "unsafe-text"],
  ['a: "x\\u202ey"\n', "1:4", "unsafe-text"],
  ['a: "x\\u2028y"\n', "1:4", "unsafe-text"],
  ['a: "x\\u0007y"\n', "1:4", "unsafe-text"],
  ['a: "e\\u0301"\n', "1:4", "unsafe-text"],
  ["a: {b: [\n", "2:1", "yaml"],
  [`a: ${"x".repeat(MAX_FILE_BYTES)}`, "1:1", "file-size"],
  [`${"[".repeat(MAX_DEPTH + 2)}${"]".repeat(MAX_DEPTH + 2)}`, "1:18", "depth"],
];

const rulesOf = (text: string) =>
  readSourceFile("f.yaml", text).problems.map(({ rule, line, column }) => `${line}:${column} ${rule}`);

describe("reading a catalog file", () => {
  it("keeps every scalar as the text that was written", () => {
    const { file, problems } = readSourceFile("f.yaml", "a: 05\nb: NO\nc: 1E5\nd: ~\ne: 2024-01-01\nf: 0x1F\n");
    expect(problems).toEqual([]);
    expect(file.value).toEqual({ a: "05", b: "NO", c: "1E5", d: "~", e: "2024-01-01", f: "0x1F" });
  });

  it.each(UNREADABLE.map(([text, place, rule]) => [text.slice(0, 20), place, rule, text] as const))(
    "refuses %j at %s: %s",
    (_start, place, rule, text) => {
      expect(rulesOf(text)).toContain(`${place} ${rule}`);
    },
  );

  it("gives back any map of plain texts", () => {
    const text = fc.string().filter((value) => /^[ -~]+$/.test(value));
    fc.assert(
      fc.property(
        fc.dictionary(
          text.filter((key) => key !== "<<" && !/(^|\.)(__proto__|constructor|prototype)(\.|$)/.test(key)),
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

  it("finds the place of a value in a file that has no problem of its own", () => {
    const { file } = readSourceFile("f.yaml", "a: 1\nlist:\n  - b: 2\n    c: 3\n");
    expect(file.place(["list", 0, "c"])).toEqual({ line: 4, column: 8 });
    expect(file.place(["list", 0, "missing"])).toEqual({ line: 3, column: 5 });
  });
});

describe("reading plain YAML fast", () => {
  const PIECES = [
    ...["\n", "\n  ", "\n    ", "\n- ", "\n  - ", "\n---\n", "\n...\n", "\r\n", "\r", "\t", " ", "  "],
    ...["#", "'", '"', "[", "]", "{", "}", ",", "|", ">", "?", "&", "*", "!", "%", "@", "`", "~", ":", "\\", "=", "-"],
    ...[": ", "- ", " #", "? ", "''", '""', "<<", "|-\n", "\\n", "\\u0041", "&a ", "*a", "!b ", "%YAML 1.1", "\ufeff"],
    ...["a", "b", "é", "key", "x: y", "05", "[x, y]", "{k: v}", "'it''s'", '"q"', "two words"],
  ];
  const yaml = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(""));

  it("gives the value that a close look gives, or leaves the file to it", () => {
    let plain = 0;
    fc.assert(
      fc.property(yaml, (text) => {
        const value = readPlainYaml(text, MAX_DEPTH);
        if (value === undefined) return;
        const examined = examineYaml("f.yaml", text, MAX_DEPTH);
        expect(examined.problems.filter(({ rule }) => rule === "yaml")).toEqual([]);
        if (examined.problems.length > 0) return;
        plain++;
        expect(value).toEqual(examined.value);
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(300);
  });

  it.each([
    ["an anchor", "a: &x b"],
    ["an alias", "a: *x"],
    ["a tag", "a: !x b"],
    ["a directive", "%YAML 1.2\n---\na: b"],
    ["a key twice", "a: 1\na: 2"],
    ["a value left out", "a:\nb: 1"],
    ["a block of lines", "a: |\n  b\n  c"],
    ["a tab", "a:\tb"],
    ["two documents", "--- a\n--- b"],
    ["no document", ""],
    ["text right behind a list", "?: \n- [x, y]two words{k: v}"],
  ])("leaves %s to a close look", (_what, text) => {
    expect(readPlainYaml(text, MAX_DEPTH)).toBeUndefined();
  });
});
