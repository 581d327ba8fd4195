import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { snippetsOf } from "../src/data/snippets.ts";
import { ROOT } from "../src/layout/root.ts";
import { codePages, readSite } from "./site.ts";

const pages = codePages(await readSite());
const all = pages.flatMap((page) => ["en", "id"].flatMap((locale) => snippetsOf(page, locale, join(ROOT, "snippets"))));

// Of PHP, CI has what the consumers of the packages unpack, and nothing on the PATH.
describe.each([
  {
    label: "Python",
    toolchain: ["python3", "--version"],
    runner: ["python3", "run-snippets.py"],
    step: /next_step\(result\)\.step {2}# "(\w+)"/,
    isInCi: true,
  },
  {
    label: "PHP",
    toolchain: ["php", "--version"],
    runner: ["php", "run-snippets.php"],
    step: /step->value; \/\/ '(\w+)'/,
    isInCi: false,
  },
  {
    label: "Go",
    toolchain: ["go", "version"],
    runner: [process.execPath, "run-snippets-go.ts"],
    step: /NextStep\(result\)\.Step\) \/\/ (\w+)/,
    isInCi: true,
  },
  {
    label: "Java",
    toolchain: ["javac", "-version"],
    runner: [process.execPath, "run-snippets-java.ts"],
    step: /nextStep\(result\)\.step\(\)\); \/\/ (\w+)/,
    isInCi: true,
  },
])("snippets in $label", ({ label, toolchain, runner, step, isInCi }) => {
  const isRequired = process.env.REQUIRE_ALL === "1" || (isInCi && process.env.CI !== undefined);
  const isMissing = start(toolchain).status !== 0 && !isRequired;

  test.skipIf(isMissing)("run, and say the step that stands in them", () => {
    const codes = all.filter((one) => one.label === label).map(({ code }) => code);
    const wanted = codes.map((code) => step.exec(code)?.[1] ?? null);
    expect(wanted.filter((one) => one !== null).length).toBeGreaterThan(50);
    const { stdout, stderr } = start(runner, { cwd: join(ROOT, "test"), input: JSON.stringify(codes), maxBuffer: 1e8 });
    expect(stderr).toBe("");
    const steps = JSON.parse(stdout) as (string | null)[];
    expect(steps.length).toBe(codes.length);
    const wrong = steps.flatMap((found, index) => (found === wanted[index] ? [] : [{ found, code: codes[index] }]));
    expect(wrong).toEqual([]);
  });
});

function start([program = "", ...args]: readonly string[], options: SpawnSyncOptions = {}) {
  return spawnSync(program, args, { ...options, encoding: "utf8" });
}
