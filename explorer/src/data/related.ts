import { type CodePage, factsOf, type Site } from "./site.ts";

/** Codes that are shown of each other provider. */
const EACH = 2;

const indexes = new WeakMap<Site, Map<string, CodePage[]>>();

/**
 * The codes with a reason.
 *
 * @param site - the site.
 * @returns by reason, the pages of codes and patterns with it, in the order of the catalog.
 */
export function byReason(site: Site): Map<string, CodePage[]> {
  let index = indexes.get(site);
  if (!index) {
    index = new Map();
    for (const page of listedPages(site))
      for (const reason of new Set(factsOf(page).meanings.map(({ found }) => found.reason)))
        index.set(reason, [...(index.get(reason) ?? []), page]);
    indexes.set(site, index);
  }
  return index;
}

/**
 * All pages of codes and patterns; full codes are left out.
 *
 * @param site - the site.
 * @returns the pages.
 */
export function listedPages(site: Site): CodePage[] {
  return site.providers.flatMap(({ spaces }) => spaces.flatMap(({ listed }) => listed));
}

/**
 * Codes of other providers with the same reason.
 *
 * @param site - the site.
 * @param page - the page of a code.
 * @returns a few pages of each other provider.
 */
export function relatedOf(site: Site, page: CodePage): CodePage[] {
  const reason = factsOf(page).meanings[0]?.found.reason;
  const same = (reason !== undefined && byReason(site).get(reason)) || [];
  return site.providers
    .filter(({ id }) => id !== page.provider.id)
    .flatMap(({ id }) => same.filter(({ provider }) => provider.id === id).slice(0, EACH));
}
