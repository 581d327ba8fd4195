import type { CodePage, Site } from "./site.ts";
import { slugOf } from "./slug.ts";

/**
 * All meanings of each code, over all spaces and providers.
 *
 * @param site - the site.
 * @returns by the code as addresses spell it, the pages.
 */
export function gosOf(site: Site): Map<string, CodePage[]> {
  const all = new Map<string, CodePage[]>();
  for (const { spaces } of site.providers)
    for (const { pages } of spaces)
      for (const page of pages) {
        const slug = slugOf(page.code);
        all.set(slug, [...(all.get(slug) ?? []), page]);
      }
  return all;
}
