import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "test/*.test.ts",
      "test/docs/*.test.ts",
      "test/state/*.test.ts",
      "test/release/**/*.test.ts",
      "src/**/*.test.ts",
    ],
    testTimeout: 60_000,
  },
});
