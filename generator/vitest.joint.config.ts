import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { cachedTests } from "./vitest.shared.ts";

const { plugins, options } = cachedTests(300, `packages/${basename(process.cwd())}`, "test", {
  PACKAGE_FOLDER: process.cwd(),
});

// Run inside the folder of the joint package, beside the packages of the providers.
export default defineConfig({
  plugins,
  root: fileURLToPath(new URL(".", import.meta.url)),
  test: { include: ["test/joint/*.test.ts"], ...options },
});
