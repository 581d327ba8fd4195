import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkPages } from "../../src/docs/check-pages.ts";
import { savedPage } from "../../src/docs/saved-page.ts";
import { updatePage } from "../../src/docs/update-page.ts";
import { CATALOG } from "../../src/places.ts";
import { catalogWith, tree } from "../catalog-copy.ts";

// The pages belong to the providers and are not part of this repository.
const pages = process.env.PROVIDER_DOCS;
if (!pages) console.log("PROVIDER_DOCS is not set: tests that read the providers' pages are skipped.");

const ROWS: readonly (readonly [provider: string, doc: string, codes: number, services: number, fields: number])[] = [
  ["midtrans", "error-response-code", 5, 0, 0],
  ["doku", "http-status-and-case-code", 409, 0, 0],
  ["doku", "error-codes-glossary", 20, 0, 0],
  ["klikoo", "response-code", 34, 5, 9],
];

describe.skipIf(!pages)("the providers' pages", () => {
  it("give the locks, byte by byte", async () => {
    const checks = await checkPages(CATALOG, [], pages);
    expect(checks.flatMap(({ problems }) => problems)).toEqual([]);
    expect(checks.map(({ page }) => page)).toEqual(ROWS.map(() => "ok"));
    for (const [provider, doc, ...counts] of ROWS)
      expect(checks).toContainEqual(
        expect.objectContaining({ provider, doc, rows: counts.reduce((sum, count) => sum + count) }),
      );
  });

  it.each(ROWS)("%s %s read into today's catalog changes nothing", async (provider, doc) => {
    const catalog = await catalogWith();
    const before = await tree(catalog);
    const request = { catalog, out: join(catalog, "../packages"), provider, doc, cache: "", write: true };
    const source = (await savedPage(pages ?? "", provider, doc)) ?? "";
    const update = await updatePage({ ...request, source });
    expect(update).toMatchObject({ isChanged: false, written: [], open: [] });
    expect(update.comparison).toMatchObject({ changes: [], shifted: 0 });
    expect(await tree(catalog)).toEqual(before);
  });
});
