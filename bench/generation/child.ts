import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** What a command took. */
export interface Taken {
  readonly seconds: number;
  /** Of the Node.js process that had the most; what other programs took is not known. */
  readonly peakMiB: number;
}

/** A command that did not get to its end. */
export class CommandFailed extends Error {}

const LONGEST_SECONDS = 180;
const RECORD = pathToFileURL(join(import.meta.dirname, "record-memory.mjs")).href;

/**
 * Runs a script in a process of its own and watches what it takes.
 *
 * @param parameters - the script and its parameters.
 * @param cwd - the folder to run it in.
 * @returns wall time from start to exit, and peak memory.
 * @throws CommandFailed with the reason, when it fails or takes too long.
 */
export async function watch(parameters: readonly string[], cwd: string): Promise<Taken> {
  const memory = await mkdtemp(join(tmpdir(), "bench-memory-"));
  try {
    const env = {
      ...process.env,
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ""}`,
      NODE_OPTIONS: `--import=${RECORD}`,
      BENCH_MEMORY: memory,
    };
    const seconds = await run(parameters, cwd, env);
    const peaks = await Promise.all((await readdir(memory)).map((file) => readFile(join(memory, file), "utf8")));
    return { seconds, peakMiB: Math.max(...peaks.map(Number)) / 1024 };
  } finally {
    await rm(memory, { recursive: true, force: true });
  }
}

function run(parameters: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((answer, fail) => {
    const begin = performance.now();
    const child = spawn(process.execPath, parameters, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    const timer = setTimeout(() => child.kill(), LONGEST_SECONDS * 1000);
    child.on("error", fail);
    child.on("close", (status) => {
      clearTimeout(timer);
      const seconds = (performance.now() - begin) / 1000;
      if (status === 0) answer(seconds);
      else if (child.killed) fail(new CommandFailed(`more than ${LONGEST_SECONDS} s`));
      else fail(new CommandFailed(firstLine(errors) ?? `exit status ${status}`));
    });
  });
}

function firstLine(text: string): string | undefined {
  return text
    .split("\n")
    .map((line) => line.trim())
    .find((line) => line !== "");
}
