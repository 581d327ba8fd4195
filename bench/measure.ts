import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/**
 * Runs a script in a process of its own.
 *
 * @param parameters - options of Node.js, the script, its parameters.
 * @returns what it printed.
 * @throws Error with its output when it fails.
 */
export async function runNode(parameters: readonly string[]): Promise<string> {
  const { NODE_OPTIONS: _options, ...env } = process.env;
  const { stdout } = await execute(process.execPath, [...parameters], { env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/**
 * The middle of several measurements.
 *
 * @param numbers - at least one.
 * @returns the median.
 */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * How many times a figure is another one.
 *
 * @param ours - ours.
 * @param theirs - what it is compared with.
 * @returns the ratio as text.
 */
export function ratio(ours: number, theirs: number): string {
  return `${(ours / theirs).toFixed(2)} ×`;
}
