import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseRows, type Row } from "../src/catalog/rows.ts";
import { CATALOG } from "../src/places.ts";

/**
 * The rows last accepted from a page: what tests count and look up instead of numbers of their own.
 *
 * @param provider - id of the provider.
 * @param doc - id of the page.
 * @returns the rows of its lock, those of services and fields too; fails where there are none.
 */
export function lockedRows(provider: string, doc: string): Row[] {
  const rows = parseRows(doc, readFileSync(join(CATALOG, provider, "docs", `${doc}.rows.tsv`), "utf8"));
  if (rows.length === 0) throw new Error(`the page ${doc} of ${provider} has no rows`);
  return rows;
}
