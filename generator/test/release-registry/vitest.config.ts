import { defineConfig } from "vitest/config";

// Real clones, a real registry, real installations: these tests take a minute, and run on their own.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});
