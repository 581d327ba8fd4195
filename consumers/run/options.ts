import { parseArgs } from "node:util";
import type { Consumer } from "./manifest.ts";

/** Command-line usage. */
export const USAGE = `usage: npm run consumers -- [options]
  --only NAME     a language (a folder of consumers/); may be repeated
  --write         write docs/other-languages.md: the results, and the quick starts as they were tested
  --update-cases  write cases.json from the catalog, and nothing else
  --check-cases   compare cases.json with the catalog, and nothing else
  --json          JSON for programs on standard output; everything else goes to standard error
  --verbose       show everything that the languages print
  --help
REQUIRE_ALL=1 in the environment: a language whose toolchain is not here counts as a failure.`;

/** The command line cannot be followed. */
export class UsageError extends Error {}

export interface Options {
  readonly only: readonly string[];
  readonly write: boolean;
  readonly updateCases: boolean;
  readonly checkCases: boolean;
  readonly json: boolean;
  readonly verbose: boolean;
  readonly help: boolean;
  readonly requireAll: boolean;
}

/**
 * Reads the command line.
 *
 * @param parameters - what follows the name of the program.
 * @param environment - the environment variables.
 * @returns the options.
 * @throws UsageError for an unknown option, or two that contradict each other.
 */
export function readOptions(parameters: readonly string[], environment: Readonly<NodeJS.ProcessEnv>): Options {
  const boolean = { type: "boolean", default: false } as const;
  const read = () =>
    parseArgs({
      args: [...parameters],
      options: {
        only: { type: "string", multiple: true, default: [] },
        write: boolean,
        "update-cases": boolean,
        "check-cases": boolean,
        json: boolean,
        verbose: boolean,
        help: boolean,
      },
    }).values;
  let values: ReturnType<typeof read>;
  try {
    values = read();
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
  if (values.write && values.only.length > 0)
    throw new UsageError(`--write needs the results of all languages: leave out --only\n${USAGE}`);
  return {
    only: values.only,
    write: values.write,
    updateCases: values["update-cases"],
    checkCases: values["check-cases"],
    json: values.json,
    verbose: values.verbose,
    help: values.help,
    requireAll: environment.REQUIRE_ALL === "1",
  };
}

/**
 * Keeps the languages that were asked for.
 *
 * @param consumers - all languages.
 * @param names - their folders; all when there are none.
 * @returns the languages.
 * @throws UsageError that lists the languages when one of the names is none.
 */
export function select(consumers: readonly Consumer[], names: readonly string[]): Consumer[] {
  const known = consumers.map(({ language }) => language);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`--only ${unknown}: there is no such language; there are ${known.join(", ")}`);
  return consumers.filter(({ language }) => names.length === 0 || names.includes(language));
}
