import { completeLocalesOf, type Locale } from "../catalog/locales.ts";
import type { Model } from "../catalog/model.ts";

/**
 * What a README calls a language.
 *
 * @param model - the provider.
 * @param locale - one of its languages.
 * @returns the name.
 */
export function languageName({ project }: Pick<Model, "project">, locale: Locale): string {
  return project.locales[locale]?.name ?? locale;
}

/**
 * The language that a README shows where any but its own will do.
 *
 * @param model - the provider.
 * @returns the first other complete language; the default language where it is the only one.
 */
export function otherLocale({ project }: Pick<Model, "project">): Locale {
  const [own = project.defaultLocale, other = own] = completeLocalesOf(project);
  return other;
}
