import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { cachedTests } from "./vitest.shared.ts";

const { plugins, options } = cachedTests(300, `packages/${basename(process.cwd())}`, "test", {
  PACKAGE_FOLDER: process.cwd(),
});

// Run inside the folder of a generated package: the same tests for each of them. They change nothing that they share,
// so that files after one another save the start of a process, and loading the package again.
export default defineConfig({
  plugins,
  root: fileURLToPath(new URL(".", import.meta.url)),
  test: { include: ["test/package/*.test.ts"], isolate: false, ...options },
});
