import { posix } from "node:path";
import { objectIn } from "../../compare/json.ts";
import type { Published } from "../../compare/published.ts";

/** The modules of a package that answer. */
export interface Program {
  /** Whose it is, for errors. */
  readonly of: string;
  /** Path of the module that is required; undefined where the package has none. */
  readonly main: string | undefined;
  /** Text of that module and of all that it needs, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Finds the program of a package, as `require` gets it.
 *
 * @param pack - the package.
 * @param provider - id of the provider whose part of the joint package is asked.
 * @returns the program.
 */
export function programOf(pack: Published, provider?: string): Program {
  const main = wayIn(pack, provider);
  const of = `${pack.name}@${pack.version}${provider === undefined ? "" : ` (${provider})`}`;
  return { of, main, files: main === undefined ? {} : reachable(pack.files, main) };
}

/**
 * Whether two programs are the same, so that asking them shows nothing.
 *
 * @param a - one.
 * @param b - the other.
 * @returns true when the modules that would be asked are the same, byte by byte.
 */
export function sameProgram(a: Program, b: Program): boolean {
  return a.main !== undefined && JSON.stringify([a.main, a.files]) === JSON.stringify([b.main, b.files]);
}

function wayIn({ manifest }: Published, provider: string | undefined): string | undefined {
  const subpath = provider === undefined ? "." : `./${provider}`;
  const exported = objectIn(objectIn(objectIn(manifest.exports)[subpath]).require).default;
  const way = exported ?? (provider === undefined ? manifest.main : undefined);
  return typeof way === "string" ? posix.normalize(way) : undefined;
}

/** The modules that the main one needs: most of a package are texts, which say nothing about money. */
function reachable(files: Published["files"], main: string): Record<string, string> {
  const found: Record<string, string> = {};
  const open = [main];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const text = files.get(path);
    if (text === undefined || Object.hasOwn(found, path)) continue;
    found[path] = text;
    for (const [, target = ""] of text.matchAll(/\brequire\("(\.[^"]+)"\)/g))
      open.push(posix.join(posix.dirname(path), target));
  }
  return found;
}
