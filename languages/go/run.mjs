// Answers test vectors with the Go package of a provider: `node run.mjs <provider> < vectors.ndjson`. A provider is named by
// its id, or by the folder of its package.

import { spawnSync } from "node:child_process";
import { basename, join } from "node:path";
import { copyFor, go, providers } from "./workspace.mjs";

const provider = basename(process.argv[2] ?? "").replace(/-codes$/, "");
if (!providers().includes(provider)) {
  console.error(`usage: node run.mjs <provider>, one of ${providers().join(", ")}`);
  process.exit(2);
}
const folder = copyFor("runner", provider);
go(["build", "-o", "runner", "."], folder);
const { status } = spawnSync(join(folder, "runner"), { stdio: "inherit" });
process.exit(status ?? 1);
