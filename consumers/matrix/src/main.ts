// npm run matrix: proves that the packed packages work with the tools of their users.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CheckFailed } from "./check.ts";
import { CommandFailed, runScript } from "./command.ts";
import { installTools, type Missing } from "./install.ts";
import { type Options, readOptions, select, USAGE, UsageError } from "./options.ts";
import { ROOT } from "./places.ts";
import { makeProject, packAll } from "./project.ts";

const CODES = join(ROOT, "generator", "src", "cli.ts");

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof CheckFailed || error instanceof CommandFailed || error instanceof UsageError)) throw error;
  console.error(error.message);
  return 1;
});

async function main(parameters: readonly string[]): Promise<number> {
  const options = readOptions(parameters, process.env);
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const folder = await mkdtemp(join(tmpdir(), "matrix-"));
  try {
    return await prove(folder, options);
  } finally {
    if (options.keep) console.error(`kept: ${folder}`);
    else await rm(folder, { recursive: true, force: true });
  }
}

/** Everything goes through the packed tarballs, in a project that holds nothing else. */
async function prove(folder: string, options: Options): Promise<number> {
  const say = (line: string) => (options.json ? console.error(line) : console.log(line));
  const phases: Record<string, number> = {};
  const phase = async <Value>(name: string, work: () => Promise<Value>): Promise<Value> => {
    say(`${name} …`);
    const start = performance.now();
    const value = await work();
    phases[name] = (performance.now() - start) / 1000;
    return value;
  };
  await phase("build", () => runScript(CODES, ["build", "--if-needed"], { cwd: ROOT }));
  const packages = await phase("pack", () => packAll(join(folder, "packed")));
  const notInstalled = await phase("install tools", installTools);
  const project = join(folder, "project");
  await phase("install packages", () => makeProject(project, packages));
  const [{ allChecks, askAll, lookAtTools }, report] = await installedModules(notInstalled);
  const { versions, missing } = await lookAtTools(notInstalled, packages);
  const checks = select(await allChecks(folder, project, packages, options.update), options.only);
  const results = await phase("check", () =>
    askAll(checks, missing, options.requireAll, (result) => say(report.progressLine(result))),
  );
  const ok = results.every(({ status }) => status !== "failed");
  const tables = report.tables(results, versions, process.stdout.isTTY === true && !options.json);
  const parts = [tables, report.failures(results), report.summary(results, phases)];
  say(`\n${parts.filter((part) => part !== "").join("\n\n")}`);
  if (options.json) console.log(JSON.stringify({ ok, phases, results }, null, 2));
  return ok ? 0 : 1;
}

/** Modules that import what has been installed only just now. */
async function installedModules(missing: Missing) {
  for (const name of ["p-map", "cli-table3"])
    if (missing.has(name)) throw new CommandFailed(`${name} ${missing.get(name)}`);
  return await Promise.all([import("./matrix.ts"), import("./report.ts")]);
}
