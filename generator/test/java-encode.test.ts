import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { javaComment, javaString, xmlText } from "../src/emit/native/java/encode.ts";

const nasty = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "*/",
      "/*",
      "\\u002a/",
      "\\\\u002a/",
      "\\u000a",
      "\\u0022",
      '"',
      "\\",
      "@see",
      "{@link x}",
      "</p>",
      "<script>",
      "&#42;/",
      "\u2028",
      "\ud800",
      "]]>",
      "-->",
      "\u0001\u00011",
    ),
  )
  .chain((text) => fc.tuple(fc.constant(text), fc.string()).map(([a, b]) => b + a + b));

/** What a compiler makes of a source before anything else: a backslash after an even number of them begins an escape. */
function translated(source: string): string {
  return source.replace(/(\\*)\\u+([0-9a-fA-F]{4})/g, (all, before: string, digits: string) =>
    before.length % 2 === 0 ? before + String.fromCharCode(Number.parseInt(digits, 16)) : all,
  );
}

/** What a literal stands for, as the language says. */
function readLiteral(literal: string): string {
  const inside = /^"((?:[^"\\\n\r]|\\[nrt"\\]|\\[0-3][0-7]{2})*)"$/s.exec(literal)?.[1];
  if (inside === undefined) throw new Error(`no literal: ${literal}`);
  const named: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };
  return inside.replace(/\\([nrt"\\]|[0-3][0-7]{2})/g, (_all, one: string) =>
    one.length === 1 ? (named[one] ?? "") : String.fromCharCode(Number.parseInt(one, 8)),
  );
}

describe("encoders for Java", () => {
  it("string literals give the text back after what a compiler does first", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const literal = javaString(text);
        expect(literal).toMatch(/^[ -~]*$/);
        expect(readLiteral(translated(literal))).toBe(text);
      }),
    );
  });

  it("no escape stands for a character of ASCII, which could end the literal before it is read", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const [, before = "", digits = ""] of javaString(text).matchAll(/(\\*)\\u([0-9a-f]{4})/g))
          if (before.length % 2 === 0) expect(Number.parseInt(digits, 16)).toBeGreaterThan(0x7f);
      }),
    );
  });

  it("comments neither end nor hold tags, elements or escapes", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const comment = javaComment(text);
        expect(comment).toMatch(/^[ -~]*$/);
        expect(comment).not.toMatch(/[\\@<>{}*]/);
        expect(comment).not.toMatch(/&(?!#[0-9]+;)/);
      }),
    );
    expect(javaComment("a/b, 5 < 6 & \u00e9")).toBe("a/b, 5 &#60; 6 &#38; &#233;");
  });

  it("text of XML holds no markup and no character that XML has not", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(xmlText(text)).not.toMatch(/[<>"']|&(?!#[0-9]+;)|[\ufffe\uffff]/);
        const hidden = [...xmlText(text)].filter((one) => one < " " && !"\t\n\r".includes(one));
        expect(hidden).toEqual([]);
      }),
    );
    expect(xmlText("Acme & Söhne")).toBe("Acme &#38; Söhne");
  });
});
