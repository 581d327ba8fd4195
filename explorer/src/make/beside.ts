// Writes everything beside the pages: data, Markdown, feeds, maps, and pages for addresses that were published before.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Site } from "../data/site.ts";
import { pathOf } from "../layout/address.ts";
import { codeData, DATA_VERSION, providerData, reasonsData, spaceData } from "../output/data.ts";
import { feedOf, llmsText, sitemaps } from "../output/feeds.ts";
import { gonePage, movedPage } from "../output/gone.ts";
import { codeMarkdown, providerMarkdown, spaceMarkdown } from "../output/markdown.ts";
import { pagePaths } from "./pages-list.ts";
import { readMoved, readPublished } from "./published.ts";

/**
 * Makes the files beside the pages.
 *
 * @param site - the site.
 * @param published - paths that were published.
 * @param moved - new paths of pages that have moved.
 * @yields path and text of each file.
 * @throws Error if a page is said to have moved to one that does not exist.
 */
export function* filesBeside(
  site: Site,
  published: ReadonlySet<string>,
  moved: ReadonlyMap<string, string>,
): Generator<readonly [string, string]> {
  const { locales, providers } = site;
  const api = `api/${DATA_VERSION}`;
  const json = (value: unknown) => `${JSON.stringify(value)}\n`;
  for (const provider of providers) {
    yield [`${api}/${provider.id}.json`, json(providerData(provider))];
    yield [`feed/${provider.id}.xml`, feedOf(provider)];
    for (const locale of locales) yield [`${locale}/${provider.id}/index.md`, providerMarkdown(provider, locale)];
    for (const space of provider.spaces) {
      yield [`${api}/${provider.id}/${space.id}.json`, json(spaceData(provider, space))];
      for (const locale of locales)
        yield [`${locale}/${provider.id}/${space.id}/index.md`, spaceMarkdown(provider, space, locale)];
      for (const page of space.pages) {
        yield [`${api}/${pathOf(page).slice(0, -1)}.json`, json(codeData(page))];
        for (const locale of locales) yield [`${locale}/${pathOf(page)}index.md`, codeMarkdown(page, locale)];
      }
    }
  }
  yield [`${api}/reasons.json`, json(reasonsData(site))];
  yield ["llms.txt", llmsText(site)];
  const paths = pagePaths(site);
  yield* sitemaps(site, paths);
  const there = new Set(paths);
  for (const path of new Set([...published, ...moved.keys()])) {
    if (there.has(path)) continue;
    const to = moved.get(path);
    if (to !== undefined && !there.has(to))
      throw new Error(`moved.txt: ${path} is said to have moved to ${to}, which is no page; name one that exists`);
    for (const locale of locales)
      yield [`${locale}/${path}index.html`, to === undefined ? gonePage(locale, path) : movedPage(locale, to)];
  }
}

/**
 * Writes the files beside the pages.
 *
 * @param site - the site.
 * @param root - folder of this package, with the lists of addresses.
 * @param out - folder of the site.
 */
export async function writeBeside(site: Site, root: string, out: string): Promise<void> {
  const published = readPublished(await readFile(join(root, "published.txt"), "utf8"));
  const moved = readMoved(await readFile(join(root, "moved.txt"), "utf8"));
  const folders = new Set<string>();
  let waiting: Promise<void>[] = [];
  for (const [path, text] of filesBeside(site, published, moved)) {
    const target = join(out, path);
    const folder = dirname(target);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    waiting.push(writeFile(target, text));
    if (waiting.length < 64) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
}
