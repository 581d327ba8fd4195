import { execFile } from "node:child_process";

/** What a finished command printed. */
export interface Finished {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A command that was expected to succeed and did not. */
export class RunFailed extends Error {}

/** Variables that would let a registry, an identity or a CI of the machine into a test. */
const OUTSIDE = /^(npm_|pnpm_|GITHUB_|ACTIONS_|SIGSTORE_|CI$|CHANGESETS_|GIT_|NODE_AUTH_TOKEN$|VITEST)/i;

/** Variables of every command: nothing of the machine's but what is needed to find programs and caches. */
function environment(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !OUTSIDE.test(name));
  return {
    ...Object.fromEntries(own),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Tester",
    GIT_AUTHOR_EMAIL: "tester@example.com",
    GIT_COMMITTER_NAME: "Tester",
    GIT_COMMITTER_EMAIL: "tester@example.com",
    NO_COLOR: "1",
    ...more,
  };
}

/**
 * Runs a command to its end.
 *
 * @param cwd - folder it runs in.
 * @param command - program and arguments.
 * @param env - variables beside the usual ones.
 * @returns exit status and output.
 */
export function tryRun(cwd: string, command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  const [program = "", ...parameters] = command;
  return new Promise((resolve) => {
    execFile(program, parameters, { cwd, env: environment(env), maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
      const status = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      resolve({ status, out, err: err || (error && out === "" ? error.message : "") });
    });
  });
}

/**
 * Runs a command that has to succeed.
 *
 * @param cwd - folder it runs in.
 * @param command - program and arguments.
 * @param env - variables beside the usual ones.
 * @returns what it printed for programs.
 * @throws RunFailed with everything it printed.
 */
export async function run(cwd: string, command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { status, out, err } = await tryRun(cwd, command, env);
  if (status !== 0) throw new RunFailed(`${command.join(" ")} ended with ${status}:\n${err}\n${out}`);
  return out;
}
