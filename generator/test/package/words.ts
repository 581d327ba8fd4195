// What no customer may read about a result that is not public, in each language.

/** What each list keeps from the customer. */
export type Secret = "fraud" | "theft or loss" | "blacklists" | "limits of risk rules" | "internal components";

/** Words by language: each is found at the beginning of a word, whatever its case. */
export const WORDS: Readonly<Record<string, Readonly<Record<Secret, readonly string[]>>>> = {
  en: {
    fraud: ["fraud", "suspect", "suspicious", "suspicion", "scam", "risk", "screening", "security check", "challenge"],
    "theft or loss": ["stolen", "steal", "theft", "thief", "lost", "loss", "pick up", "pick-up", "retain", "confiscat"],
    blacklists: ["black", "blocked", "blocklist", "blocking", "ban", "sanction", "embargo", "compliance", "watch list"],
    "limits of risk rules": ["limit", "exceed", "velocity", "too many", "too often", "maximum", "quota", "attempt"],
    "internal components": [
      "server",
      "database",
      "redis",
      "cache",
      "switch",
      "gateway",
      "router",
      "routing",
      "host",
      "system",
      "internal",
      "acquirer",
      "issuer",
      "merchant",
      "terminal",
      "partner",
      "deposit",
      "balance",
      "api",
      "http",
      "timeout",
      "timed out",
      "signature",
      "token",
      "doku",
      "midtrans",
      "klikoo",
    ],
  },
  id: {
    fraud: ["fraud", "penipu", "curiga", "mencurigakan", "dicurigai", "risiko", "pemeriksaan keamanan", "ditinjau"],
    "theft or loss": ["curi", "dicuri", "pencuri", "hilang", "kehilangan", "ditahan", "disita"],
    blacklists: ["blacklist", "daftar hitam", "blokir", "diblokir", "pemblokiran", "sanksi", "kepatuhan", "dilarang"],
    "limits of risk rules": ["limit", "batas", "melebihi", "terlampaui", "terlalu", "maksimum", "maksimal", "kuota"],
    "internal components": [
      "server",
      "database",
      "basis data",
      "redis",
      "cache",
      "switch",
      "gateway",
      "router",
      "routing",
      "host",
      "sistem",
      "internal",
      "acquirer",
      "penerbit",
      "issuer",
      "merchant",
      "terminal",
      "mitra",
      "partner",
      "deposit",
      "saldo",
      "api",
      "http",
      "timeout",
      "signature",
      "token",
      "doku",
      "midtrans",
      "klikoo",
    ],
  },
};

/** What has been found in a text, by language and text: there are few of them. */
const found = new Map<string, readonly string[]>();

/**
 * Finds what a text for customers gives away.
 *
 * @param locale - language of the text.
 * @param text - the text.
 * @returns what it names, with the word; nothing for a neutral text.
 */
export function givesAway(locale: string, text: string): readonly string[] {
  const key = `${locale}\n${text}`;
  const known = found.get(key) ?? search(locale, text);
  found.set(key, known);
  return known;
}

function search(locale: string, text: string): string[] {
  return Object.entries(WORDS[locale] ?? {}).flatMap(([secret, words]) =>
    words
      .filter((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, "iu").test(text))
      .map((word) => `${secret}: ${word}`),
  );
}
