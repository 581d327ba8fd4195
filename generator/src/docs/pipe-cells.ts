import { MAX_COLUMNS } from "./piece.ts";

/**
 * Splits a line of a table that is drawn with pipes, whether or not a rule stands under its head.
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
 * Whether a line with pipes is the rule between the head and the body of a table.
 *
 * @param line - the line.
 * @returns true for a rule.
 */
export function isRule(line: string): boolean {
  return (pipeCells(line) ?? [""]).every((cell) => /^:?-+:?$/.test(cell));
}
