import { execFile, spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { ROOT } from "../../places.ts";

/** What a finished tool printed. */
export interface Finished {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** The pinned tools take precedence over those of the machine. */
function environment(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const bin = join(ROOT, "node_modules", ".bin");
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`, ...more };
}

/**
 * Runs one of the repository's tools and reads what it prints.
 *
 * @param tool - name of the command.
 * @param parameters - its arguments.
 * @param cwd - the folder it runs in.
 * @param more - variables beside those of this process.
 * @returns its exit status and output; a failing tool is not an error here.
 */
export function readTool(
  tool: string,
  parameters: readonly string[],
  cwd: string,
  more: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    execFile(tool, parameters, { cwd, env: environment(more), maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
      const status = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      resolve({ status, out, err: err === "" && error !== null && out === "" ? error.message : err });
    });
  });
}

/**
 * Runs one of the repository's tools and shows its output to the user, on the error stream, because the
 * output stream is for our results.
 *
 * @param tool - name of the command.
 * @param parameters - its arguments.
 * @param cwd - the folder it runs in.
 * @param more - variables beside those of this process.
 * @returns its exit status.
 */
export function showTool(
  tool: string,
  parameters: readonly string[],
  cwd: string,
  more: NodeJS.ProcessEnv,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(tool, parameters, { cwd, env: environment(more), stdio: ["inherit", 2, 2] });
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? 1));
  });
}
