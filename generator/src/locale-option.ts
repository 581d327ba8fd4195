import { InvalidArgumentError } from "commander";

/**
 * Takes in one `<locale>=<text>` of an option that may be repeated, once for each language.
 *
 * @param given - what was typed.
 * @param earlier - what was taken in before.
 * @returns the texts by language; whether there is such a language is the catalog's to say.
 * @throws InvalidArgumentError where it has no language or no text, or a language for the second time.
 */
export function localeOption(
  given: string,
  earlier: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [, locale, text] = /^([A-Za-z0-9-]+)=(.+)$/s.exec(given) ?? [];
  if (locale === undefined || text === undefined)
    throw new InvalidArgumentError("Write the tag of the language, = and the text.");
  if (Object.hasOwn(earlier, locale)) throw new InvalidArgumentError(`There is a text in ${locale} already.`);
  return { ...earlier, [locale]: text };
}
