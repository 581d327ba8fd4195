import { parseArgs } from "node:util";

/** Names of the benchmarks, in the order in which they run. */
export const NAMES = ["generation", "size", "speed", "types", "scan"] as const;

export type BenchmarkName = (typeof NAMES)[number];

/** Command-line usage. */
export const USAGE = `usage: npm run bench -- [${NAMES.join("|")}]... [options]
  --quick  in less than three minutes: fewer rounds, and nothing that takes long; says what was left out
  --write  keep the tables in bench/RESULTS.md
  --json   JSON for programs on standard output
  --help
Without a name, all run. A missed target is reported and does not fail.`;

/** The command line cannot be followed. */
export class UsageError extends Error {}

export interface Options {
  readonly names: readonly BenchmarkName[];
  readonly quick: boolean;
  readonly write: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/**
 * Reads the command line.
 *
 * @param parameters - what follows the name of the program.
 * @returns the options.
 * @throws UsageError for an unknown option or benchmark.
 */
export function readOptions(parameters: readonly string[]): Options {
  const { values, positionals } = parse(parameters);
  const unknown = positionals.find((name) => !NAMES.some((known) => known === name));
  if (unknown !== undefined)
    throw new UsageError(`there is no benchmark ${JSON.stringify(unknown)}; there are ${NAMES.join(", ")}\n${USAGE}`);
  return { ...values, names: NAMES.filter((name) => positionals.length === 0 || positionals.includes(name)) };
}

function parse(parameters: readonly string[]) {
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({
      args: [...parameters],
      options: { quick: flag, write: flag, json: flag, help: flag },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}
