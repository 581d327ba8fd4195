import { defineConfig } from "vitest/config";
import { sharedOptions } from "../../generator/vitest.shared.ts";

export default defineConfig({ test: { include: ["test/*.test.ts"], ...sharedOptions(180) } });
