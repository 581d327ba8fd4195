import type { TableShape } from "../../emit/tables/table.ts";
import { type Cell, type Row, remembered, type TableWriter } from "./table.ts";

/**
 * Writes a table as CSV: RFC 4180 in UTF-8, but with line feeds alone, as whoever reads CSV takes both and generated files
 * have the same bytes on every system. An empty cell has nothing between its commas.
 *
 * @param shape - the table.
 * @returns what writes its rows.
 */
export function csvWriter({ columns }: TableShape): TableWriter {
  let head = [columns.map(({ name }) => quoted(name)).join(",")];
  return {
    add: (rows) => {
      const lines = [...head, ...linesOf(rows)];
      head = [];
      return Buffer.from(lines.map((line) => `${line}\n`).join(""));
    },
    end: () => Buffer.from(head.map((line) => `${line}\n`).join("")),
  };
}

function linesOf(rows: readonly Row[]): string[] {
  const field = remembered(quoted);
  return rows.map((row) => row.map((cell) => (cell === null ? "" : field(cell))).join(","));
}

function quoted(cell: Exclude<Cell, null>): string {
  if (typeof cell === "number") return String(cell);
  // An empty text is told from nothing.
  return cell === "" || SPECIAL.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const SPECIAL = /[",\r\n]/;
