/** Rows of a table on one page. */
export const MOST_ROWS = 200;

/**
 * Splits rows into pages.
 *
 * @param rows - all rows.
 * @returns at least one list, none longer than a page.
 */
export function partsOf<T>(rows: readonly T[]): T[][] {
  const count = Math.max(1, Math.ceil(rows.length / MOST_ROWS));
  return Array.from({ length: count }, (_, index) => rows.slice(index * MOST_ROWS, (index + 1) * MOST_ROWS));
}
