// Feeds, the map of the site, and what programs read first. All dates come from the data, none from a clock.
import { changesOf } from "../data/changes.ts";
import type { Provider, Site } from "../data/site.ts";
import { absolute, pathOf } from "../layout/address.ts";
import { codesText, fill } from "../wording/text.ts";
import { FIRST, wordsOf } from "../wording/words.ts";

/** Where nothing has a date. */
const NO_DATE = "1970-01-01";

/**
 * Writes text for XML.
 *
 * @param text - the text.
 * @returns the text without characters that XML does not allow, and with those escaped that mean something.
 */
export function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/**
 * A date as exact as its source, as a whole day.
 *
 * @param date - `2020`, `2020-01` or `2020-01-31`.
 * @returns the first day that it names; undefined if it names none.
 */
export function dayOf(date: string): string | undefined {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  return year && `${year}-${month}-${day}`;
}

/**
 * What changed at a provider, as an Atom feed.
 *
 * @param provider - the provider.
 * @returns pages that were read and meanings that ended or began, the newest first.
 */
export function feedOf(provider: Provider): string {
  const { id, name, codes } = provider;
  const { ui } = wordsOf(FIRST);
  const items = [
    ...codes.docs.flatMap(({ id: doc, title, url, date }) =>
      item(`doc/${doc}/${date}`, `${ui.docs}: ${title}`, url, date),
    ),
    ...changesOf(provider).flatMap(({ page, earlier, since }) => {
      const link = absolute(`${FIRST}/${pathOf(page)}`);
      return [
        ...earlier.flatMap(({ found }) =>
          item(
            `${pathOf(page)}${found.name}/until`,
            `${page.code} ${found.name}: ${fill(ui.until, { until: found.validUntil })}`,
            link,
            found.validUntil,
          ),
        ),
        ...since.flatMap((date) =>
          item(`${pathOf(page)}since/${date}`, `${page.code}: ${fill(ui.since, { since: date })}`, link, date),
        ),
      ];
    }),
  ].sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
  const self = absolute(`feed/${id}.xml`);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<title>${xml(name)}</title>`,
    `<id>${xml(self)}</id>`,
    `<link rel="self" href="${xml(self)}"/>`,
    `<link href="${xml(absolute(`${FIRST}/${id}/`))}"/>`,
    `<author><name>${xml(ui.siteTitle)}</name></author>`,
    `<updated>${items[0]?.day ?? NO_DATE}T00:00:00Z</updated>`,
    ...items.map(
      ({ id: own, title, link, day }) =>
        `<entry><id>${xml(`${self}#${own}`)}</id><title>${xml(title)}</title><link href="${xml(link)}"/><updated>${day}T00:00:00Z</updated></entry>`,
    ),
    "</feed>",
    "",
  ].join("\n");
}

function item(id: string, title: string, link: string, date: string) {
  const day = dayOf(date);
  return day === undefined ? [] : [{ id, title, link, day }];
}

/** Addresses in one map; the format allows 50,000. */
const MOST = 20_000;

/**
 * The maps of the site.
 *
 * @param site - the site.
 * @param paths - paths of pages, without the language.
 * @returns files by path: an index, and maps with every page in every language.
 */
export function sitemaps({ locales }: Site, paths: readonly string[]): Map<string, string> {
  const files = new Map<string, string>();
  const names: string[] = [];
  const each = Math.max(1, Math.floor(MOST / locales.length));
  for (let at = 0; at < paths.length; at += each) {
    const name = `sitemap-${names.length + 1}.xml`;
    names.push(name);
    const urls = paths
      .slice(at, at + each)
      .flatMap((path) => locales.map((locale) => `<url><loc>${xml(absolute(`${locale}/${path}`))}</loc></url>`));
    files.set(
      name,
      [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        ...urls,
        "</urlset>",
        "",
      ].join("\n"),
    );
  }
  const maps = names.map((name) => `<sitemap><loc>${xml(absolute(name))}</loc></sitemap>`);
  files.set(
    "sitemap.xml",
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...maps,
      "</sitemapindex>",
      "",
    ].join("\n"),
  );
  files.set("robots.txt", `User-agent: *\nAllow: /\nSitemap: ${absolute("sitemap.xml")}\n`);
  return files;
}

/**
 * What a program that reads texts should know.
 *
 * @param site - the site.
 * @returns llms.txt.
 */
export function llmsText({ locales, providers }: Site): string {
  const words = wordsOf(FIRST);
  const { ui } = words;
  return [
    `# ${ui.siteTitle}`,
    "",
    `> ${ui.tagline}`,
    "",
    "A code that is not listed is unknown: it means neither success nor failure. Ask for the status first, and send nothing",
    "under a new reference until the result is final. `success` means paid only where the scope is `transaction`.",
    "",
    "Every page of a code is also there as Markdown (`index.md` in its folder) and as JSON:",
    "",
    `- page: ${absolute(`${locales[0]}/{provider}/{space}/{code}/`)}`,
    `- JSON: ${absolute("api/v1/{provider}/{space}/{code}.json")}`,
    `- all meanings of a code: ${absolute("go/{code}/")}`,
    "",
    "Codes in addresses are in small letters. In a pattern such as `403xx14`, `xx` stands for any service.",
    "",
    ...providers.flatMap((provider) => [
      `## ${provider.name}`,
      "",
      ...provider.spaces.map(
        ({ id, title, listed }) =>
          `- [${title}](${absolute(`${FIRST}/${provider.id}/${id}/index.md`)}): ${codesText(listed.length, ui)}`,
      ),
      "",
    ]),
    `## ${ui.outcomesTitle}`,
    "",
    ...Object.entries(words.outcomeMeanings).map(([outcome, meaning]) => `- ${outcome}: ${meaning}`),
    "",
  ].join("\n");
}
