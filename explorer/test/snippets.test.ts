import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { snippetsOf } from "../src/data/snippets.ts";
import { ROOT } from "../src/layout/root.ts";
import { codePages, readSite } from "./site.ts";

const pages = codePages(await readSite());
const all = pages.flatMap((page) => ["en", "id"].flatMap((locale) => snippetsOf(page, locale, join(ROOT, "snippets"))));

describe.each([
  { label: "Python", program: "python3", runner: "run-snippets.py", step: /next_step\(result\)\.step {2}# "(\w+)"/ },
  { label: "PHP", program: "php", runner: "run-snippets.php", step: /step->value; \/\/ '(\w+)'/ },
])("snippets in $label", ({ label, program, runner, step }) => {
  const isMissing = spawnSync(program, ["--version"]).status !== 0 && process.env.REQUIRE_ALL !== "1";

  test.skipIf(isMissing)("run, and say the step that stands in them", () => {
    const codes = all.filter((one) => one.label === label).map(({ code }) => code);
    const wanted = codes.map((code) => step.exec(code)?.[1] ?? null);
    expect(wanted.filter((one) => one !== null).length).toBeGreaterThan(50);
    const { stdout, stderr } = spawnSync(program, [join(ROOT, "test", runner)], {
      input: JSON.stringify(codes),
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    expect(stderr).toBe("");
    const steps = JSON.parse(stdout) as (string | null)[];
    const wrong = steps.flatMap((found, index) => (found === wanted[index] ? [] : [{ found, code: codes[index] }]));
    expect(wrong).toEqual([]);
  });
});
