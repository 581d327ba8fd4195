import { formatTable, parseTable } from "./tab-table.ts";

/** What a row is about: a code, a service of composite codes, or a field of a body. */
export const ROW_KINDS = ["code", "service", "field"] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** One row of a page as it was last accepted. */
export interface Row {
  readonly doc: string;
  readonly line: number;
  readonly section: string;
  /** Number of the table in its section. */
  readonly table: number;
  readonly kind: RowKind;
  /** Space of a code or service, envelope of a field; null if not recorded. */
  readonly space: string | null;
  readonly code: string;
  /** Card network; empty for any, null if not recorded. */
  readonly network: string | null;
  readonly message: string;
  readonly documented: string;
  /** Digest of everything else in the row; empty if there is nothing, or it was never read. */
  readonly hash: string;
  /** Line of the lock file on which the row stands. */
  readonly at: number;
}

/** Columns of a lock file. */
export const ROW_COLUMNS = [
  "line",
  "section",
  "table",
  "kind",
  "space",
  "code",
  "network",
  "message",
  "documented",
  "hash",
] as const;

/**
 * Reads the rows last accepted from a page.
 *
 * @param doc - id of the page.
 * @param text - content of its `rows.tsv`.
 * @returns the rows; none for an empty text.
 */
export function parseRows(doc: string, text: string): Row[] {
  const { columns, lines } = parseTable<(typeof ROW_COLUMNS)[number]>(text.replace(/^\ufeff/, ""));
  return lines.map(({ cell }, index) => {
    const orNull = (column: "space" | "network") => (columns.includes(column) ? cell(column) : null);
    return {
      doc,
      line: Number(cell("line")),
      section: cell("section"),
      table: Number(cell("table") || "1"),
      kind: ROW_KINDS.find((kind) => kind === cell("kind")) ?? "code",
      space: orNull("space") || null,
      code: cell("code"),
      network: orNull("network"),
      message: cell("message"),
      documented: cell("documented"),
      hash: cell("hash"),
      at: index + 2,
    };
  });
}

/**
 * Formats the rows accepted from a page.
 *
 * @param rows - the rows, in the order of the page.
 * @returns content of its `rows.tsv`: the same rows give the same text.
 */
export function formatRows(rows: readonly Omit<Row, "doc" | "at">[]): string {
  return formatTable(ROW_COLUMNS, rows);
}
