import { defineConfig } from "vitest/config";
import { sharedOptions } from "../../generator/vitest.shared.ts";

export default defineConfig({ test: { include: ["src/*.test.ts"], ...sharedOptions(180) } });
