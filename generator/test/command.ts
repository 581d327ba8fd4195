import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

/** What a command printed, and how it ended. */
export interface Ended {
  /** Exit status; -1 where it was killed. */
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the command line as people do.
 *
 * @param parameters - arguments of `codes`.
 * @param env - variables beside those of this process.
 * @param node - arguments of Node.js.
 * @param script - what is run; the command line when left out.
 * @returns what it printed.
 */
export function codes(
  parameters: readonly string[],
  env: NodeJS.ProcessEnv = {},
  node: readonly string[] = [],
  script: string = CLI,
): Promise<Ended> {
  return new Promise((resolve) => {
    const all = { ...process.env, NO_COLOR: "1", ...env };
    execFile(process.execPath, [...node, script, ...parameters], { env: all, timeout: 170_000 }, (error, out, err) => {
      resolve({ status: error ? Number(error.code ?? -1) : 0, out, err });
    });
  });
}
