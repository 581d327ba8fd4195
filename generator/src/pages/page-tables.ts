import Table from "cli-table3";
import { PLAIN } from "../plain-table.ts";
import type { PageCheck } from "./check-pages.ts";
import type { PageListing } from "./list-pages.ts";

/**
 * Pages for a terminal.
 *
 * @param pages - the pages.
 * @returns a table.
 */
export function pagesTable(pages: readonly PageListing[]): string {
  const table = new Table({ ...PLAIN, head: ["provider", "page", "rows", "date", "address"] });
  for (const { provider, doc, rows, date, url } of pages) table.push([provider, doc, rows, date, url]);
  return table.toString();
}

/**
 * Results of checks for a terminal.
 *
 * @param checks - the results.
 * @returns a table.
 */
export function checksTable(checks: readonly PageCheck[]): string {
  const table = new Table({ ...PLAIN, head: ["provider", "page", "rows", "saved page", "problems"] });
  for (const { provider, doc, rows, page, problems } of checks)
    table.push([provider, doc, rows, page, problems.length]);
  return table.toString();
}
