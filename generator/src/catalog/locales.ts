import { z } from "zod";
import { text } from "./text-shape.ts";

/** A language of texts, by its BCP 47 tag. The catalog's `project.yaml` says which there are. */
export type Locale = string;

/** A value for each language of the project. */
export type Localized<T> = Readonly<Record<Locale, T>>;

/** What is known of a language. */
export interface LocaleData {
  /** What the default language calls it. */
  readonly name: string;
  /** The language whose text stands where this one has none; a language without it is complete. */
  readonly fallback?: Locale | undefined;
}

/** The languages of a project. */
export interface Locales {
  readonly locales: Readonly<Record<Locale, LocaleData>>;
  /** Language of comments, descriptions and READMEs, and of problem documents in a language that there is not. */
  readonly defaultLocale: Locale;
}

// Each tag becomes the name of a file, and Windows has devices of these names.
const localeTag = z
  .string()
  .regex(/^(?!(aux|con|nul|prn)$)[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/)
  .describe("Canonical BCP 47 tag of a language, with a script or region where it needs one: jv, zh-Hant, pt-BR");

/** Language of a page that somebody else wrote, as a BCP 47 tag; it need not be one of ours. */
export const pageLanguage = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/)
  .describe("Language that the page is written in, as a BCP 47 tag; und where it is not known");

/** Shapes of the fields of `project.yaml` that name the languages. */
export const localeFields = {
  locales: z
    .record(
      localeTag,
      z.strictObject({
        name: text.describe("What the default language calls it"),
        fallback: localeTag
          .optional()
          .describe(
            "Language whose text stands where this one has none, text by text; a language without it is complete",
          ),
      }),
    )
    .describe("Languages of the texts; each becomes messages/<tag> of every package"),
  defaultLocale: localeTag.describe(
    "Language of comments, descriptions and READMEs, and of problem documents in a language that there is not; it is complete",
  ),
};

/** Something wrong with the languages of a project. */
export interface LocaleFault {
  readonly path: readonly string[];
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/**
 * Finds what is wrong with the languages of a project: tags that are not canonical, fallbacks that lead nowhere or in a
 * circle, a default language that is not there or lacks texts.
 *
 * @param project - the languages, shapes checked.
 * @returns what is wrong; every fallback leads to a complete language where there is nothing.
 */
export function localeFaults({ locales, defaultLocale }: Locales): LocaleFault[] {
  const known = Object.keys(locales);
  const faults = known.flatMap((locale): LocaleFault[] => {
    const path = ["locales", locale];
    const canonical = canonicalTag(locale);
    if (canonical !== locale)
      return [
        { path, found: `the tag ${locale}`, expected: `${canonical}, the canonical one`, mend: `write ${canonical}` },
      ];
    const fallback = locales[locale]?.fallback;
    if (fallback === undefined) return [];
    const at = { path: [...path, "fallback"], found: `the fallback ${fallback}` };
    if (!known.includes(fallback))
      return [{ ...at, expected: `one of ${known.join(", ")}`, mend: `name one of them, or add ${fallback}` }];
    const round = [locale, ...fallbacksOf(locales, locale)];
    return round.at(-1) === locale
      ? [{ ...at, expected: `no circle, as ${round.join(" → ")}`, mend: "let one of them be complete" }]
      : [];
  });
  const names = known.map((locale) => locales[locale]?.name.toLowerCase());
  const twice = known.flatMap((locale, index): LocaleFault[] =>
    names.indexOf(names[index]) === index
      ? []
      : [
          {
            path: ["locales", locale, "name"],
            found: `the name of ${locale} a second time`,
            expected: "a name of its own",
            mend: "say which variant it is",
          },
        ],
  );
  const complete = known.filter((locale) => locales[locale]?.fallback === undefined);
  return complete.includes(defaultLocale)
    ? [...faults, ...twice]
    : [
        ...faults,
        ...twice,
        {
          path: ["defaultLocale"],
          found: defaultLocale,
          expected: `a language without fallback${complete.length > 0 ? `, as ${complete.join(", ")}` : ""}`,
          mend: "choose a complete language, or remove the fallback of this one",
        },
      ];
}

/**
 * The languages whose texts stand in for one that lacks a text.
 *
 * @param locales - all languages.
 * @param locale - the language.
 * @returns those to look at one after the other; none for a complete language. In a circle it ends where it began.
 */
export function fallbacksOf(locales: Locales["locales"], locale: Locale): readonly Locale[] {
  const chain: Locale[] = [];
  let next = locales[locale]?.fallback;
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    if (next === locale) break;
    next = locales[next]?.fallback;
  }
  return chain;
}

/**
 * Lists the languages of a project.
 *
 * @param project - the languages.
 * @returns their tags, the default language first, the others as they stand.
 */
export function localesOf({ locales, defaultLocale }: Locales): readonly Locale[] {
  return [defaultLocale, ...Object.keys(locales).filter((locale) => locale !== defaultLocale)];
}

/**
 * Lists the languages that have every text of their own.
 *
 * @param project - the languages.
 * @returns their tags, the default language first.
 */
export function completeLocalesOf(project: Locales): readonly Locale[] {
  return localesOf(project).filter((locale) => project.locales[locale]?.fallback === undefined);
}

/**
 * Makes a value for every language.
 *
 * @param locales - tags of the languages.
 * @param make - makes the value for one of them.
 * @returns the values by language.
 */
export function eachLocale<T>(locales: readonly Locale[], make: (locale: Locale) => T): Localized<T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)]));
}

/**
 * Makes another value of the one in each language.
 *
 * @param values - a value for each language.
 * @param make - makes the other one.
 * @returns the other values.
 */
export function mapLocales<T, Made>(values: Localized<T>, make: (value: T) => Made): Localized<Made> {
  return Object.fromEntries(Object.entries(values).map(([locale, value]) => [locale, make(value)]));
}

/**
 * Takes the value for one language.
 *
 * @param values - a value for each language of the project.
 * @param locale - one of these languages.
 * @returns its value.
 */
export function inLocale<T>(values: Localized<T>, locale: Locale): T {
  return values[locale] as T;
}

function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
}
