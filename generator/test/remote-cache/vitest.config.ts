import { defineConfig } from "vitest/config";
import { sharedOptions } from "../../vitest.shared.ts";

// Real clones and a real server: these tests take a minute, and run on their own.
export default defineConfig({
  test: { root: import.meta.dirname, include: ["*.test.ts"], ...sharedOptions(300) },
});
