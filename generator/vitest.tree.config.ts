import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { FIXTURE_CATALOG, fixturePackages } from "./test/fixture-packages.ts";
import { cachedTests } from "./vitest.shared.ts";

const { plugins, options } = cachedTests(180, "generator", "test:tree", {
  CODES_CATALOG: FIXTURE_CATALOG,
  CODES_PACKAGES: fixturePackages(),
  XDG_CACHE_HOME: mkdtempSync(join(tmpdir(), "codes-cache-")),
});

// Tests that change a copy of the repository, with the catalog of the tests, and run its tests there.
export default defineConfig({
  plugins,
  test: {
    include: ["test/tree/*.test.ts"],
    globalSetup: fileURLToPath(new URL("test/fixture-packages.ts", import.meta.url)),
    ...options,
  },
});
