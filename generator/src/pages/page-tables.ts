import Table from "cli-table3";
import { PLAIN } from "../plain-table.ts";
import type { PageCheck } from "./check-pages.ts";
import { FOLLOWED, type Listing } from "./list-pages.ts";

/**
 * Pages for a terminal: those with a lock, the other addresses, and how many entries stand on which.
 *
 * @param listing - what was listed.
 * @returns three tables.
 */
export function pagesTable({ pages, addresses, counts }: Listing): string {
  const locks = new Table({ ...PLAIN, head: ["provider", "page", "rows", "date", "address"] });
  for (const { provider, doc, rows, date, url } of pages) locks.push([provider, doc, rows, date, url]);
  const others = new Table({ ...PLAIN, head: ["provider", "followed", "seen", "entries", "places", "address"] });
  for (const { provider, followed, seen, entries, places, url } of addresses)
    if (followed !== "lock") others.push([provider, followed, seen ?? "-", entries, places, url]);
  const sums = new Table({ ...PLAIN, head: ["provider", "entries", ...FOLLOWED] });
  for (const count of counts) sums.push([count.provider, count.entries, ...FOLLOWED.map((how) => count[how])]);
  return [locks, others, sums].map(String).join("\n\n");
}

/**
 * Entries for a terminal, each with what it stands on.
 *
 * @param listing - what was listed.
 * @returns a table.
 */
export function entriesTable({ entries }: Listing): string {
  const table = new Table({ ...PLAIN, head: ["provider", "space", "code", "name", "followed", "seen", "source"] });
  for (const { provider, space, code, name, sources } of entries)
    for (const { doc, lines, url, followed, seen } of sources) {
      const source = doc === null ? url : `${doc} ${lines.join(", ")}`;
      table.push([provider, space, code, name, followed, seen ?? "-", source]);
    }
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
