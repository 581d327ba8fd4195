import { parseArgs } from "node:util";
import { SizeError } from "./size-error.ts";

/** Command-line usage. */
export const USAGE = `usage: npm run sizes -- [options]
  --update  write what the programs weigh as their budgets, and print a line for the message of the commit
  --json    JSON for programs on standard output
  --help`;

export interface Options {
  readonly update: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/**
 * Reads the command line.
 *
 * @param parameters - what follows the name of the program.
 * @returns the options.
 * @throws SizeError for an unknown option.
 */
export function readOptions(parameters: readonly string[]): Options {
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({ args: [...parameters], options: { update: flag, json: flag, help: flag } }).values;
  } catch (error) {
    throw new SizeError(`${(error as Error).message}\n${USAGE}`);
  }
}
