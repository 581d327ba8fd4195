import { inLocale, type Locale, type Localized } from "../../catalog/locales.ts";
import type { Model } from "../../catalog/model.ts";
import type { SentenceWords } from "../../command-line/told/words.ts";

/**
 * What is said about advice.
 *
 * @param about - what the catalog says about all providers.
 * @param locale - a language of the texts.
 * @returns the words in that language, by the values that they are about.
 */
export function sentencesIn({ taxonomy }: Pick<Model, "taxonomy">, locale: Locale): SentenceWords {
  const { scopes, outcomes, retries, actors, kinds, origins, disclosures, confidences } = taxonomy;
  const said = <T extends string>(texts: Readonly<Record<T, Localized<string>>>) =>
    each(texts, (text) => inLocale<string>(text, locale));
  const named = <T extends string>(values: Readonly<Record<T, { readonly name: Localized<string> }>>) =>
    each(values, ({ name }) => inLocale(name, locale));
  const sentences = <T extends string>(values: Readonly<Record<T, { readonly says: Localized<string> }>>) =>
    each(values, ({ says }) => inLocale(says, locale));
  return {
    outcomes: named(outcomes),
    outcomeMeanings: sentences(outcomes),
    scopes: named(scopes),
    money: said(taxonomy.money),
    retries: sentences(retries),
    actors: sentences(actors),
    ask: said(taxonomy.ask),
    steps: said(taxonomy.steps),
    disclosures: sentences(disclosures),
    kinds: named(kinds),
    origins: named(origins),
    confidences: named(confidences),
    whys: said(taxonomy.undecided),
    unlisted: said(taxonomy.unlisted),
  };
}

function each<T extends string, V>(values: Readonly<Record<T, V>>, say: (value: V) => string): Record<T, string> {
  return Object.fromEntries(Object.entries<V>(values).map(([name, value]) => [name, say(value)])) as Record<T, string>;
}
