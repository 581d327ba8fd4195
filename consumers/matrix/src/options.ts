import { parseArgs } from "node:util";
import type { Check } from "./check.ts";

/** Command-line usage. */
export const USAGE = `usage: npm run matrix -- [options]
  --only NAME  a group (packages, runtimes, types, bundles), a tool (node-18) or a column (attw); may be repeated
  --update     write the lists of files in contents/ instead of comparing with them
  --json       JSON for programs on standard output; everything else goes to standard error
  --keep       keep the temporary folder and say where it is
  --help
REQUIRE_ALL=1 in the environment: a tool that could not be installed counts as a failure.`;

/** The command line cannot be followed. */
export class UsageError extends Error {}

export interface Options {
  readonly only: readonly string[];
  readonly update: boolean;
  readonly json: boolean;
  readonly keep: boolean;
  readonly help: boolean;
  readonly requireAll: boolean;
}

/**
 * Reads the command line.
 *
 * @param parameters - what follows the name of the program.
 * @param environment - the environment variables.
 * @returns the options.
 * @throws UsageError for an unknown option.
 */
export function readOptions(parameters: readonly string[], environment: Readonly<NodeJS.ProcessEnv>): Options {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        only: { type: "string", multiple: true, default: [] },
        update: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        keep: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    return { ...values, requireAll: environment.REQUIRE_ALL === "1" };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}

/**
 * Keeps the checks that were asked for.
 *
 * @param checks - all checks.
 * @param names - names of groups, tools or columns; all checks when there are none.
 * @returns the checks that any of the names stands for.
 * @throws UsageError that lists the names when one of them stands for nothing.
 */
export function select(checks: readonly Check[], names: readonly string[]): Check[] {
  const labels = ({ group, tool, name }: Check): readonly string[] => [group, tool, name];
  const unknown = names.find((name) => !checks.some((check) => labels(check).includes(name)));
  if (unknown !== undefined) {
    const known = [...new Set(checks.flatMap(labels))].sort();
    throw new UsageError(`--only ${unknown}: there is no such check; there are ${known.join(", ")}`);
  }
  return checks.filter((check) => names.length === 0 || names.some((name) => labels(check).includes(name)));
}
