import { type Advice, UNKNOWN_ADVICE } from "../runtime/advice.ts";
import { neutralText, saysNothing } from "../runtime/neutral.ts";
import type { Kind } from "../runtime/vocabulary.ts";
import { eachLocale, inLocale, type Locale } from "./locales.ts";
import type { LocalizedText, Service, SpaceFrame, Text } from "./model.ts";
import type { ReasonsData, TaxonomyData, TextsData } from "./shape.ts";
import { wordsIn } from "./words-in-text.ts";

/** What texts are composed from. */
export interface TextSources {
  /** Languages of the texts. */
  readonly locales: readonly Locale[];
  readonly reasons: ReasonsData["reasons"];
  readonly taxonomy: TaxonomyData;
}

/** The service that a text is for. */
export interface Served {
  /** Undefined where the text is for any service. */
  readonly kind: Kind | undefined;
  /** Whether it pays out, so that the customer is not the one who pays. */
  readonly isPayout: boolean;
  /** Whether its codes are about cards. */
  readonly isCards: boolean;
}

/**
 * What a text is for.
 *
 * @param space - the space of the code.
 * @param service - the service; where the code leaves it open, it pays out if every service that moves money does.
 * @param kind - kind of the service, where that is all that is known of it.
 * @returns what the choice of words depends on.
 */
export function servedBy({ services, isCards }: SpaceFrame, service?: Service | null, kind?: Kind): Served {
  if (service) return { kind: service.kind, isPayout: service.isPayout, isCards };
  const moving = services.filter((item) => item.kind === "move");
  return { kind, isPayout: moving.length > 0 && moving.every(({ isPayout }) => isPayout), isCards };
}

/**
 * Composes the text of an entry: its own words first, then those of the reason and of the advice.
 *
 * The customer text of the reason is used only where the disclosure is `public` and it is certain
 * what happened; otherwise a neutral text stands. So it does where the reason speaks of paying and the service pays out.
 *
 * @param own - texts written for the entry, the closest first (service, provider, standard).
 * @param advice - the entry's advice.
 * @param served - the service that the text is for.
 * @param sources - reasons and taxonomy.
 * @returns the text in every language; a detail that nobody wrote is empty (a rule reports it).
 */
export function composeText(
  own: readonly (TextsData | undefined)[],
  advice: Advice,
  served: Served,
  sources: TextSources,
): LocalizedText {
  const customer = customerText(advice, served, sources);
  const title = sources.reasons[advice.reason]?.title;
  const { action } = sources.taxonomy.retries[advice.retry];
  return eachLocale(sources.locales, (locale) => {
    const written = (field: keyof Text) =>
      own.flatMap((texts) => (texts && inLocale(texts, locale)[field]) ?? []).find((text) => text !== undefined);
    return {
      title: written("title") ?? (title ? inLocale(title, locale) : ""),
      detail: written("detail") ?? "",
      action: written("action") ?? inLocale(action, locale),
      customer: written("customer") ?? inLocale(customer, locale),
    };
  });
}

/**
 * Finds a word that only fits somebody who pays.
 *
 * @param text - a customer text.
 * @param locale - its language.
 * @param taxonomy - the words.
 * @returns the first such word; undefined where the text fits a recipient too.
 */
export function payerWord(text: string, locale: Locale, { payer }: TaxonomyData): string | undefined {
  return wordsIn(text, payer[locale] ?? [])[0];
}

function customerText(
  advice: Advice,
  { kind, isPayout, isCards }: Served,
  { locales, reasons, taxonomy }: TextSources,
) {
  const { outcome, scope, retry, disclosure } = advice;
  const reason = reasons[advice.reason];
  const isOpen = outcome === "pending" || outcome === "unknown" || retry === UNKNOWN_ADVICE.retry;
  const isCertain = !isOpen && !saysNothing(kind, outcome) && !(outcome === "success" && scope === "request");
  const words = (isCards ? reason?.card : undefined) ?? reason?.customer;
  const own = disclosure === "public" && isCertain ? words : undefined;
  const isFitting = own && !(isPayout && locales.some((locale) => payerWord(inLocale(own, locale), locale, taxonomy)));
  const absent = reason?.absent ? ({ absent: true } as const) : {};
  return isFitting ? own : neutralText(taxonomy.neutral, { ...advice, ...absent }, kind, isPayout);
}
