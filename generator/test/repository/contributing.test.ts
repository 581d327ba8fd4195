import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../src/places.ts";

/** Pages for people who change something here. */
const PAGES = ["CONTRIBUTING.md", "README.md", "catalog/README.md", "docs/decoding.md", "docs/releasing.md"];

/** Folders of the repository; what begins otherwise is a path of something else. */
const OURS = /^(?:catalog|consumers|docs|bench|generator|packages|templates)\//;

/** Paths in a page: those in backquotes that name a place of the repository, without placeholders. */
function pathsIn(page: string): string[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  const named = [...text.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? "");
  return [...new Set(named)].filter((path) => OURS.test(path) && !/[<*{]/.test(path));
}

describe("pages for contributors", () => {
  it.each(PAGES)("name only paths that exist: %s", (page) => {
    const paths = pathsIn(page);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it("name the place for each of the usual changes", () => {
    const [table = ""] =
      /\| change \| place [\s\S]*?\n\n/.exec(readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8")) ?? [];
    const rows = table.trim().split("\n").slice(2);
    expect(rows.length).toBeGreaterThanOrEqual(12);
    // The second cell is the place.
    for (const row of rows) expect(row.split("|")[2], row).toMatch(/`(?:catalog|generator|templates)\//);
  });
});
