import Table from "cli-table3";
import { PLAIN } from "../plain-table.ts";
import type { Stats } from "./index.ts";

/**
 * One line per provider.
 *
 * @param stats - what the packages hold.
 * @returns the table as text.
 */
export function providersTable(stats: readonly Stats[]): string {
  const table = new Table({
    ...PLAIN,
    head: ["provider", "spaces", "entries", "documented rows", "locales", "package size"],
    colAligns: ["left", "left", "right", "right", "left", "right"],
  });
  for (const { provider, spaces, entries, rows, locales, size } of stats) {
    const ids = spaces.map(({ space }) => space).join(", ");
    table.push([
      provider,
      ids,
      entries,
      `${rows.covered} of ${rows.all}`,
      locales.join(", "),
      `${kilobytes(size.bytes)} (${kilobytes(size.gzip)} gzip)`,
    ]);
  }
  return table.toString();
}

/**
 * One line per space.
 *
 * @param stats - what the packages hold.
 * @returns the table as text.
 */
export function spacesTable(stats: readonly Stats[]): string {
  const table = new Table({
    ...PLAIN,
    head: ["provider", "space", "entries", "rows", "documented", "inferred", "observed", "notes", "open reviews"],
    colAligns: ["left", "left", "right", "right", "right", "right", "right", "right", "right"],
  });
  for (const { provider, spaces } of stats)
    for (const { space, entries, rows, documented, inferred, observed, notes, openReviews } of spaces)
      table.push([provider, space, entries, rows, documented, inferred, observed, notes, openReviews]);
  return table.toString();
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
