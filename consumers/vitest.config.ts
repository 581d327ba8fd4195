import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["cases/*.test.ts", "run/*.test.ts"],
    testTimeout: 60_000,
  },
});
