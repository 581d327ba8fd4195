import fc from "fast-check";
import Handlebars from "handlebars";
import { describe, expect, it } from "vitest";
import {
  commentText,
  jsonPieces,
  jsonText,
  markdownCode,
  markdownText,
  schemaText,
  stringLiteral,
} from "../src/emit/encode.ts";

const nasty = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "*/",
      "/*",
      "*//*",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: text that looks like one
      "`${x}`",
      "</script>",
      "{{x}}",
      '"""',
      "'''",
      "\\",
      "@ts-ignore",
      "\u2028",
      "**//",
      "|",
      "[a](javascript:b)",
    ),
  )
  .chain((text) => fc.tuple(fc.constant(text), fc.string()).map(([a, b]) => b + a + b));

describe("encoders", () => {
  it("string literals give the text back, in code and in a script element", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const literal = stringLiteral(text);
        expect(JSON.parse(literal)).toBe(text);
        expect(new Function(`return ${literal}`)()).toBe(text);
        expect(literal).not.toMatch(/<\/|[\u2028\u2029]/);
      }),
    );
  });

  it("comments cannot be ended, opened or made into tags", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(commentText(text)).not.toMatch(/\*\/|\/\*|@|[\r\n\u2028\u2029]/);
      }),
    );
  });

  it("schema texts end no comment or literal in any language", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(schemaText(text)).not.toMatch(/\*\/|\/\*|"""|'''|\\|`|\p{Cc}|\p{Cf}/u);
      }),
    );
  });

  it("Markdown cells stay one cell without markup", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(markdownText(text)).not.toMatch(/(^|[^\\])[|<>`]|[\r\n]/);
        expect(markdownCode(text)).not.toMatch(/(^|[^\\])\||[\r\n]/);
      }),
    );
  });

  it("templates put encoded text in unchanged", () => {
    const render = Handlebars.compile("{{text}}", { strict: true, noEscape: true });
    fc.assert(
      fc.property(nasty, (text) => {
        expect(render({ text: stringLiteral(text) })).toBe(stringLiteral(text));
      }),
    );
  });

  it("JSON in pieces is the JSON of the whole, byte by byte", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
        expect([...jsonPieces(data)].join("")).toBe(jsonText(data));
        expect([...jsonPieces(Object.entries(data))].join("")).toBe(jsonText(data));
        const many = { some: Array.from({ length: 130 }, () => data) };
        expect([...jsonPieces(many)].join("")).toBe(jsonText(many));
      }),
    );
    const lists = { none: [], missing: undefined, some: [1, null, { a: ["\n"] }] };
    expect([...jsonPieces(lists)].join("")).toBe(jsonText(lists));
    const tables = { some: { inner: lists.some, other: { a: [1, { b: 2 }] }, none: [], missing: undefined }, last: 1 };
    expect(JSON.parse([...jsonPieces(tables, "some.inner")].join(""))).toEqual(JSON.parse(jsonText(tables)));
    expect([...jsonPieces(tables, "some.none")].join("")).toBe(jsonText(tables));
    expect([...jsonPieces({ some: { inner: [{ a: [1, 2] }, { b: {} }] } }, "some.inner")].join("")).toBe(
      '{\n  "some": {\n    "inner": [\n      {"a":[1,2]},\n      {"b":{}}\n    ]\n  }\n}\n',
    );
    expect([...jsonPieces({ some: lists.some.values() })].join("")).toBe(jsonText({ some: lists.some }));
  });
});
