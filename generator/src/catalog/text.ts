import { type Advice, UNKNOWN_ADVICE } from "../runtime/advice.ts";
import {
  CHECKING,
  DECLINED,
  neutralText,
  OF_REQUEST,
  OF_TRANSACTION,
  PENDING,
  REVERSAL,
  tellsReason,
  UNPAID,
} from "../runtime/neutral.ts";
import { type Kind, OUTCOMES } from "../runtime/vocabulary.ts";
import { eachLocale, inLocale, type Locale, type Localized } from "./locales.ts";
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
 * @param space - the space of the code; a literal one is for its only call.
 * @param service - the service; where the code leaves it open, it pays out if every service that moves money does.
 * @param kind - kind of the service, if nothing else is known about it.
 * @returns what the wording depends on.
 */
export function servedBy(space: SpaceFrame, service?: Service | null, kind?: Kind): Served {
  const { services, isCards } = space;
  if (space.kind === "literal") return { kind: space.operation, isPayout: space.isPayout, follows: false, isCards };
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

/** The customer text that the advice chooses, in every language. */
function customerText(stated: Advice, served: Served, { locales, reasons, taxonomy }: TextSources) {
  const { isPayout, follows, isCards } = served;
  // Whatever fails about a hold or an account that is there, the customer has nothing to pay for it.
  const kind = follows && stated.outcome !== "success" ? "read" : served.kind;
  // What the program sends again by itself is not over.
  const isRepeated = follows && stated.outcome === "failed" && stated.retry === "later";
  const advice = isRepeated ? { ...stated, retry: UNKNOWN_ADVICE.retry } : stated;
  const isNews = !follows || advice.outcome === "success" || advice.retry === "with_authentication";
  const reason = reasons[advice.reason];
  const words = (isCards ? reason?.card : undefined) ?? reason?.customer;
  const isFitting =
    words && !(isPayout && locales.some((locale) => payerWord(inLocale(words, locale), locale, taxonomy)));
  const absent = reason?.absent ? ({ absent: true } as const) : {};
  const neutral = neutralText({ ...advice, ...absent }, kind, isPayout);
  if (isFitting && isNews && tellsReason(advice, neutral)) return words;
  return neutralTexts(taxonomy)[neutral] as Localized<string>;
}

/**
 * Customer texts that reveal nothing.
 *
 * @param taxonomy - the texts by name.
 * @returns the texts by position; pending has none of its own about a transaction or a request.
 */
export function neutralTexts({ neutral }: Pick<TaxonomyData, "neutral">): readonly (Localized<string> | undefined)[] {
  const { pending, unpaid, checking, reversal, declined } = neutral;
  const byOutcome = (texts: typeof neutral.request) =>
    OUTCOMES.map((outcome) => (outcome === "pending" ? undefined : texts[outcome]));
  const texts: (Localized<string> | undefined)[] = [];
  texts[PENDING] = pending;
  texts[UNPAID] = unpaid;
  texts[CHECKING] = checking;
  texts[REVERSAL] = reversal;
  texts[DECLINED] = declined;
  texts.splice(OF_TRANSACTION, 0, ...byOutcome(neutral.transaction));
  texts.splice(OF_REQUEST, 0, ...byOutcome(neutral.request));
  return texts;
}
