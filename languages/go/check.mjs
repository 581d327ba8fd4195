// Tests the Go package of a provider from outside, and the example of a webhook with it:
// `node check.mjs <provider> [arguments of go test]`. `-fuzz` is for the first of these alone.

import { join } from "node:path";
import { copyFor, go, packageOf, providers } from "./workspace.mjs";

const [provider, ...args] = process.argv.slice(2);
if (provider === undefined || !providers().includes(provider)) {
  console.error(`usage: node check.mjs <provider> [arguments of go test], one of ${providers().join(", ")}`);
  process.exit(2);
}
const env = { CODES_JSON: join(packageOf(provider), "..", "codes.json") };
const folders = args.some((arg) => arg.startsWith("-fuzz")) ? ["check"] : ["check", "webhook"];
try {
  for (const folder of folders) go(["test", ...args, "."], copyFor(folder, provider), { env });
} catch (error) {
  process.exit(error.status ?? 1);
}
