import { describe, expect, it } from "vitest";
import {
  data,
  docComment,
  type Fragment,
  identifier,
  joined,
  key,
  moduleOf,
  quoted,
  ts,
  type,
  value,
} from "../src/emit/typescript/fragment.ts";

const HEADER = "// Generated from the catalog; do not edit.";

/** The lines of a module. */
function linesOf(fragments: readonly Fragment[], separator?: "\n"): string[] {
  const parts = [...moduleOf(() => fragments, separator).parts()];
  return parts.join("").trimEnd().split("\n");
}

const importsOf = (...fragments: Fragment[]) => linesOf(fragments).filter((line) => line.startsWith("import"));

describe("a fragment", () => {
  it("looks like what it becomes, and brings the imports of the names in it", () => {
    const read = value("./read.js", "read");
    const Body = type("./body.js", "Body");
    expect(
      linesOf([
        ts`export function first(body: ${Body}): string {
  return ${read}(${quoted('a "b"')}, body);
}`,
        ts`export const second = ${read};`,
      ]),
    ).toEqual([
      HEADER,
      'import type { Body } from "./body.js";',
      'import { read } from "./read.js";',
      "",
      "export function first(body: Body): string {",
      '  return read("a \\"b\\"", body);',
      "}",
      "",
      "export const second = read;",
    ]);
  });

  it("keeps the imports of fragments inside of fragments", () => {
    const inner = joined([ts`${value("./a.js", "a")}`, ts`[${type("./b.js", "B")}]`], " | ");
    expect(ts`type C = ${inner};`.text).toBe("type C = a | [B];");
    expect(importsOf(ts`type C = ${inner};`)).toEqual([
      'import { a } from "./a.js";',
      'import type { B } from "./b.js";',
    ]);
  });

  it("can hold template literals of the emitted code", () => {
    expect(ts`type T = \`\${${identifier("Status")}}\`;`.text).toBe("type T = `$\u007bStatus}`;");
  });

  it("has no place for a plain string", () => {
    // @ts-expect-error text of the catalog has to be quoted first.
    expect(() => linesOf([ts`const a = ${"process.exit()"};`])).toThrow();
  });
});

describe("text in a fragment", () => {
  it("cannot end what it stands in", () => {
    expect(ts`${quoted('"; evil(); //\u2028</script>')}`.text).toBe('"\\"; evil(); //\\u2028\\u003c/script>"');
    expect(ts`${data({ a: ['"', 1, null] })}`.text).toBe('{\n  a: ["\\"", 1, null],\n}');
    expect(ts`${docComment(["Ends */ evil() /* @here"])}`.text).toBe("/** Ends * / evil() / * (at)here */");
    expect([key("plain"), key("zh-Hant")].map(({ text }) => text)).toEqual(["plain", '"zh-Hant"']);
  });

  it.each(["", "a b", "1st", "a;evil()", "a-b", "a\n"])("is no name: %j", (name) => {
    for (const make of [identifier, (one: string) => type("./a.js", one), (one: string) => value("./a.js", "a", one)])
      expect(() => make(name)).toThrow(`not an identifier: ${name}`);
  });

  it("stands in a comment that is wrapped within its indentation", () => {
    const { text } = docComment(["word ".repeat(30).trim()], ["@returns it."], "    ");
    const lines = text.split("\n");
    expect(lines[0]).toBe("/**");
    expect(lines.slice(1).every((line) => line.startsWith("     *") && line.length <= 120)).toBe(true);
    expect(lines.slice(-3)).toEqual(["     *", "     * @returns it.", "     */"]);
  });
});

describe("the imports of a module", () => {
  it("stand once for each module, sorted, whatever the order of the fragments is", () => {
    const names = [
      type("./types.js", "B"),
      value("./runtime/decode-error.js", "thrown"),
      value("./runtime/decode.js", "decodeBody"),
      type("./runtime/decode.js", "Decoded"),
      type("./runtime/decode.js", "Any"),
      value("./data.js", "catalog"),
      value("./data.js", "catalog"),
      type("./types.js", "A"),
    ];
    const expected = [
      'import { catalog } from "./data.js";',
      'import { type Any, decodeBody, type Decoded } from "./runtime/decode.js";',
      'import { thrown } from "./runtime/decode-error.js";',
      'import type { A, B } from "./types.js";',
    ];
    expect(importsOf(...names)).toEqual(expected);
    expect(importsOf(...names.toReversed())).toEqual(expected);
  });

  it("keep the catalog's order for its spaces and languages", () => {
    expect(
      importsOf(
        type("./types.js", "T"),
        type("./spaces/status.js", "Status"),
        type("./spaces/card.js", "Card"),
        value("./messages/id.js", "message", "id"),
        value("./messages/en.js", "message", "en"),
      ),
    ).toEqual([
      'import { message as id } from "./messages/id.js";',
      'import { message as en } from "./messages/en.js";',
      'import type { Status } from "./spaces/status.js";',
      'import type { Card } from "./spaces/card.js";',
      'import type { T } from "./types.js";',
    ]);
  });

  it("import a name as a value where one fragment needs the value and another one the type", () => {
    const both = [type("./spaces/card.js", "Card"), value("./spaces/card.js", "Card")];
    for (const names of [both, both.toReversed()])
      expect(importsOf(...names)).toEqual(['import { Card } from "./spaces/card.js";']);
  });

  it("never give two things one name", () => {
    expect(() => linesOf([value("./a.js", "read"), value("./b.js", "read")])).toThrow(
      "read is imported from ./a.js and from ./b.js",
    );
    expect(() => linesOf([value("./a.js", "x", "read"), value("./a.js", "y", "read")])).toThrow("read is imported");
  });

  it("are left out of a table of contents that needs none", () => {
    expect(linesOf([ts`export { a } from "./a.js";`, ts`export { b } from "./b.js";`], "\n")).toEqual([
      HEADER,
      'export { a } from "./a.js";',
      'export { b } from "./b.js";',
    ]);
  });
});
