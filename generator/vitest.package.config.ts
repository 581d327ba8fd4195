import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Run inside the folder of a generated package: the same tests for each of them.
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  test: {
    include: ["test/package/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: { PACKAGE_FOLDER: process.cwd() },
  },
});
