import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listProviders } from "../../src/catalog/index.ts";
import { hasTable } from "../../src/generate/readme-table.ts";
import { CATALOG, PACKAGES, packageFolder, ROOT } from "../../src/places.ts";
import { codes } from "../command.ts";

const PROVIDERS = await listProviders(CATALOG);

describe("what is generated", () => {
  it("is found up to date: the packages and the table of the README, of a catalog that keeps every rule", async () => {
    const { status, out, err } = await codes(["generate", "--check"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(PROVIDERS.length).toBeGreaterThanOrEqual(3);
    for (const id of PROVIDERS) expect(out).toMatch(new RegExp(`${id} +\\d+ entries, \\d+ files, up to date`));
    const readme = await readFile(join(ROOT, "README.md"), "utf8");
    expect(hasTable(readme)).toBe(true);
    for (const id of PROVIDERS) expect(readme).toContain(`](packages/${packageFolder(id)}) |`);
  });

  it("is found up to date: the editors' schemas and the vocabularies", async () => {
    expect(await codes(["schemas", "--check"])).toMatchObject({ status: 0, err: "" });
  });

  it("has no comment with a line over 120 characters", async () => {
    const long: string[] = [];
    for (const id of PROVIDERS) {
      const source = join(PACKAGES, packageFolder(id), "src");
      for (const path of (await readdir(source, { recursive: true })).filter((name) => name.endsWith(".ts")))
        for (const line of (await readFile(join(source, path), "utf8")).split("\n"))
          if (/^\s*(?:\/\*\*|\*)/.test(line) && line.length > 120) long.push(`${id} ${path}: ${line}`);
    }
    expect(long).toEqual([]);
  });
});

describe("the locks of pages", () => {
  it("have rows that each stand in one entry with the same content", async () => {
    const { status, out, err } = await codes(["docs", "check"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    for (const id of PROVIDERS) expect(out).toContain(id);
  });
});
