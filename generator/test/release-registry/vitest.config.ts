import { defineConfig } from "vitest/config";
import { sharedOptions } from "../../vitest.shared.ts";

// Real clones, a real registry, real installations: these tests take a minute, and run on their own.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["*.test.ts"],
    ...sharedOptions(300),
    maxWorkers: 2,
  },
});
