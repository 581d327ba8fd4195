import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { sharedOptions } from "./vitest.shared.ts";

export default defineConfig({
  test: {
    include: [
      "test/*.test.ts",
      "test/pages/*.test.ts",
      "test/files/*.test.ts",
      "test/state/*.test.ts",
      "test/tree/*.test.ts",
      "test/verify/*.test.ts",
      "test/release/**/*.test.ts",
      "src/**/*.test.ts",
    ],
    ...sharedOptions(180),
    // Locks and journals of the tests are not those of the person who runs them.
    env: { XDG_CACHE_HOME: mkdtempSync(join(tmpdir(), "codes-cache-")) },
  },
});
