import { MAX_COLUMNS } from "./piece.ts";

/**
 * Splits a line of a pipe table, with or without a delimiter row.
 *
 * @param line - the line.
 * @returns the cells, or `undefined` for a line without a pipe at both ends, or with more cells than any table.
 */
export function pipeCells(line: string): string[] | undefined {
  const inner = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
  if (inner === undefined) return undefined;
  const cells = inner.split(/(?<!\\)\|/, MAX_COLUMNS + 1);
  return cells.length > MAX_COLUMNS ? undefined : cells.map((cell) => cell.replaceAll("\\|", "|").trim());
}

/**
 * Whether a line is the delimiter row between head and body of a pipe table.
 *
 * @param line - the line.
 * @returns true for a delimiter row.
 */
export function isRule(line: string): boolean {
  return (pipeCells(line) ?? [""]).every((cell) => /^:?-+:?$/.test(cell));
}
