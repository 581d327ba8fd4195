import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goComment, goList, goShown, goString } from "../src/emit/native/go/encode.ts";
import { goName, Names, packageName } from "../src/emit/native/go/names.ts";
import { hasGo } from "./go-toolchain.ts";

/** Text that tries to end a literal or a comment, or to be something else in it. */
const NASTY = [
  'a "quoted" \\ text',
  "a `backquoted` text",
  "line\nbreak\r\nand\ttab",
  "\u0000\u0001\u007f\u0085",
  "\u2028\u2029\ufeff\u200b\u202e\u2066",
  "\u{e0041} \u{1f600} é",
  "half \ud800 and \udc00 half",
  "*/ // /* go:embed x",
  "go:build ignore",
  "+build ignore",
  "- a list\n- of two",
  "1. first 2) second",
  "# heading",
  "[link]: https://example.com",
  "''two'' ``quotes``",
  "\tcode",
  "Deprecated: no",
  "x".repeat(300),
  "",
  " ",
];

describe("text in Go", () => {
  it("stands in literals that say the same, and show what is not seen", () => {
    for (const text of NASTY) {
      const literal = goString(text);
      expect(literal, text).toMatch(/^"[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]*"$/u);
      expect(goShown(text)).toMatch(/^(?:"|`[^`\p{Cc}]*`$)/u);
    }
    expect(goString("\u{e0041}")).toBe('"\\U000e0041"');
    expect(goString("\u202e")).toBe('"\\u202e"');
    expect(goString("\ud800")).toBe('"\ufffd"');
    expect(goShown('{"a": 1}')).toBe('`{"a": 1}`');
    expect(goShown("a`b")).toBe('"a`b"');
    expect(goList(["a", '"'], "Kind")).toBe('[]Kind{"a", "\\""}');
  });

  it("stands in comments of which each line begins with a plain word", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...NASTY)), { minLength: 1 }),
        (texts) => {
          for (const line of goComment(["A", ...texts], "\t")
            .slice(0, -1)
            .split("\n"))
            expect(line).toMatch(/^\t\/\/(?: (?!\d+[.)])[\p{L}\p{N}"'(][^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*)?$/u);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.skipIf(!hasGo())("stays as it is when gofmt formats it, and is read back as it was", () => {
    const literals = NASTY.map((text) => `\t${goString(text)},\n\t${goShown(text)},\n`).join("");
    const comments = NASTY.map(
      (text, index) => `${goComment([`A${index}: ${text}`, text, text])}const A${index} = 1\n`,
    );
    const source = `package main\n\nvar all = []string{\n${literals}}\n\n${comments.join("\n")}`;
    expect(execFileSync("gofmt", { input: source, encoding: "utf8" })).toBe(source);
  });
});

describe("names in Go", () => {
  it("have a capital letter for each word, and initialisms in capitals", () => {
    expect(goName("INSUFFICIENT_FUNDS")).toBe("InsufficientFunds");
    expect(goName("INVALID_ID_2")).toBe("InvalidID2");
    expect(goName("card-error")).toBe("CardError");
    expect(goName("http")).toBe("HTTP");
    expect(goName("3ds_api")).toBe("3dsAPI");
  });

  it("of packages are small, and no word of the language", () => {
    expect(packageName("acme-pay", "codes")).toBe("acmepaycodes");
    expect(packageName("zh-Hant")).toBe("zhhant");
    expect(packageName("go")).toBe("gotexts");
  });

  it("are given out once", () => {
    const names = new Names(["Payment"]);
    expect(["Payment", "Payment", "Snap", "Snap", "Snap"].map((name) => names.take(name))).toEqual([
      "PaymentCode",
      "PaymentCode2",
      "Snap",
      "SnapCode",
      "SnapCode2",
    ]);
  });
});
