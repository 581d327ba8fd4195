import type { Entry } from "./codes.ts";

/** What stands in the place of a parameter: short and long, with what texts, files and replacements stumble over. */
export const VALUES: readonly string[] = [
  "order_id",
  "Kolom pesanan, A-1",
  "Rp10.000,00",
  "{amount} $& $1 \\",
  "é ñ İ ß 日本",
  "🧾 ok 👩‍👩‍👧",
  "two\nlines\tand\u0000more\u2028",
  '"quoted" <b>&amp;',
];

/**
 * Spellings of the parameters of an entry.
 *
 * @param entry - the entry.
 * @returns the spellings, longer ones first: `{{name}}` contains `{name}`.
 */
export function spellingsOf({ placeholders }: Entry): string[] {
  return Object.values(placeholders ?? {})
    .flat()
    .filter((spelling) => spelling !== "")
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/**
 * Whether a message has parameters.
 *
 * @param entry - its entry.
 * @param message - the message.
 * @returns true if something else stands in their place when it arrives.
 */
export function hasParameters(entry: Entry, message: string): boolean {
  return spellingsOf(entry).some((spelling) => message.includes(spelling));
}

/**
 * A message as it arrives.
 *
 * @param entry - its entry.
 * @param message - the message.
 * @param values - what stands in the place of its parameters, one after the other.
 * @returns the text.
 */
export function filled(entry: Entry, message: string, values: readonly string[]): string {
  let number = -1;
  return spellingsOf(entry).reduce(
    (text, spelling) =>
      text.replaceAll(spelling, () => {
        number += 1;
        return values[number % values.length] ?? "";
      }),
    message,
  );
}
