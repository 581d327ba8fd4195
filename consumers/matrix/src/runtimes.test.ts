import { describe, expect, it } from "vitest";
import { exportsTheSame, printsReport } from "./runtimes.ts";

describe("what a program prints", () => {
  it("is what the packages' JSON says", () => {
    const report = { doku: { read: { outcome: "failed" }, found: ["A"] } };
    expect(printsReport(JSON.stringify(report), { report })).toBe("");
    expect(() => printsReport('{"doku":{"read":{"outcome":"success"},"found":["A"]}}', { report })).toThrow(
      'doku.read.outcome is "success"; expected "failed"',
    );
    expect(() => printsReport('{"doku":{"read":{"outcome":"failed"},"found":[]}}', { report })).toThrow(
      'doku.found.0 is absent; expected "A"',
    );
  });
});

describe("what a package exports", () => {
  const found = { "p/a": ["x"], "p/dist/inner.js": "closed" } as const;

  it("is the same for ES modules and CommonJS", () => {
    expect(exportsTheSame(found, found)).toBe("1 subpaths");
    expect(() => exportsTheSame(found, { ...found, "p/a": ["x", "y"] })).toThrow(/differ: p\/a/);
  });

  it("is something, and no inner file", () => {
    const empty = { "p/a": [] };
    expect(() => exportsTheSame(empty, empty)).toThrow("p/a exports nothing");
    const open = { "p/dist/inner.js": "open" } as const;
    expect(() => exportsTheSame(open, open)).toThrow(/can be imported/);
    expect(() => exportsTheSame({}, {})).toThrow("nothing was imported");
  });
});
