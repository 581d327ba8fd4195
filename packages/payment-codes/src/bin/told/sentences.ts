// Generated from the catalog; do not edit.
import { askOf, type ToldOfAsking } from "./ask.js";
import { fill, wordOf } from "./fill.js";
import { moneyOf, type ToldOfMoney } from "./money.js";
import type { SentenceWords } from "./words.js";

/** What an entry or a result says. */
export interface Told extends ToldOfMoney, ToldOfAsking {
  readonly actor: string;
  readonly disclosure: string;
}

/** The sentences about advice. */
export interface Sentences {
  readonly money: string;
  readonly retry: string;
  readonly actor: string;
  /** Whom to ask, a sentence each. */
  readonly ask: readonly string[];
  readonly disclosure: string;
}

/** What the sentences name besides. */
export interface Named {
  /** The provider, as it writes itself. */
  readonly provider: string;
  /** Title of a service, if it is known. */
  readonly service?: (code: string) => string | undefined;
  /** Whether whom to ask depends on a service that is not known. */
  readonly isOpen?: boolean;
}

/**
 * Puts advice into sentences: whoever says them, the same code gives the same words.
 *
 * @param told - what a code means.
 * @param words - words of the language.
 * @param named - what the sentences name besides.
 * @returns the sentences; for advice of no vocabulary, those about the unknown.
 */
export function sentencesOf(
  told: Told,
  words: Pick<SentenceWords, "money" | "retries" | "actors" | "ask" | "disclosures">,
  named: Named,
): Sentences {
  return {
    money: words.money[moneyOf(told)],
    retry: wordOf(words.retries, told.retry),
    actor: wordOf(words.actors, told.actor),
    ask: askSentences(told, words, named),
    disclosure: wordOf(words.disclosures, told.disclosure),
  };
}

/**
 * Says whom to ask how it ended.
 *
 * @param told - what a code means.
 * @param words - words of the language.
 * @param named - what the sentences name besides.
 * @returns a sentence each.
 */
export function askSentences(
  told: ToldOfAsking,
  { ask }: Pick<SentenceWords, "ask">,
  { provider, service: titleOf, isOpen }: Named,
): string[] {
  const { how, first, notBeforeSeconds, validForDays, ifOpen, ifNotFound } = askOf(told);
  const service = how?.service;
  const title = service === undefined ? undefined : titleOf?.(service);
  return [
    service !== undefined
      ? fill(ask.service, { service: title ? `${service} (${title})` : service })
      : how?.call !== undefined
        ? fill(ask.call, { call: how.call })
        : isOpen
          ? ask.byService
          : fill(ask.none, { provider }),
    ...(first ? [ask.first] : []),
    ...(notBeforeSeconds ? [fill(ask.notBefore, { seconds: notBeforeSeconds })] : []),
    ...(validForDays ? [fill(ask.validFor, { days: validForDays })] : []),
    ...(ifOpen ? [wordOf(ask, ifOpen)] : []),
    ...(ifNotFound ? [ask.notFound] : []),
  ];
}
