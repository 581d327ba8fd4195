import type { TableShape } from "../../emit/tables/table.ts";
import { type Row, remembered, type TableWriter } from "./table.ts";

/**
 * Writes a table as JSON, one object a line: what BigQuery, Spark, DuckDB and ClickHouse read as it stands. Empty cells
 * are left out, and so are columns that repeat what another file says. Where the shape has such a column, rows that
 * differ in nothing else are one line with a list of its values.
 *
 * @param shape - the table.
 * @returns what writes its rows.
 */
export function ndjsonWriter({ columns, listed }: TableShape): TableWriter {
  const own = columns
    .map(({ name, isRepeated }, at) => ({ name, isRepeated, at, field: `,${JSON.stringify(name)}:` }))
    .filter(({ name, isRepeated }) => !isRepeated && name !== listed?.column);
  const list = columns.findIndex(({ name }) => name === listed?.column);
  return {
    add: (rows) => {
      const value = remembered(JSON.stringify);
      const fields = (row: Row) =>
        own
          .flatMap(({ at, field }) => {
            const cell = row[at] ?? null;
            return cell === null ? [] : [field, value(cell)];
          })
          .join("")
          .slice(1);
      if (listed === undefined) return Buffer.from(rows.map((row) => `{${fields(row)}}\n`).join(""));
      const alike = [...Map.groupBy(rows, fields)];
      const lines = alike.map(([text, group]) => {
        const values = JSON.stringify(group.map((row) => row[list] ?? null));
        return `{${text},${JSON.stringify(listed.as)}:${values}}\n`;
      });
      return Buffer.from(lines.join(""));
    },
    end: () => new Uint8Array(),
  };
}
