import { z } from "zod";
import { eachLocale, fallbacksOf, type Locale, type Locales, type Localized } from "./locales.ts";
import { text } from "./text-shape.ts";

const texts = z.strictObject({
  title: text.optional(),
  detail: text.optional(),
  action: text.optional(),
  customer: text.optional(),
});

const words = z.array(text).min(1);

/** Texts of one language that were written, or stand in for it. */
export type WrittenTexts = z.infer<typeof texts>;

/** Shapes of what is written in every language of a project. */
export interface LocalizedShapes {
  /** One text. */
  readonly localized: z.ZodType<Localized<string>>;
  /** The texts of an entry, as far as they are not inherited. */
  readonly localizedTexts: z.ZodType<Localized<WrittenTexts>>;
  /** Words to look for in texts; nothing stands in for them, as they belong to their language. */
  readonly wordLists: z.ZodType<Readonly<Partial<Record<Locale, readonly string[]>>>>;
}

/**
 * Makes the shapes of texts for the languages of a project. Reading with them fills in what is missing in a language
 * that falls back, text by text; what is missing in a complete language, or written in a language that there is not,
 * is a problem.
 *
 * @param project - the languages, which {@link import("./locales.ts").localeFaults} has nothing against.
 * @returns the shapes.
 */
export function localizedShapes({ locales }: Pick<Locales, "locales">): LocalizedShapes {
  const tags = Object.keys(locales);
  const chains = eachLocale(tags, (locale) => [locale, ...fallbacksOf(locales, locale)]);
  const perLocale = <T>(one: z.ZodType<T>) =>
    z.strictObject(
      eachLocale(tags, (locale): z.ZodType<T | undefined> => (isComplete(chains, locale) ? one : one.optional())),
      {
        error: ({ code }) =>
          code === "unrecognized_keys" ? `a language of catalog/project.yaml: ${tags.join(", ")}` : undefined,
      },
    );
  const filled =
    <T, Filled>(take: (written: readonly T[]) => Filled) =>
    (values: Localized<T | undefined>): Localized<Filled> =>
      eachLocale(tags, (locale) =>
        take((chains[locale] ?? []).flatMap((tag) => (values[tag] === undefined ? [] : [values[tag]]))),
      );
  return {
    localized: perLocale(text).transform(filled(([first = ""]: readonly string[]) => first)),
    localizedTexts: perLocale(texts).transform(filled(joinTexts)),
    wordLists: perLocale(words),
  };
}

function isComplete(chains: Localized<readonly Locale[]>, locale: Locale): boolean {
  return chains[locale]?.length === 1;
}

/** Of each field the first text. */
function joinTexts(written: readonly WrittenTexts[]): WrittenTexts {
  return Object.assign({}, ...written.toReversed());
}
