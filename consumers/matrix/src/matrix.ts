import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import pMap from "p-map";
import { bundleChecks } from "./bundles.ts";
import type { Check, Result } from "./check.ts";
import { run } from "./command.ts";
import { readExpected } from "./expected.ts";
import type { Missing } from "./install.ts";
import { packageChecks } from "./packages.ts";
import { MATRIX, toolFile } from "./places.ts";
import { ofOneProvider, type Packed } from "./project.ts";
import { denoTypesCheck, RUNTIMES, runtimeChecks } from "./runtimes.ts";
import { scriptChecks } from "./scripts.ts";
import { typeChecks, writePrograms } from "./types.ts";

/**
 * All checks there are.
 *
 * @param folder - a temporary folder.
 * @param project - the project in which the packages are installed.
 * @param packages - the packages.
 * @param update - write what is compared with instead of comparing.
 * @returns the checks, in the order in which they are reported.
 */
export async function allChecks(
  folder: string,
  project: string,
  packages: readonly Packed[],
  update: boolean,
): Promise<Check[]> {
  const providers = ofOneProvider(packages);
  const expected = await readExpected(providers);
  const programs = await writePrograms(project, packages);
  return [
    ...packageChecks(packages, update),
    ...runtimeChecks(project, packages, expected),
    denoTypesCheck(project, programs),
    ...typeChecks(project),
    ...(await bundleChecks(project, join(folder, "bundles"), providers, expected)),
    ...scriptChecks(),
  ];
}

/**
 * Asks as many checks at once as there are processors.
 *
 * @param checks - the checks.
 * @param missing - tools that could not be installed, with the reason.
 * @param requireAll - a check whose tool is missing has failed.
 * @param tell - hears of each result at once.
 * @returns the results, in the order of the checks.
 */
export function askAll(
  checks: readonly Check[],
  missing: Missing,
  requireAll: boolean,
  tell: (result: Result) => void,
): Promise<Result[]> {
  return pMap(
    checks,
    async (check) => {
      const result = await askOne(check, missing, requireAll);
      tell(result);
      return result;
    },
    { concurrency: availableParallelism() },
  );
}

async function askOne(
  { group, tool, name, needs, ask }: Check,
  missing: Missing,
  requireAll: boolean,
): Promise<Result> {
  const lacking = needs.find((need) => missing.has(need));
  if (lacking !== undefined) {
    const detail = `${lacking} ${missing.get(lacking)}`;
    return { group, tool, name, status: requireAll ? "failed" : "skipped", detail, seconds: 0 };
  }
  const start = performance.now();
  const since = () => (performance.now() - start) / 1000;
  try {
    const detail = await ask();
    return { group, tool, name, status: "ok", detail, seconds: since() };
  } catch (error) {
    return { group, tool, name, status: "failed", detail: (error as Error).message, seconds: since() };
  }
}

/**
 * Reads the versions of the tools, and starts each runtime: one that is installed may still not run here.
 *
 * @param missing - tools that could not be installed.
 * @param packages - the packages; they have versions too.
 * @returns versions by row of the tables, and the tools that are missing or do not start.
 */
export async function lookAtTools(
  missing: Missing,
  packages: readonly Packed[],
): Promise<{ versions: ReadonlyMap<string, string>; missing: Missing }> {
  const lacking = new Map(missing);
  const versions = new Map(packages.map(({ folder, manifest }) => [folder, manifest.version]));
  const manifest = JSON.parse(await readFile(join(MATRIX, "package.json"), "utf8")) as {
    optionalDependencies: Record<string, string>;
  };
  for (const name of Object.keys(manifest.optionalDependencies)) {
    if (lacking.has(name)) continue;
    const { version } = JSON.parse(await readFile(toolFile(name, "package.json"), "utf8")) as { version: string };
    versions.set(name, version);
  }
  for (const { name, program } of RUNTIMES) {
    if (lacking.has(name)) continue;
    try {
      await run(program, ["--version"], { cwd: MATRIX });
    } catch (error) {
      lacking.set(name, `does not start: ${(error as Error).message.split("\n")[0]}`);
    }
  }
  return { versions, missing: lacking };
}
