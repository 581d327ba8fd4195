import { stringify } from "yaml";
import type { Locale } from "../../catalog/locales.ts";
import { UNKNOWN_ADVICE } from "../../runtime/advice.ts";
import type { Output } from "../output.ts";
import { compileTemplate } from "../template.ts";
import { hasParquet, shapesOf } from "./files.ts";
import { customerColumn, MONEY_COLUMN } from "./shapes.ts";
import type { TableShape } from "./table.ts";

/** Columns that a join shows beside the advice. */
const SHOWN = ["name", "kind", "status_service", "status_call", "not_before_s", "valid_for_days", "if_open", "message"];

/** What a report groups payments by. */
const GROUPED = ["scope", "outcome", "retry"];

/**
 * The rows of the table of outputs for SQL that loads the tables and joins them.
 *
 * @param locales - languages of the texts.
 * @returns a row per database, per query, and for dbt.
 */
export function sqlOutputs(locales: readonly Locale[]): Output[] {
  const shapes = shapesOf(locales);
  const advice = [MONEY_COLUMN, ...Object.entries(UNKNOWN_ADVICE).map(([name, unknown]) => ({ name, unknown }))];
  const tables = shapes.map((shape) => ({
    ...{ name: shape.name, about: shape.about, key: shape.key.join(", "), isParquet: hasParquet(shape) },
    columns: shape.columns.map(({ name, type, isFilled = false }) => ({ name, type, isFilled })),
  }));
  const data = {
    tables,
    advice,
    others: [...SHOWN, ...locales.map(customerColumn)],
    groups: advice.filter(({ name }) => GROUPED.includes(name)),
  };
  const templates = ["duckdb.sql", "postgresql.sql", "spark.sql", "join.sql", "totals.sql"];
  return [
    ...templates.map(
      (name): Output => ({
        ...{ path: `sql/${name}`, use: "data" },
        make: { text: async () => (await compileTemplate(`sql/${name}.hbs`))(data) },
      }),
    ),
    { path: "sql/schema.yml", use: "data", make: { text: () => dbtSchema(shapes) } },
  ];
}

/** Says to dbt what the CSV files hold, as seeds: types that keep leading zeros, and tests. */
function dbtSchema(shapes: readonly TableShape[]): string {
  const seeds = shapes.map(({ name, about, columns, key }) => ({
    name,
    description: about,
    config: {
      column_types: Object.fromEntries(
        columns.map((column) => [column.name, column.type === "text" ? "varchar" : "integer"]),
      ),
    },
    data_tests: [{ "dbt_utils.unique_combination_of_columns": { arguments: { combination_of_columns: key } } }],
    columns: columns.map(({ name: column, about: description, values, isFilled }) => {
      const tests = [
        ...(isFilled ? ["not_null"] : []),
        ...(values ? [{ accepted_values: { arguments: { values } } }] : []),
      ];
      return { name: column, description, ...(tests.length > 0 && { data_tests: tests }) };
    }),
  }));
  // Without aliases: dbt takes them, people do not.
  return stringify({ version: 2, seeds }, { aliasDuplicateObjects: false, lineWidth: 0 });
}
