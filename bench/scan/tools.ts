import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type Taken, watch } from "../child.ts";
import { median } from "../measure.ts";
import { BENCH, ROOT } from "../places.ts";
import { PACKAGE } from "./bodies.ts";
import { codesIn, same } from "./exact.ts";
import type { PlantedLog, Style } from "./planted-log.ts";

/** A tool and what it does with a log. */
export interface Tool {
  readonly name: string;
  readonly what: string;
  /** Fails unless it finds what was planted. */
  readonly check: (log: PlantedLog) => void | Promise<void>;
  readonly run: (log: PlantedLog) => Promise<Taken>;
}

/** A tool that is not there. */
export interface Missing {
  readonly name: string;
  readonly why: string;
}

/** The command as it is published. */
export const MAIN = join(PACKAGE, "dist", "esm", "bin", "main.js");

const HERE = import.meta.dirname;

/** A code in a line, also in JSON inside a text. */
const CODE = String.raw`responseCode\\?": ?\\?"[0-9]{7}`;

/**
 * The tools that stand beside the command.
 *
 * @param style - how the lines of the logs are written.
 * @returns those that are there, and those that are not.
 */
export async function findTools(
  style: Style,
): Promise<{ readonly tools: readonly Tool[]; readonly missing: readonly Missing[] }> {
  const found = [style === "lines" ? byHand() : undefined, await ripgrep(), await duckdb(style)];
  return {
    tools: found.flatMap((one) => (one && "run" in one ? [one] : [])),
    missing: found.flatMap((one) => (one && "why" in one ? [one] : [])),
  };
}

function byHand(): Tool {
  const script = join(HERE, "count-by-hand.ts");
  return {
    name: "a script",
    what: "parses lines that have a code, counts codes",
    check: (log) => checkCodes(log, [script, log.path]),
    run: (log) => watch([script, log.path], ROOT),
  };
}

async function duckdb(style: Style): Promise<Tool | Missing> {
  const name = "DuckDB";
  const isThere = await import("@duckdb/node-api").then(
    () => true,
    () => false,
  );
  if (!isThere) return { name, why: "there is no build of it for this machine" };
  const script = join(HERE, "count-in-duckdb.ts");
  return {
    name,
    what: style === "lines" ? "parses lines, counts codes; one thread" : "counts codes by a pattern; one thread",
    check: (log) => checkCodes(log, [script, style, log.path]),
    run: (log) => watch([script, style, log.path], ROOT),
  };
}

async function ripgrep(): Promise<Tool | Missing> {
  const name = "ripgrep";
  const program = await import("@vscode/ripgrep").then(
    ({ rgPath }: { rgPath: string }) => rgPath,
    () => undefined,
  );
  if (program === undefined) return { name, why: "there is no build of it for this machine" };
  if (spawnSync(TIME, ["-f", "%U", "true"]).status !== 0)
    return { name, why: `${TIME} of GNU is not there to watch it` };
  // Read as a stream, as what is mapped would count as its memory.
  const args = (log: PlantedLog) => ["--no-mmap", "--threads", "1", "--count", CODE, log.path];
  return {
    name,
    what: "counts lines with a code; one thread",
    check: (log) => {
      const total = log.planted.reduce((sum, { count }) => sum + count, 0);
      same("ripgrep", Number(output(program, args(log))), total);
    },
    run: async (log) => watchProgram(program, args(log)),
  };
}

/** Tells what a program took that is none of Node.js. */
const TIME = "/usr/bin/time";

function watchProgram(program: string, args: readonly string[]): Taken {
  const begin = performance.now();
  const { stderr } = spawnSync(TIME, ["-f", "%U %S %M", program, ...args], { encoding: "utf8" });
  const [user = 0, system = 0, kibibytes = 0] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return {
    cpuSeconds: user + system,
    seconds: (performance.now() - begin) / 1000,
    peakMiB: kibibytes / 1024,
  };
}

function checkCodes(log: PlantedLog, parameters: readonly string[]): void {
  const found = JSON.parse(output(process.execPath, parameters)) as Readonly<Record<string, number>>;
  for (const [code, count] of codesIn(log)) same(`${parameters[0]}: ${code}`, found[code] ?? 0, count);
}

/**
 * Runs a program.
 *
 * @param program - its path.
 * @param args - its parameters.
 * @returns what it printed.
 * @throws Error with what it complained about, when it fails.
 */
export function output(program: string, args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(program, args, { cwd: BENCH, encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return stdout;
}

/**
 * The median of each figure but the peak, of which the greatest counts.
 *
 * @param taken - what several runs took.
 * @returns the figures.
 */
export function typical(taken: readonly Taken[]): Taken {
  return {
    cpuSeconds: median(taken.map(({ cpuSeconds }) => cpuSeconds)),
    seconds: median(taken.map(({ seconds }) => seconds)),
    peakMiB: Math.max(...taken.map(({ peakMiB }) => peakMiB)),
  };
}
