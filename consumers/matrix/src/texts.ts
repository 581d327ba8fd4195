import type { Expected, Locale } from "./expected.ts";

/** Texts that stand in the messages of one language only, and nowhere but there. */
export type Sentinels = Readonly<Record<Locale, readonly string[]>>;

/** Shorter ones may be the name of something. */
const LONG_ENOUGH = 30;

/**
 * Picks texts by which the messages of a language are recognised in a bundle.
 *
 * @param texts - all texts of each language, as in `messages/<locale>.json`.
 * @param wire - what the providers send; it is data, whatever its language.
 * @returns texts that no minifier spells in another way: long, plain ASCII, without parameters and quotes.
 */
export function pickSentinels(texts: Readonly<Record<Locale, readonly string[]>>, wire: readonly string[]): Sentinels {
  const picked = Object.entries(texts).map(([locale, own]) => {
    const others = Object.entries(texts).flatMap(([other, list]) => (other === locale ? [] : list));
    const elsewhere = [...others, ...wire].join("\n");
    const plain = [...new Set(own)].filter(
      (text) => text.length >= LONG_ENOUGH && /^[ !#-&(-;=?-[\]-_a-z]+$/.test(text) && !elsewhere.includes(text),
    );
    return [locale, plain] as const;
  });
  return Object.fromEntries(picked);
}

/**
 * Finds what is wrong with the texts in a bundle.
 *
 * @param bundle - the bundle.
 * @param sentinels - texts of each language.
 * @param locales - languages that the bundle must hold, whole; no text of another may be there.
 * @returns what is wrong, one sentence each.
 */
export function textFaults(bundle: string, sentinels: Sentinels, locales: readonly Locale[]): string[] {
  return Object.entries(sentinels).flatMap(([locale, texts]) => {
    if (texts.length < 10) return [`only ${texts.length} texts to recognise messages/${locale} by`];
    if (locales.includes(locale)) {
      const lacking = texts.find((text) => !bundle.includes(text));
      return lacking === undefined ? [] : [`a text of messages/${locale} is not in the bundle: ${lacking}`];
    }
    const present = texts.filter((text) => bundle.includes(text));
    return present.length === 0
      ? []
      : [`${present.length} texts of messages/${locale} are in the bundle, which does not use it: ${present[0]}`];
  });
}

/**
 * Finds codes in a bundle that uses three constants only.
 *
 * @param bundle - the bundle.
 * @param expected - the codes that it uses.
 * @param patterns - all patterns of the packages.
 * @returns what is wrong, one sentence each.
 */
export function codeFaults(
  bundle: string,
  { patterns: used }: Pick<Expected, "patterns">,
  patterns: readonly string[],
) {
  const others = patterns.filter((pattern) => !used.includes(pattern) && bundle.includes(pattern));
  return others.length === 0 ? [] : [`other codes are in the bundle: ${others.slice(0, 5).join(", ")}`];
}
