import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Section } from "../../bench/benchmark.ts";
import { NAMES, readOptions, UsageError } from "../../bench/options.ts";
import { progressOn } from "../../bench/progress.ts";
import { readResults, renderResults, renderSection } from "../../bench/results.ts";
import { type CodesJson, snapBodies } from "../../bench/speed/bodies.ts";
import { copy, planOf } from "../../bench/speed/copy.ts";
import { jsonText, summary } from "../../bench/summary.ts";
import { atMost, BYTES, moreThan, NANOSECONDS, SECONDS, TIMES, verdict } from "../../bench/target.ts";
import { PACKAGES, ROOT } from "../src/places.ts";

const SECTION: Section = {
  title: "Size",
  note: "How.",
  head: ["a", "b"],
  rows: [{ cells: ["1", "x | y"], targets: [atMost(50, 60, BYTES)] }, { cells: ["2", "z"] }],
  leftOut: [],
};

describe("the command of the benchmarks", () => {
  it("runs all of them or those that are named, in their order", () => {
    expect(readOptions([])).toMatchObject({ names: NAMES, quick: false, write: false, json: false });
    expect(readOptions(["types", "--quick", "size"])).toMatchObject({ names: ["size", "types"], quick: true });
  });

  it("refuses an unknown benchmark or option at once, and says what there is", async () => {
    expect(() => readOptions(["--quik"])).toThrow(UsageError);
    const { status, stderr } = await run(["sped"]);
    expect(status).toBe(1);
    expect(stderr).toContain('there is no benchmark "sped"; there are generation, size, speed, types, scan\nusage: ');
  });
});

function run(parameters: readonly string[]): Promise<{ status: number; stderr: string }> {
  return new Promise((answer) => {
    execFile(process.execPath, [join(ROOT, "bench", "run.ts"), ...parameters], (error, _, stderr) =>
      answer({ status: error ? Number(error.code) : 0, stderr }),
    );
  });
}

describe("a target", () => {
  it.each([
    [atMost(60, 60, BYTES), "≤ 60: met"],
    [atMost(61, 60, BYTES), "≤ 60: missed by 2 %"],
    [atMost(17_154, 10_000, BYTES), "≤ 10,000: missed by 72 %"],
    [atMost(1.5, 1.2, SECONDS, "CPU"), "CPU ≤ 1.20 s: missed by 25 %, which noise may do"],
    [atMost(2.4, 1.2, SECONDS, "CPU"), "CPU ≤ 1.20 s: missed 2.0-fold"],
    [atMost(3957.2, 350, NANOSECONDS), "≤ 350 ns: missed 11.3-fold"],
    [atMost(4.44, 5, NANOSECONDS), "≤ 5.0 ns: met"],
    [moreThan(1.01, 1, TIMES), "> 1.00 ×: met"],
    [moreThan(1, 1, TIMES), "> 1.00 ×: missed by 0 %, which noise may do"],
    [moreThan(0.5, 1, TIMES), "> 1.00 ×: missed 2.0-fold"],
  ])("%# is told with what came of it", (target, text) => {
    expect(verdict(target)).toBe(text);
  });

  it("that is missed stands in the summary, with the line that it is of", () => {
    const missed = { cells: ["3,000", "tool"], targets: [atMost(9, 5, SECONDS), atMost(1, 5, SECONDS)] };
    expect(summary([SECTION])).toBe("1 of 1 targets met.");
    expect(summary([{ ...SECTION, rows: [...SECTION.rows, missed] }])).toBe(
      "2 of 3 targets met. Missed:\n  Size: 3,000: ≤ 5.00 s: missed by 80 %",
    );
  });
});

describe("results", () => {
  it("say what was left out, and have the targets beside the figures", () => {
    const text = renderSection({ ...SECTION, leftOut: ["slow peers", "30,000 codes"] }, "A machine");
    expect(text).toContain("| a | b | target |\n| --- | --- | --- |\n| 1 | x \\| y | ≤ 60: met |\n| 2 | z |  |");
    expect(text).toContain("Quick run, without slow peers; 30,000 codes.");
    expect(renderSection(SECTION, "A machine")).not.toContain("Quick run");
  });

  it("are kept where they were not measured again, in the order of the benchmarks", () => {
    const section = (title: string) => renderSection({ ...SECTION, title }, "A machine");
    const first = renderResults(new Map([["size", section("Size")]]), ["speed", "size"]);
    const both = renderResults(new Map([...readResults(first), ["speed", section("Speed")]]), ["speed", "size"]);
    expect(readResults(both)).toEqual(
      new Map([
        ["speed", section("Speed")],
        ["size", section("Size")],
      ]),
    );
    const again = renderResults(new Map([...readResults(both), ["speed", section("Faster")]]), ["speed", "size"]);
    expect(again).toBe(both.replace("## Speed", "## Faster"));
  });

  it("can be read by programs", () => {
    const { benchmarks } = JSON.parse(jsonText("A machine", true, new Map([["size", SECTION]])));
    expect(benchmarks[0]).toMatchObject({ name: "size", leftOut: [] });
    expect(benchmarks[0].rows[0]).toMatchObject({ a: "1", b: "x | y", targets: [{ text: "≤ 60", met: true }] });
  });
});

describe("progress", () => {
  const written = (isTTY: boolean) => {
    const texts: string[] = [];
    let time = 0;
    const progress = progressOn({ isTTY, columns: 40, write: (text) => texts.push(text) }, "speed", () => {
      time += 61_000;
      return time;
    });
    progress.expect(2);
    progress.step("one");
    progress.step("two, which has a name longer than the line");
    progress.end();
    return texts;
  };

  it("is a line for each step where nobody sees a terminal", () => {
    expect(written(false)).toEqual([
      "speed 1 of 2, 1:01: one\n",
      "speed 2 of 2, 2:02: two, which has a name longer than the line\n",
    ]);
  });

  it("is one line on a terminal, gone in the end", () => {
    const lines = written(true);
    const wipe = "\r\u001b[K";
    expect(lines).toEqual([
      `${wipe}speed 1 of 2, 1:01: one`,
      `${wipe}${"speed 2 of 2, 2:02: two, which has a name".slice(0, 39)}`,
      wipe,
    ]);
  });
});

describe("what is decoded", () => {
  const data = JSON.parse(readFileSync(join(PACKAGES, "doku-codes", "codes.json"), "utf8")) as CodesJson;
  const compose = (pattern: string, service: string) => pattern.replace("XX", service);

  it("is another body each time, and the same in every run", () => {
    const bodies = snapBodies(data, compose, 4096);
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(4096);
    expect(snapBodies(data, compose, 4096)).toEqual(bodies);
    for (const { responseCode } of bodies) expect(responseCode).toMatch(/^\d{7}$/);
    const codes = new Set(bodies.map(({ responseCode }) => responseCode));
    expect(codes.size).toBeGreaterThan(data.entries.filter(({ space }) => space === "snap").length);
  });

  it("is copied where no other result shares it", () => {
    const shared = { name: "SHARED" };
    const make = () => ({ name: "A", by: { code: "1" }, codes: [{ entries: [shared] }] });
    const value = make();
    const made = copy(value, planOf(value, make())) as typeof value;
    expect(made).toEqual(value);
    expect(made.by).not.toBe(value.by);
    expect(made.codes).not.toBe(value.codes);
    expect(made.codes[0]).not.toBe(value.codes[0]);
    expect(made.codes[0]?.entries[0]).toBe(shared);
  });
});
