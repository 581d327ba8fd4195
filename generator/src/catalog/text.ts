import type { Advice } from "../runtime/advice.ts";
import type { Kind } from "../runtime/vocabulary.ts";
import type { LocalizedText, Text } from "./model.ts";
import { LOCALES, type Locale, type ReasonsData, type TaxonomyData, type TextsData } from "./shape.ts";

/** What texts are composed from. */
export interface TextSources {
  readonly reasons: ReasonsData["reasons"];
  readonly taxonomy: TaxonomyData;
}

/**
 * Composes the text of an entry: its own words first, then those of the reason and of the advice.
 *
 * The customer text of the reason is used only where the disclosure is `public` and it is certain
 * what happened; otherwise a neutral text stands.
 *
 * @param own - texts written for the entry, the closest first (service, provider, standard).
 * @param advice - the entry's advice.
 * @param kind - kind of the service, where the text is for one.
 * @param sources - reasons and taxonomy.
 * @returns the text in every language; a detail that nobody wrote is empty (a rule reports it).
 */
export function composeText(
  own: readonly (TextsData | undefined)[],
  advice: Advice,
  kind: Kind | undefined,
  sources: TextSources,
): LocalizedText {
  return eachLocale((locale) => {
    const written = (field: keyof Text) => own.find((texts) => texts?.[locale][field] !== undefined)?.[locale][field];
    return {
      title: written("title") ?? sources.reasons[advice.reason]?.title[locale] ?? "",
      detail: written("detail") ?? "",
      action: written("action") ?? sources.taxonomy.retries[advice.retry].action[locale],
      customer: written("customer") ?? customerText(advice, kind, locale, sources),
    };
  });
}

/**
 * Calls a function for every locale.
 *
 * @param make - makes the value for one locale.
 * @returns the values by locale.
 */
export function eachLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}

function customerText(advice: Advice, kind: Kind | undefined, locale: Locale, sources: TextSources): string {
  const { neutral, kinds } = sources.taxonomy;
  const { outcome, scope, retry, disclosure, reason } = advice;
  const forKind = kind === undefined ? undefined : kinds[kind].neutral;
  if (forKind !== undefined && outcome !== "success") return neutral[forKind][locale];
  if (outcome === "pending") return neutral.pending[locale];
  if (retry === "check_status_first") return neutral.checking[locale];
  const certain = outcome !== "unknown" && !(outcome === "success" && scope === "request");
  const text = disclosure === "public" && certain ? sources.reasons[reason]?.customer : undefined;
  return (text ?? neutral[scope][outcome])[locale];
}
