import { posix } from "node:path";
import { parseSync } from "oxc-parser";
import { stringLiteral } from "../encode.ts";
import type { Output } from "../output.ts";

/** Where the files of a provider's package stand in the joint one, by their path in their own. */
export type Places = ReadonlyMap<string, string>;

/**
 * Finds a place in the joint package for each file that people import from a provider's package, and for what these need.
 *
 * @param provider - id of the provider.
 * @param outputs - all files of its package.
 * @returns the places: in the folder of the provider, but for what is the same in every package. Files that are about a
 *   package itself have none.
 */
export function placesOf(provider: string, outputs: readonly Output[]): Places {
  const taken = outputs.filter(({ use }) => use === "module" || use === "source" || use === "data");
  return new Map(taken.map(({ path, shared, own }) => [path, shared || own ? path : placeOf(provider, path)]));
}

function placeOf(provider: string, path: string): string {
  return path.startsWith(SOURCES) ? `${SOURCES}${provider}/${path.slice(SOURCES.length)}` : `${provider}/${path}`;
}

const SOURCES = "src/";

/**
 * Moves a module: its imports lead to where the other modules are now.
 *
 * @param path - where it stood.
 * @param text - its TypeScript.
 * @param places - where each module is now.
 * @returns its TypeScript as it stands now; nothing but addresses of modules is different.
 * @throws Error when it imports something that was not moved; a defect of the emitter.
 */
export function relocated(path: string, text: string, places: Places): string {
  const now = places.get(path) ?? path;
  let moved = "";
  let end = 0;
  for (const address of addressesIn(path, text)) {
    const target = posix.join(posix.dirname(path), address.value).replace(/\.js$/, ".ts");
    const place = places.get(target);
    if (place === undefined) throw new Error(`${path} imports ${address.value}, which is not in the joint package`);
    const way = posix.relative(posix.dirname(now), place).replace(/\.ts$/, ".js");
    moved += text.slice(end, address.start) + stringLiteral(way.startsWith(".") ? way : `./${way}`);
    end = address.end;
  }
  return moved + text.slice(end);
}

/** The address of a module, and where its literal stands. */
interface Address {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function addressesIn(path: string, text: string): Address[] {
  const { module } = parseSync(path, text, { lang: "ts", sourceType: "module" });
  const found = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest)),
  ].filter((request) => request !== null && request !== undefined);
  // Each name of an export has the address of its module.
  return [...new Map(found.map((address) => [address.start, address])).values()].sort((a, b) => a.start - b.start);
}
