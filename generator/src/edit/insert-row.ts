import { END } from "../catalog/file-end.ts";
import { ROW_COLUMNS } from "../catalog/rows.ts";
import { type Insertion, insertLines } from "./insert-entry.ts";

/** A row of a page; missing values are those of the previous row. */
export interface RowDraft {
  readonly line: string;
  readonly section: string | undefined;
  readonly space: string;
  readonly code: string;
  readonly network: string;
  readonly message: string;
  readonly documented: string;
}

/**
 * Inserts a row into the text of a page's `rows.tsv`, sorted by line.
 *
 * @param text - content of the file; empty for a new one.
 * @param row - the row.
 * @returns the new content, or `undefined` if the file already has a row for this line.
 */
export function insertRow(text: string, row: RowDraft): Insertion | undefined {
  if (text.trim() === "") return insertLines("", 0, [ROW_COLUMNS.join("\t"), rowText(ROW_COLUMNS, row, {}), END]);
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const columns = (lines[0] ?? "").replace(/^\ufeff/, "").split("\t");
  const cellsOf = (line: string): Readonly<Record<string, string>> =>
    Object.fromEntries(line.split("\t").map((cell, index) => [columns[index] ?? "", cell]));
  const rows = lines.flatMap((line, index) =>
    index > 0 && line !== "" && line !== END ? [{ index, cells: cellsOf(line), at: Number(cellsOf(line).line) }] : [],
  );
  if (rows.some(({ at }) => at === Number(row.line))) return undefined;
  const before = rows.filter(({ at }) => at < Number(row.line)).at(-1);
  const neighbour = before ?? rows[0];
  const offset = text
    .split("\n")
    .slice(0, (before?.index ?? 0) + 1)
    .reduce((sum, line) => sum + line.length + 1, 0);
  return insertLines(text, Math.min(offset, text.length), [rowText(columns, row, neighbour?.cells ?? {})]);
}

function rowText(
  columns: readonly string[],
  { section, ...row }: RowDraft,
  neighbour: Readonly<Record<string, string>>,
): string {
  const cells: Readonly<Record<string, string | undefined>> = {
    ...row,
    kind: "code",
    section: section ?? neighbour.section,
    table: neighbour.table ?? "1",
  };
  return columns.map((column) => cells[column] ?? "").join("\t");
}
