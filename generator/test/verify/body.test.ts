import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readForm, readJson } from "../../src/runtime/verify-body.ts";

const read = (text: string, ...wanted: string[]) => readJson(text, new Set(wanted));

/** A value as JSON with white space wherever it may stand. */
const spacedJson = fc
  .tuple(fc.jsonValue(), fc.infiniteStream(fc.constantFrom("", "", " ", "\n  ", "\t", "\r\n")))
  .map(([value, spaces]) => {
    const space = () => spaces.next().value as string;
    const write = (one: unknown): string => {
      if (Array.isArray(one)) return `[${space()}${one.map(write).join(`${space()},${space()}`)}${space()}]`;
      if (typeof one !== "object" || one === null) return JSON.stringify(one);
      const fields = Object.entries(one).map(
        ([name, inner]) => `${JSON.stringify(name)}${space()}:${space()}${write(inner)}`,
      );
      return `{${space()}${fields.join(`${space()},${space()}`)}${space()}}`;
    };
    return { text: `${space()}${write(value)}${space()}`, value };
  });

describe("a JSON body", () => {
  it("loses its white space and nothing else", () => {
    fc.assert(
      fc.property(spacedJson, ({ text, value }) => {
        const body = read(text);
        expect(body?.minified).toBe(JSON.stringify(value));
        expect(body?.value).toEqual(JSON.parse(text));
        expect(body?.isAmbiguous).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps the space inside texts, escapes and the digits of numbers", () => {
    const text = '{ "a b" : "x \\" \\\\" , "n" : 1.50e+2, "u": "\\u0041\\/" }';
    expect(read(text)?.minified).toBe('{"a b":"x \\" \\\\","n":1.50e+2,"u":"\\u0041\\/"}');
  });

  it("gives numbers as they are written, and texts as they mean", () => {
    const text = '{"amount":10000.00,"order":{"id":"A\\u00e9","list":[7,{"x":"y"}]},"no":null,"yes":true}';
    const { fields } = read(text, "amount", "order.id", "order.list.0", "order.list.1.x", "no", "yes", "order") ?? {};
    expect(Object.fromEntries(fields ?? [])).toEqual({
      amount: "10000.00",
      "order.id": "Aé",
      "order.list.0": "7",
      "order.list.1.x": "y",
    });
  });

  it("does not take a name with a dot for a path", () => {
    expect(read('{"a.b":"x"}', "a.b")?.fields.size).toBe(0);
    expect(read('{"a.b":{"c":"x"},"a":{"b.c":"y"}}', "a.b.c")?.fields.size).toBe(0);
  });

  it.each([
    '{"a":1,"a":2}',
    '{"x":{"a":1,"b":[{"c":1,"\\u0063":2}]}}',
    '{"a":1,"b":{"a":1},"a":1}',
    '{"__proto__":1,"__proto__":1}',
  ])("is ambiguous: %s", (text) => {
    expect(read(text)?.isAmbiguous).toBe(true);
  });

  it.each(['{"a":{"a":1},"b":[{"a":1},{"a":1}]}', '["a","a"]', '{"a":"a","b":"a"}', '"a"', "7"])(
    "is clear: %s",
    (text) => {
      expect(read(text)?.isAmbiguous).toBe(false);
    },
  );

  it.each(["", "{", "{a:1}", "\u{feff}{}", "[1,]", "{}{}", "undefined", "'a'"])("is none: %s", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it("may be as deep as the parser of the platform allows", () => {
    const deep = `${"[".repeat(5000)}${"]".repeat(5000)}`;
    expect(read(deep)?.minified).toBe(deep);
  });
});

describe("a form", () => {
  it("gives its fields, and says where one stands twice", () => {
    const { value, fields, isAmbiguous } = readForm("a=1&b=x+y%21&c=");
    expect([value, Object.fromEntries(fields), isAmbiguous]).toEqual([
      { a: "1", b: "x y!", c: "" },
      { a: "1", b: "x y!", c: "" },
      false,
    ]);
    expect(readForm("a=1&b=2&%61=1").isAmbiguous).toBe(true);
  });
});
