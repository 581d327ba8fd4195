import { join } from "node:path";
import { CommandError } from "../command-error.ts";
import { readText } from "../files/read.ts";
import { parseJson } from "./manifest.ts";
import { nameOf } from "./name-of.ts";

/** What people import and run, by a `package.json`. */
export interface WaysIn {
  /** Paths in the `exports`, such as `./data/codes.csv`. */
  readonly exported: readonly string[];
  /** Source files of the modules in the `exports`, the main one first. */
  readonly entries: readonly string[];
  /** Source files of the commands. */
  readonly programs: readonly string[];
}

/**
 * Reads what people import and run.
 *
 * @param folder - folder of the package.
 * @returns the ways into it.
 * @throws CommandError when it was never generated.
 */
export async function waysInto(folder: string): Promise<WaysIn> {
  const text = await readText(folder, "package.json");
  if (text === undefined) throw new CommandError(`${nameOf(folder)} has no package.json; generate it first`);
  const { exports = {}, bin = {} } = parseJson(text, join(folder, "package.json")) as {
    readonly exports?: Readonly<Record<string, unknown>>;
    readonly bin?: Readonly<Record<string, string>>;
  };
  const entries = Object.values(exports).flatMap((target) => {
    const file = (target as { import?: { default?: string } }).import?.default;
    return file === undefined ? [] : [sourceOf(file)];
  });
  return { exported: Object.keys(exports), entries, programs: Object.values(bin).map(sourceOf) };
}

function sourceOf(file: string): string {
  return file.slice("./dist/esm/".length).replace(/\.js$/, ".ts");
}
