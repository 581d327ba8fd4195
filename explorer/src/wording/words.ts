// The words of the site in each language: its own, and what the packages say about advice.
import type { SentenceWords } from "../../../generator/src/command-line/told/words.ts";
import { readSentences } from "../data/sentences.ts";
import { PACKAGES } from "../layout/root.ts";
import en from "./en.json" with { type: "json" };
import id from "./id.json" with { type: "json" };

/** All words of a language. */
export type Words = typeof en & SentenceWords;

/** The words of scripts: what only pages say is left out. */
export type ScriptWords = Omit<Words, "outcomeMeanings" | "kinds" | "origins" | "confidences">;

/** Words of the interface. */
export type UiWord = keyof Words["ui"];

/** The language that others fall back to. */
export const FIRST = "en";

const OWN: Readonly<Record<string, typeof en>> = { en, id };

const known = new Map<string, Words>();

/**
 * The words of a language.
 *
 * @param locale - language tag.
 * @returns its words; where there are none of its own, or none about advice, those of the first language.
 */
export function wordsOf(locale: string): Words {
  let words = known.get(locale);
  if (!words) {
    words = { ...(wordsIn(OWN, locale) ?? en), ...sentencesIn(locale) };
    known.set(locale, words);
  }
  return words;
}

/**
 * The words of a language that scripts need.
 *
 * @param locale - language tag.
 * @returns its words, as `wordsOf`.
 */
export function scriptWordsOf(locale: string): ScriptWords {
  const { outcomeMeanings: _, kinds: __, origins: ___, confidences: ____, ...words } = wordsOf(locale);
  return words;
}

function sentencesIn(locale: string): SentenceWords {
  const all = readSentences(PACKAGES);
  const words = wordsIn(all, locale) ?? wordsIn(all, FIRST) ?? Object.values(all)[0];
  if (!words) throw new Error(`${PACKAGES} says nothing about advice: its sentences.json is empty`);
  return words;
}

function wordsIn<T>(all: Readonly<Record<string, T>>, locale: string): T | undefined {
  return Object.hasOwn(all, locale) ? all[locale] : undefined;
}
