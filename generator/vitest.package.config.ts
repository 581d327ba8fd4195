import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { sharedOptions } from "./vitest.shared.ts";

// Run inside the folder of a generated package: the same tests for each of them.
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  test: {
    include: ["test/package/*.test.ts"],
    ...sharedOptions(300),
    env: { PACKAGE_FOLDER: process.cwd() },
  },
});
