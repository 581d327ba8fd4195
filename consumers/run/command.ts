import { spawn } from "node:child_process";

/** A step may compile a compiler's worth of dependencies on a small machine. */
const MINUTES = 30;

/** How a program ended. */
export interface Ended {
  /** Whether it ended with status 0. */
  readonly ok: boolean;
  readonly stdout: string;
  /** Everything that it printed, in the order in which it arrived. */
  readonly output: string;
}

export interface CommandOptions {
  readonly cwd: string;
  /** The whole environment. */
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly minutes?: number;
}

/**
 * Runs a program without standard input and without a shell.
 *
 * @param command - the program and its parameters.
 * @param options - where, and in which environment.
 * @returns how it ended; one that cannot be started or takes too long has failed, and the output says so.
 */
export function run([program = "", ...parameters]: readonly string[], options: CommandOptions): Promise<Ended> {
  const { cwd, env, minutes = MINUTES } = options;
  return new Promise((resolve) => {
    const printed: string[] = [];
    const stdout: string[] = [];
    const child = spawn(program, parameters, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    // The timer of `spawn` itself goes on when the program cannot be started.
    const timer = setTimeout(() => child.kill(), minutes * 60_000);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout.push(text);
      printed.push(text);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => printed.push(text));
    const end = (ok: boolean, reason: string) => {
      clearTimeout(timer);
      resolve({ ok, stdout: stdout.join(""), output: `${printed.join("")}${reason}` });
    };
    child.on("error", ({ message }) => end(false, message));
    child.on("close", (status, signal) => {
      const how = signal === null ? `status ${status}` : `${signal}, after at most ${minutes} minutes`;
      end(status === 0, status === 0 ? "" : `\n${program} ended with ${how}\n`);
    });
  });
}
