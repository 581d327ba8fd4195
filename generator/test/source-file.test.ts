import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { readSourceFile } from "../src/catalog/source-file.ts";
import { UNREADABLE } from "./broken.ts";

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
});
