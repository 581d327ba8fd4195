// Publishes the Java package of a provider: node publish.mjs <folder of the package> <address of the repository> [option of Maven]…
// What is there is skipped, as no version is ever replaced. The folder stays as it is.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [folder, repository, ...options] = process.argv.slice(2);
if (folder === undefined || repository === undefined)
  throw new Error("usage: publish.mjs <package> <repository> [option]…");
const pom = readFileSync(join(folder, "pom.xml"), "utf8");
const tag = (name) => new RegExp(`<${name}>(.*?)</${name}>`).exec(pom)[1];
const [group, artifact, version] = [tag("groupId"), tag("artifactId"), tag("version")];
const path = `${group.replaceAll(".", "/")}/${artifact}/${version}/${artifact}-${version}.pom`;

if (await isThere()) console.log(`${group}:${artifact}:${version} is there`);
else {
  const copy = mkdtempSync(join(tmpdir(), "java-package-"));
  try {
    cpSync(folder, copy, { recursive: true });
    const target = `-DaltDeploymentRepository=codes::${repository}`;
    const quiet = ["--batch-mode", "--no-transfer-progress", "--quiet"];
    execFileSync("mvn", [...quiet, "-Prelease", "deploy", target, ...options], { cwd: copy, stdio: "inherit" });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  console.log(`${group}:${artifact}:${version} published`);
}

/** Whoever cannot answer is asked again later: nothing is published on a guess. */
async function isThere() {
  const address = new URL(path, repository.endsWith("/") ? repository : `${repository}/`);
  if (address.protocol === "file:") return existsSync(fileURLToPath(address));
  const { status } = await fetch(address, { method: "HEAD" });
  if (status === 200 || status === 404) return status === 200;
  throw new Error(`the repository answers ${status} to the question whether ${path} is there`);
}
