import { END } from "./file-end.ts";

/** A line of a table. */
export interface Line<Column extends string> {
  /**
   * Text of a cell.
   *
   * @param column - title of its column.
   * @returns the text; empty where the line is too short, or the table has no such column.
   */
  readonly cell: (column: Column) => string;
}

/** A table as it stands in a file: a header line, then one line per row with tabs between the cells, then `# end`. */
export interface TabTable<Column extends string> {
  /** Titles of the columns. */
  readonly columns: readonly string[];
  readonly lines: readonly Line<Column>[];
}

/**
 * Reads a table.
 *
 * @param text - content of the file.
 * @returns its columns and lines, whatever they are; none for an empty text.
 */
export function parseTable<Column extends string>(text: string): TabTable<Column> {
  const [header, ...rows] = text.split(/\r?\n/).filter((line) => line !== "" && line !== END);
  const columns = header?.split("\t") ?? [];
  const lines = rows.map((row) => {
    const cells = row.split("\t");
    return { cell: (column: Column) => cells[columns.indexOf(column)] ?? "" };
  });
  return { columns, lines };
}

/**
 * Formats a table.
 *
 * @param columns - titles of the columns.
 * @param rows - the cells of each row by column; what is missing or null becomes an empty cell.
 * @returns content of the file: the same rows give the same text.
 */
export function formatTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, string | number | null>>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => String(row[column] ?? "")).join("\t"));
  return [columns.join("\t"), ...lines, END].map((line) => `${line}\n`).join("");
}
