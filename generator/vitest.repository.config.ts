import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { cachedTests } from "./vitest.shared.ts";

const { plugins, options } = cachedTests(180, "generator", "test:repository", {
  // A lock or a journal that is left over has nothing to do with what stands in the repository.
  XDG_CACHE_HOME: mkdtempSync(join(tmpdir(), "codes-cache-")),
});

// Tests of what stands in the repository: the catalog, the packages, the pages for people, the workflows. They only
// look, so that files after one another save the start of a process, and loading the generator again.
export default defineConfig({
  plugins,
  test: { include: ["test/repository/*.test.ts"], isolate: false, ...options },
});
