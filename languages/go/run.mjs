// Answers test vectors with the Go package of a provider: `node run.mjs <provider> < vectors.ndjson`. A provider is named by
// its id, or by the folder of its package, which may be a copy anywhere.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve, sep } from "node:path";
import { copyFor, go, packageOf, providers } from "./workspace.mjs";

const [named = ""] = process.argv.slice(2);
const provider = basename(named).replace(/-codes$/, "");
if (!providers().includes(provider)) {
  console.error(`usage: node run.mjs <provider>, one of ${providers().join(", ")}`);
  process.exit(2);
}
const own = named.includes(sep) ? join(resolve(named), "go") : packageOf(provider);
// Copies of a package may be asked at the same time as the package itself.
const apart = own === packageOf(provider) ? undefined : mkdtempSync(join(tmpdir(), "go-runner-"));
try {
  const folder = copyFor("runner", provider, own, apart);
  go(["build", "-o", "runner", "."], folder);
  const { status } = spawnSync(join(folder, "runner"), { stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  if (apart !== undefined) rmSync(apart, { recursive: true, force: true });
}
