// The pages as JSON: a file for each code, space and provider.

import { moneyOf } from "../../../generator/src/command-line/told/money.ts";
import { sentencesOf } from "../../../generator/src/command-line/told/sentences.ts";
import { namedFor } from "../data/named.ts";
import { reasonsOf } from "../data/reasons.ts";
import { byReason } from "../data/related.ts";
import { type CodePage, factsOf, type Meaning, type Provider, type Site, type SpaceOfSite } from "../data/site.ts";
import { absolute, pathOf } from "../layout/address.ts";
import { wordsOf } from "../wording/words.ts";

/** Version of the form of these files; another one stands beside it. */
export const DATA_VERSION = "v1";

/**
 * A code as data.
 *
 * @param page - its page.
 * @returns everything that the page says, in all languages.
 */
export function codeData(page: CodePage): object {
  const { provider, space, code, kind, pattern, service } = page;
  const { meanings, earlier, cases, example } = factsOf(page);
  return {
    provider: provider.id,
    providerName: provider.name,
    space: space.id,
    spaceTitle: space.title,
    code,
    kind,
    ...(pattern !== undefined && { pattern }),
    ...(service && { service: service.code, serviceTitle: service.title }),
    url: absolute(pageUrl(page)),
    packageVersion: provider.version,
    // Two or more meanings: the body decides, and if it does not, the status has to be asked for.
    meanings: meanings.map((meaning) => meaningData(page, meaning)),
    ...(cases.length > 0 && {
      cases: cases.map(({ services, kind: as, meaning }) => ({
        ...(as !== undefined ? { kind: as } : { services: services.map(({ code: of }) => of) }),
        ...adviceData(page, meaning),
      })),
    }),
    ...(earlier.length > 0 && {
      earlier: earlier.map(({ found, entry }) => ({
        name: found.name,
        ...(found.validFrom && { validFrom: found.validFrom }),
        validUntil: found.validUntil,
        scope: found.scope,
        outcome: found.outcome,
        text: entry?.text ?? {},
      })),
    }),
    ...(example && { example: { body: example.body, context: example.context, step: example.next.step } }),
  };
}

function adviceData({ provider, space }: CodePage, { found, texts }: Meaning): object {
  const {
    known: _,
    space: __,
    code: ___,
    params: ____,
    pattern: _____,
    http: ______,
    case: _______,
    ...advice
  } = found as typeof found & {
    params?: unknown;
  };
  const named = namedFor(provider, space, found.service);
  const says = [...texts.keys()].map((locale) => [locale, sentencesOf(found, wordsOf(locale), named)] as const);
  return { ...advice, money: moneyOf(found), text: Object.fromEntries(texts), says: Object.fromEntries(says) };
}

function meaningData(page: CodePage, meaning: Meaning): object {
  const { entry } = meaning;
  return {
    ...adviceData(page, meaning),
    ...(entry && {
      messages: entry.messages,
      documented: entry.documented,
      note: entry.note,
      ...(entry.deprecated && { deprecated: entry.deprecated }),
      ...(entry.validFrom && { validFrom: entry.validFrom }),
      confidence: entry.confidence,
      ...(entry.with && { with: entry.with }),
      ...(entry.only && { only: entry.only }),
      ...(entry.from && { from: entry.from }),
      sources: entry.sources,
    }),
  };
}

/**
 * A space as data.
 *
 * @param provider - its provider.
 * @param space - the space.
 * @returns its form, services and codes.
 */
export function spaceData(provider: Provider, space: SpaceOfSite): object {
  const { id, title, kind, alphabet, length, segments, open, services, listed } = space;
  return {
    provider: provider.id,
    space: id,
    title,
    kind,
    alphabet,
    length,
    ...(segments && { segments, open }),
    ...(services && { services: services.map(({ code, title: of, kind: as }) => ({ code, title: of, kind: as })) }),
    codes: listed.map((page) => ({
      code: page.code,
      url: absolute(pageUrl(page)),
      meanings: factsOf(page).meanings.map(({ found, texts }) => ({
        name: found.name,
        outcome: found.outcome,
        scope: found.scope,
        retry: found.retry,
        reason: found.reason,
        title: Object.fromEntries([...texts].map(([locale, text]) => [locale, text.title])),
      })),
    })),
  };
}

/**
 * A provider as data.
 *
 * @param provider - the provider.
 * @returns its package, spaces and pages that were read.
 */
export function providerData({ id, name, npm, version, spaces, codes }: Provider): object {
  return {
    provider: id,
    name,
    package: npm,
    version,
    docs: codes.docs,
    spaces: spaces.map((space) => ({ id: space.id, title: space.title, codes: space.listed.length })),
  };
}

/**
 * The reasons as data.
 *
 * @param site - the site.
 * @returns each reason with the codes that have it.
 */
export function reasonsData(site: Site): object {
  const index = byReason(site);
  return {
    reasons: reasonsOf(site).map(({ name, meaning, aliases }) => ({
      name,
      meaning,
      ...(aliases && { aliases }),
      codes: (index.get(name) ?? []).map(({ provider, space, code }) => `${provider.id}/${space.id}/${code}`),
    })),
  };
}

function pageUrl(page: CodePage): string {
  return `${page.provider.message.keys().next().value ?? "en"}/${pathOf(page)}`;
}
