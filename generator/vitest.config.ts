import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { FIXTURE_CATALOG, fixturePackages } from "./test/fixture-packages.ts";
import { cachedTests } from "./vitest.shared.ts";

const { plugins, options } = cachedTests(180, "generator", "test", {
  CODES_CATALOG: FIXTURE_CATALOG,
  CODES_PACKAGES: fixturePackages(),
  // Locks and journals of the tests are not those of the person who runs them.
  XDG_CACHE_HOME: mkdtempSync(join(tmpdir(), "codes-cache-")),
});

// Tests of the generator, which never see the real catalog.
export default defineConfig({
  plugins,
  test: {
    // The longest task of all: it still runs when the others are done, and may have the whole machine then.
    maxWorkers: "100%",
    include: [
      "test/*.test.ts",
      "test/pages/*.test.ts",
      "test/files/*.test.ts",
      "test/reads/*.test.ts",
      "test/state/*.test.ts",
      "test/verify/*.test.ts",
      "test/release/**/*.test.ts",
      "src/**/*.test.ts",
    ],
    globalSetup: fileURLToPath(new URL("test/fixture-packages.ts", import.meta.url)),
    ...options,
  },
});
