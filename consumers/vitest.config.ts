import { defineConfig } from "vitest/config";
import { FIXTURE_CATALOG } from "../generator/test/fixture-packages.ts";
import { cachedTests } from "../generator/vitest.shared.ts";

const { plugins, options } = cachedTests(180, "consumers", "test", { CODES_CATALOG: FIXTURE_CATALOG });

// Tests of what asks the tools of other languages.
export default defineConfig({
  plugins,
  test: {
    include: ["cases/*.test.ts", "run/*.test.ts", "sizes/*.test.ts", "vectors/*.test.ts"],
    exclude: ["cases/cases.test.ts"],
    ...options,
  },
});
