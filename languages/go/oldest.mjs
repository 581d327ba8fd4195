// Answers the vectors of a provider with the oldest Go that the packages promise: `node oldest.mjs <provider>`. Without a
// provider, it only downloads that Go. Where it cannot be had, it says so, which is a failure with REQUIRE_ALL=1.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HERE, packageOf } from "./workspace.mjs";

/** The last release of the version that go.mod of every package names. */
const OLDEST = "go1.21.13";

/** Downloading takes seconds, and so does the rest, unless something hangs. */
const MOST_MS = 60_000;

const [provider] = process.argv.slice(2);
const { REQUIRE_ALL } = process.env;
if (!run("go", ["version"], "ignore")) {
  const missing = `${OLDEST} cannot be had; GOTOOLCHAIN=${OLDEST} go version says why`;
  if (REQUIRE_ALL === "1") stop(missing);
  console.log(`skipped: ${missing}`);
} else if (provider !== undefined) {
  const promised = /^go (\S+)$/m.exec(readFileSync(join(packageOf(provider), "go.mod"), "utf8"))?.[1];
  if (!OLDEST.startsWith(`go${promised}.`)) stop(`the package of ${provider} promises Go ${promised}, not ${OLDEST}`);
  console.log(OLDEST);
  const vectors = join(HERE, "..", "..", "consumers", "vectors", "main.ts");
  if (!run(process.execPath, [vectors, "--only", "go", "--provider", provider], "inherit"))
    stop(`the vectors of ${provider} with ${OLDEST} have not passed, or took more than ${MOST_MS / 1000} s`);
}

function run(program, args, stdio) {
  const env = { ...process.env, GOTOOLCHAIN: OLDEST };
  return spawnSync(program, args, { env, stdio, timeout: MOST_MS }).status === 0;
}

function stop(why) {
  console.error(why);
  process.exit(1);
}
