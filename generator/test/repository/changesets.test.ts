import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PACKAGES, ROOT } from "../../src/places.ts";
import { inspectChangeset } from "../../src/release/plan/inspect-changeset.ts";

describe("a changeset", () => {
  it("that waits in this repository is taken", () => {
    const names = readdirSync(PACKAGES).map(
      (folder) => JSON.parse(readFileSync(join(PACKAGES, folder, "package.json"), "utf8")).name,
    );
    // None waits right after a release.
    const waiting = readdirSync(join(ROOT, ".changeset")).filter((name) => /^(?!README).*\.md$/.test(name));
    const problems = waiting.flatMap((file) => {
      const text = readFileSync(join(ROOT, ".changeset", file), "utf8");
      return inspectChangeset(file, text, { packages: names, hosts: new Set() });
    });
    expect(problems).toEqual([]);
  });
});
