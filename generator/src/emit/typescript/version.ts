import type { Output } from "../output.ts";
import { docComment, moduleOf, quoted, ts } from "./fragment.ts";

/**
 * The module that says which version a package has. Its `package.json` is the source; `generate` follows it.
 *
 * @param version - the version in `package.json`.
 * @returns the row of the table of outputs.
 */
export function versionOutput(version: string): Output {
  // A `string`, not the literal: another version is no other type, so that a release does not ask for the next one.
  const make = moduleOf(() => [
    ts`${docComment(["Version of this package."])}
export const VERSION: string = ${quoted(version)};`,
  ]);
  return { path: "src/version.ts", use: "source", own: true, make };
}

/** What the main module of every package says about it. */
export const VERSION_EXPORT = ts`export { VERSION } from "./version.js";`;
