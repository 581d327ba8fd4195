// Answers test vectors with the Java package of a provider: node run-vectors.mjs <folder of the package> <vectors.ndjson
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: run-vectors.mjs <package>");
const builder = fileURLToPath(new URL("runner/build.mjs", import.meta.url));
const target = mkdtempSync(join(tmpdir(), "java-runner-"));
try {
  const main = execFileSync(process.execPath, [builder, folder, target], { encoding: "utf8" }).trim();
  const { status, error } = spawnSync("java", ["-cp", target, main], { stdio: "inherit" });
  if (error !== undefined) throw error;
  process.exitCode = status ?? 1;
} finally {
  rmSync(target, { recursive: true, force: true });
}
