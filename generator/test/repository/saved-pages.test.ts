import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkPages } from "../../src/pages/check-pages.ts";
import { updatePage } from "../../src/pages/follow/update-page.ts";
import { listPages } from "../../src/pages/list-pages.ts";
import { savedPage } from "../../src/pages/open/saved-page.ts";
import { CATALOG } from "../../src/places.ts";
import { catalogWith, leaveAlone, tree } from "../catalog-copy.ts";

// The pages belong to the providers and are not part of this repository.
const pages = process.env.PROVIDER_DOCS;
if (!pages) console.log("PROVIDER_DOCS is not set: tests that read the providers' pages are skipped.");

const PAGES = (await listPages(CATALOG)).pages.filter(({ rows }) => rows > 0);
const SAVED = pages
  ? (await Promise.all(PAGES.map(async (page) => ({ page, file: await savedPage(pages, page.provider, page.doc) }))))
      .filter(({ file }) => file !== undefined)
      .map(({ page }) => page)
  : PAGES;

describe.skipIf(!pages)("the providers' pages", () => {
  it("give the locks, byte by byte", async () => {
    const checks = await checkPages(CATALOG, [], pages);
    expect(checks.flatMap(({ problems }) => problems)).toEqual([]);
    // A provider without pages is checked, too.
    const ofPages = checks.filter(({ rows }) => rows > 0);
    expect(ofPages.map(({ provider, doc, rows }) => [provider, doc, rows])).toEqual(
      PAGES.map(({ provider, doc, rows }) => [provider, doc, rows]),
    );
    expect(checks.filter(({ page }) => page === "ok").map(({ doc }) => doc)).toEqual(SAVED.map(({ doc }) => doc));
    expect(SAVED).not.toEqual([]);
  });

  it.each(SAVED)("$provider $doc read into today's catalog changes nothing", async ({ provider, doc }) => {
    const catalog = await catalogWith();
    await leaveAlone(catalog, provider);
    const before = await tree(catalog);
    const request = { catalog, out: join(catalog, "../packages"), provider, doc, cache: "", write: true };
    const source = (await savedPage(pages ?? "", provider, doc)) ?? "";
    const update = await updatePage({ ...request, source });
    expect(update).toMatchObject({ isChanged: false, written: [], open: [] });
    expect(update.comparison).toMatchObject({ changes: [], shifted: 0 });
    expect(await tree(catalog)).toEqual(before);
  });
});
