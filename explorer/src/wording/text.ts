export { fill, wordOf } from "../../../generator/src/command-line/told/fill.ts";

/**
 * A name such as `insufficient_balance` for readers.
 *
 * @param name - the name.
 * @returns the same with spaces.
 */
export function spaced(name: string): string {
  return name.replaceAll("_", " ");
}
