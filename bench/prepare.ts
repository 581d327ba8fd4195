import { spawn } from "node:child_process";
import { ROOT } from "./places.ts";

/** What stands in the way of measuring; printed without a stack trace. */
export class PrepareError extends Error {}

/**
 * Builds the packages, and installs what they and the generator are compared with.
 *
 * @throws PrepareError when that fails; the tools have said why.
 */
export async function prepare(): Promise<void> {
  await run("turbo", ["run", "build", "--filter=./packages/*"]);
  await run("pnpm", ["--dir", "bench", "install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only"]);
}

/** Standard output is for results, so that of tools goes to standard error. */
function run(name: string, parameters: readonly string[]): Promise<void> {
  return new Promise((answer, fail) => {
    const stdio = ["ignore", process.stderr, process.stderr] as const;
    const child = spawn(name, parameters, { cwd: ROOT, stdio: [...stdio], shell: process.platform === "win32" });
    child.on("error", (error) => fail(new PrepareError(`${name} could not be started: ${error.message}`)));
    child.on("close", (status) => {
      if (status === 0) answer();
      else fail(new PrepareError(`${name} ${parameters.join(" ")} failed, so nothing was measured`));
    });
  });
}
