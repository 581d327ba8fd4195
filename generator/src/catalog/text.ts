import { type Advice, UNKNOWN_ADVICE } from "../runtime/advice.ts";
import { neutralText, saysNothing } from "../runtime/neutral.ts";
import type { Kind } from "../runtime/vocabulary.ts";
import { eachLocale, inLocale, type Locale } from "./locales.ts";
import type { LocalizedText, Service, SpaceFrame, Text } from "./model.ts";
import type { ReasonsData, TaxonomyData, TextsData } from "./shape.ts";
import { wordsIn } from "./words-in-text.ts";

/** The sources that texts are composed from. */
export interface TextSources {
  /** Languages of the texts. */
  readonly locales: readonly Locale[];
  readonly reasons: ReasonsData["reasons"];
  readonly taxonomy: TaxonomyData;
}

/** The service that a text is for. */
export interface Served {
  /** Undefined if the text is for any service. */
  readonly kind: Kind | undefined;
  /** Whether it pays out, so that the customer receives the money. */
  readonly isPayout: boolean;
  /** Whether it acts on something that is there already, so that a failure is no news for the customer. */
  readonly follows: boolean;
  /** Whether its codes are about cards. */
  readonly isCards: boolean;
}

/**
 * What a text is for.
 *
 * @param space - the space of the code.
 * @param service - the service; where the code leaves it open, it pays out if every service that moves money does.
 * @param kind - kind of the service, if nothing else is known about it.
 * @returns what the wording depends on.
 */
export function servedBy({ services, isCards }: SpaceFrame, service?: Service | null, kind?: Kind): Served {
  if (service) return { kind: service.kind, isPayout: service.isPayout, follows: service.follows, isCards };
  const moving = services.filter((item) => item.kind === "move");
  return { kind, isPayout: moving.length > 0 && moving.every(({ isPayout }) => isPayout), follows: false, isCards };
}

/**
 * Composes the text of an entry: its own words first, then those of the reason and of the advice.
 *
 * The customer text of the reason is used only where the disclosure is `public` and it is certain
 * what happened; otherwise a neutral text is used, also if the reason is about paying and the service pays out.
 *
 * @param own - texts written for the entry, the closest first (service, provider, standard).
 * @param advice - the entry's advice.
 * @param served - the service that the text is for.
 * @param sources - reasons and taxonomy.
 * @returns the text in every language; a missing detail is empty (a rule reports it).
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
 * Finds a word that only fits a payer.
 *
 * @param text - a customer text.
 * @param locale - its language.
 * @param taxonomy - the words.
 * @returns the first such word; undefined if the text also fits a recipient.
 */
export function payerWord(text: string, locale: Locale, { payer }: TaxonomyData): string | undefined {
  return wordsIn(text, payer[locale] ?? [])[0];
}

function customerText(advice: Advice, served: Served, { locales, reasons, taxonomy }: TextSources) {
  const { isPayout, follows, isCards } = served;
  // Whatever fails about a hold or an account that is there, the customer has nothing to pay for it.
  const kind = follows && advice.outcome !== "success" ? "read" : served.kind;
  const { outcome, scope, disclosure } = advice;
  // What the program sends again by itself is not over.
  const retry =
    follows && advice.outcome === "failed" && advice.retry === "later" ? UNKNOWN_ADVICE.retry : advice.retry;
  const reason = reasons[advice.reason];
  const isOpen = outcome === "pending" || outcome === "unknown" || retry === UNKNOWN_ADVICE.retry;
  const isAsked = retry === "with_authentication";
  const isNews = !saysNothing(kind, outcome) && (!follows || outcome === "success" || isAsked);
  const isCertain = !isOpen && isNews && !(outcome === "success" && scope === "request");
  const words = (isCards ? reason?.card : undefined) ?? reason?.customer;
  const own = disclosure === "public" && isCertain ? words : undefined;
  const isFitting = own && !(isPayout && locales.some((locale) => payerWord(inLocale(own, locale), locale, taxonomy)));
  const absent = reason?.absent ? ({ absent: true } as const) : {};
  return isFitting ? own : neutralText(taxonomy.neutral, { ...advice, retry, ...absent }, kind, isPayout);
}
