import { type CodePage, type EarlierMeaning, factsOf, type Provider } from "./site.ts";

/** What changed about a code, as far as the catalog dates it. */
export interface Change {
  readonly page: CodePage;
  readonly earlier: readonly EarlierMeaning[];
  readonly deprecated: boolean;
  /** Since when its meanings hold. */
  readonly since: readonly string[];
}

/**
 * Codes of a provider that meant something else, or will.
 *
 * @param provider - the provider.
 * @returns the codes, in the order of the catalog.
 */
export function changesOf(provider: Provider): Change[] {
  const pages = provider.spaces.flatMap(({ listed }) => listed);
  return pages.flatMap((page) => {
    const { meanings, earlier } = factsOf(page);
    const deprecated = meanings.some(({ entry }) => entry?.deprecated !== undefined);
    const since = meanings.flatMap(({ entry }) => (entry?.validFrom ? [entry.validFrom] : []));
    return earlier.length > 0 || deprecated || since.length > 0 ? [{ page, earlier, deprecated, since }] : [];
  });
}
