import { describe, expect, it } from "vitest";
import type { Check, Result } from "./check.ts";
import { askAll } from "./matrix.ts";
import { failures, progressLine, summary, tables } from "./report.ts";

const check = (tool: string, name: string, ask: Check["ask"]): Check => ({
  group: "bundles",
  tool,
  name,
  needs: [tool],
  ask,
});
const checks = [
  check("vite", "esm", async () => "12 bytes"),
  check("vite", "cjs", () => Promise.reject(new Error("the bundle prints something else\nin two lines"))),
  check("bun", "esm", async () => "never asked"),
];
const missing = new Map([["bun", "could not be installed: no such package"]]);
const ask = async (requireAll: boolean) => {
  const heard: Result[] = [];
  const results = await askAll(checks, missing, requireAll, (result) => heard.push(result));
  expect([...heard].sort(byTool)).toEqual([...results].sort(byTool));
  return results;
};

function byTool(a: Result, b: Result): number {
  return `${a.tool} ${a.name}` < `${b.tool} ${b.name}` ? -1 : 1;
}

describe("the checks", () => {
  it("that fail are told from those whose tool is missing", async () => {
    expect((await ask(false)).map(({ status, detail }) => [status, detail])).toEqual([
      ["ok", "12 bytes"],
      ["failed", "the bundle prints something else\nin two lines"],
      ["skipped", "bun could not be installed: no such package"],
    ]);
  });

  it("all have to pass with REQUIRE_ALL", async () => {
    expect((await ask(true)).map(({ status }) => status)).toEqual(["ok", "failed", "failed"]);
  });

  it("are reported tool by tool, and what is wrong in full", async () => {
    const results = await ask(false);
    expect(tables(results, new Map([["vite", "8.3.8"]]), false).split("\n")).toEqual([
      "bundles  version  esm          cjs",
      "vite     8.3.8    ok 12 bytes  FAILED",
      "bun               skipped",
    ]);
    expect(failures(results)).toBe(
      "FAILED bundles vite cjs\n  the bundle prints something else\n  in two lines\n\n" +
        "skipped bundles bun esm\n  bun could not be installed: no such package",
    );
    const crash = "/tmp/a.js:1\n  x.y()\n\nTypeError: x.y is not a function\n  at a.js";
    expect(
      progressLine({ group: "bundles", tool: "vite", name: "esm", status: "failed", detail: crash, seconds: 2 }),
    ).toBe("failed  bundles vite esm (2.0 s): TypeError: x.y is not a function");
    expect(summary(results, { pack: 1.25 })).toBe("pack 1.3 s\nmatrix: 1 passed, 1 failed, 1 skipped");
  });
});
