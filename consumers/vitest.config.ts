import { defineConfig } from "vitest/config";
import { sharedOptions } from "../generator/vitest.shared.ts";

export default defineConfig({
  test: {
    include: ["cases/*.test.ts", "run/*.test.ts"],
    ...sharedOptions(180),
  },
});
