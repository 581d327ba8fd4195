import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Column, TableShape } from "../../emit/tables/table.ts";
import type { TableWriter } from "./table.ts";

/** Who wrote the file: no version, so that another version of the library that packs the same gives the same bytes. */
const CREATED_BY = "payment-codes";

/** Longest minimum or maximum that is written, in bytes: no key is longer. */
const LONGEST_BOUND = 64;

/**
 * Writes a table as Parquet: a group of rows per provider, texts in dictionaries where that is smaller, minimum and
 * maximum of the columns that are searched by. The same rows always give the same bytes.
 *
 * @param shape - the table.
 * @returns what writes its rows; the file comes at its end, packed.
 */
export function parquetWriter({ columns, key }: TableShape): TableWriter {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    ...{ writer, schema: schemaOf(columns), createdBy: CREATED_BY, statisticsTruncateLength: LONGEST_BOUND },
  });
  return {
    add: (rows) => {
      const columnData = columns.map(({ name, type, values }, index) => ({
        name,
        data: rows.map((row) => row[index] ?? null),
        // A group is small enough to be read as a whole.
        offsetIndex: false,
        statistics: type === "integer" || values !== undefined || key.includes(name),
      }));
      parquet.write({ columnData, rowGroupSize: Math.max(rows.length, 1) });
      return new Uint8Array();
    },
    end: () => {
      parquet.finish();
      return new Uint8Array(writer.getBuffer());
    },
  };
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: "root", num_children: columns.length },
    ...columns.map(({ name, type, isFilled }): SchemaElement => {
      const repetition_type = isFilled ? "REQUIRED" : "OPTIONAL";
      return type === "integer"
        ? { name, type: "INT32", repetition_type }
        : { name, type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" }, repetition_type };
    }),
  ];
}
