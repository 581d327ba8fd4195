// The addresses of all pages that describe something, without the language in front.
import { reasonsOf } from "../data/reasons.ts";
import { servicesOf } from "../data/services.ts";
import type { Site } from "../data/site.ts";
import { dashed, slugOf } from "../data/slug.ts";
import { pathOf } from "../layout/address.ts";
import { wordsOf } from "../wording/words.ts";

/**
 * Lists the pages that every language has.
 *
 * @param site - the site.
 * @returns paths behind the language; the start page is the empty one.
 */
export function pagePaths(site: Site): string[] {
  const { providers } = site;
  const fixed = ["", "reasons/", "services/", "outcomes/", "matrix/", "changes/"];
  return [
    ...fixed,
    ...reasonsOf(site).map(({ name }) => `reasons/${dashed(name)}/`),
    ...[...servicesOf(site).keys()].map((code) => `services/${slugOf(code)}/`),
    ...Object.keys(wordsOf("en").outcomes).map((outcome) => `outcomes/${dashed(outcome)}/`),
    ...providers.flatMap(({ id, spaces }) => [
      `${id}/`,
      ...spaces.flatMap((space) => [`${id}/${space.id}/`, ...space.pages.map(pathOf)]),
    ]),
  ];
}
