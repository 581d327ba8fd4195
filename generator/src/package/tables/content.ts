import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { join, sep } from "node:path";
import type { Locale } from "../../catalog/locales.ts";
import { CommandError } from "../../command-error.ts";
import type { CodesData } from "../../emit/codes-json.ts";
import { readText } from "../../files/read.ts";
import type { LookupEarlier } from "../../runtime/earlier.ts";
import { parseJson } from "../manifest.ts";
import type { Functions, Library } from "../vectors/library.ts";

/** What a package says about one provider. */
export interface Content extends Library {
  /** Its `codes.json`. */
  readonly data: CodesData;
  readonly lookupEarlier: LookupEarlier;
}

/** A provider in a package. */
export interface Place {
  /** What stands in front of its files and modules: nothing, or the folder that it has in the joint package, and `/`. */
  readonly at: string;
  /** Languages of its texts. */
  readonly locales: readonly Locale[];
}

/** Path of the data of a provider, behind where it stands. */
export const CODES = "codes.json";

/**
 * Finds the providers of a package.
 *
 * @param exported - the paths in its `exports`.
 * @returns where they stand.
 */
export function placesIn(exported: readonly string[]): readonly Place[] {
  const places = exported.flatMap((path) => /^\.\/((?:[^/]+\/)?)codes\.json$/.exec(path)?.[1] ?? []);
  return places.map((at) => {
    const start = `./${at}messages/`;
    const files = exported.filter((path) => path.startsWith(start) && path.endsWith(".json"));
    return { at, locales: files.map((path) => path.slice(start.length, -".json".length) as Locale) };
  });
}

/**
 * Lets a package say what it knows about a provider.
 *
 * @param folder - folder of the package.
 * @param modules - folder of its modules as CommonJS.
 * @param place - where the provider stands.
 * @param use - takes what it says; nothing of it is kept afterwards, so that a package that is built again answers anew.
 * @returns what `use` returns.
 * @throws CommandError when its data is missing or damaged.
 */
export async function withContent<T>(
  folder: string,
  modules: string,
  { at, locales }: Place,
  use: (content: Content) => T,
): Promise<T> {
  const path = join(folder, at, CODES);
  const text = await readText(folder, `${at}${CODES}`);
  if (text === undefined) throw new CommandError(`${path} is missing; run: npm run codes -- generate`);
  const require = createRequire(join(modules, "package.json"));
  const load = (name: string) => require(`./${at}${name}.js`);
  try {
    const functions = load("index") as Functions & Pick<Content, "lookupEarlier">;
    const messages = locales.map((locale) => {
      const { message } = load(`messages/${locale}`) as Pick<Content["messages"][number], "message">;
      return { locale, message };
    });
    return use({ ...functions, data: parseJson(text, path) as CodesData, messages });
  } finally {
    forget(require.cache, realpathSync(modules));
  }
}

function forget(cache: NodeJS.Require["cache"], folder: string): void {
  for (const path of Object.keys(cache)) if (path.startsWith(folder + sep)) delete cache[path];
}
