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

/**
 * How many codes there are.
 *
 * @param count - the number.
 * @param ui - the words for one code and for several.
 * @returns such as `3 codes`.
 */
export function codesText(count: number, ui: { readonly codes: string; readonly oneCode: string }): string {
  return `${count} ${count === 1 ? ui.oneCode : ui.codes}`;
}
