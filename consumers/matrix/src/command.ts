import { execFile } from "node:child_process";

const WINDOWS = process.platform === "win32";
const MINUTES = 10;

/** A program that ended badly; its output says why. */
export class CommandFailed extends Error {}

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program without standard input, in an environment in which nothing changes how Node.js behaves.
 *
 * @param program - name or path.
 * @param parameters - its parameters.
 * @param options - where, and with which further environment.
 * @returns what it printed.
 * @throws CommandFailed with everything that it printed when it fails or takes too long.
 */
export function run(program: string, parameters: readonly string[], { cwd, env }: CommandOptions): Promise<Output> {
  const { NODE_OPTIONS: _options, FORCE_COLOR: _color, ...inherited } = process.env;
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      [...parameters],
      {
        cwd,
        env: { ...inherited, NO_COLOR: "1", ...env },
        maxBuffer: 64 * 1024 * 1024,
        timeout: MINUTES * 60_000,
        // npm and pnpm are scripts there.
        shell: WINDOWS && !program.endsWith(".exe"),
      },
      (error, stdout, stderr) => {
        if (!error) resolve({ stdout, stderr });
        else if (error.killed) reject(new CommandFailed(`${program} took longer than ${MINUTES} minutes`));
        else reject(new CommandFailed(`${stdout}${stderr}`.trim() || error.message));
      },
    );
    child.stdin?.end();
  });
}

/**
 * Runs a script with the Node.js of this process.
 *
 * @param script - path of the script.
 * @param parameters - its parameters.
 * @param options - where, and with which further environment.
 * @returns what it printed.
 * @throws CommandFailed as `run` does.
 */
export function runScript(script: string, parameters: readonly string[], options: CommandOptions): Promise<Output> {
  return run(process.execPath, [script, ...parameters], options);
}
