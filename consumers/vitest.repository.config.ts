import { defineConfig } from "vitest/config";
import { cachedTests } from "../generator/vitest.shared.ts";

const { plugins, options } = cachedTests(180, "consumers", "test:repository");

// The committed cases are those of the catalog.
export default defineConfig({ plugins, test: { include: ["cases/cases.test.ts"], ...options } });
