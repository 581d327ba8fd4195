import { describe, expect, it } from "vitest";
import { expressionOf } from "../src/emit/native/java/constant.ts";

/** What one constant of a class file may hold, in bytes. */
const MOST = 65_535;

describe("long texts in Java", () => {
  it("are cut into constants that a class file has room for", () => {
    const lines = ["a".repeat(100_000), "é日".repeat(40_000), ...Array.from({ length: 500 }, () => '"\\\n'.repeat(50))];
    const expression = expressionOf(lines, "");
    const literals = (text: string) => [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([literal]) => literal);
    const chunks = expression.split("\n.append(").slice(1);
    for (const chunk of chunks) {
      const bytes = literals(chunk).map((literal) => Buffer.byteLength(readBack(literal)));
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST);
    }
    expect(literals(expression).map(readBack).join("")).toBe(lines.join(""));
  });

  it("are one constant where they are short", () => {
    expect(expressionOf(["a", "b"], "")).toBe('"a"\n    + "b"');
    expect(expressionOf([], "")).toBe('""');
  });
});

/** JSON has the escapes that these texts need. */
function readBack(literal: string): string {
  return JSON.parse(literal) as string;
}
