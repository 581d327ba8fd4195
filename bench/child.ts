import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { median } from "./measure.ts";

/** What a command took. */
export interface Taken {
  /** Processor time of all its Node.js processes; what other programs took is not known. */
  readonly cpuSeconds: number;
  /** From start to exit. */
  readonly seconds: number;
  /** Of the Node.js process that had the most. */
  readonly peakMiB: number;
}

/** A command that did not get to its end. */
export class CommandFailed extends Error {}

/** What `record-usage.mjs` leaves behind for a process. */
interface Usage {
  readonly peakKiB: number;
  readonly cpuMicroseconds: number;
}

const LONGEST_SECONDS = 600;
const RECORD = pathToFileURL(join(import.meta.dirname, "record-usage.mjs")).href;

/**
 * Runs a script in a process of its own and watches what it takes.
 *
 * @param parameters - the script and its parameters.
 * @param cwd - the folder to run it in.
 * @param more - more variables of its environment.
 * @returns processor time, time and peak memory.
 * @throws CommandFailed with the reason, when it fails or takes too long.
 */
export async function watch(
  parameters: readonly string[],
  cwd: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Taken> {
  const folder = await mkdtemp(join(tmpdir(), "bench-usage-"));
  try {
    const env = {
      ...process.env,
      ...more,
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ""}`,
      NODE_OPTIONS: `--import=${RECORD}`,
      BENCH_USAGE: folder,
    };
    const seconds = await run(parameters, cwd, env);
    const texts = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), "utf8")));
    const usages = texts.map((text) => JSON.parse(text) as Usage);
    return {
      seconds,
      cpuSeconds: usages.reduce((sum, { cpuMicroseconds }) => sum + cpuMicroseconds, 0) / 1e6,
      peakMiB: Math.max(...usages.map(({ peakKiB }) => peakKiB)) / 1024,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The middle of several runs.
 *
 * @param taken - what each took.
 * @returns the median of each figure.
 */
export function medians(taken: readonly Taken[]): Taken {
  return {
    cpuSeconds: median(taken.map(({ cpuSeconds }) => cpuSeconds)),
    seconds: median(taken.map(({ seconds }) => seconds)),
    peakMiB: median(taken.map(({ peakMiB }) => peakMiB)),
  };
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
