// Counts codes with DuckDB, on one core: node count-in-duckdb.ts <lines|mixed> <log>
import { DuckDBInstance } from "@duckdb/node-api";

const [, , style, path = ""] = process.argv;
const log = `'${path.replaceAll("'", "''")}'`;

const CODES = {
  lines: `SELECT response->>'responseCode' AS code FROM read_ndjson(${log}, columns = {response: 'JSON'})`,
  // No character separates columns or quotes, so that each line is one value.
  mixed: `SELECT regexp_extract(line, 'responseCode\\\\?": ?\\\\?"([0-9]{7})', 1) AS code FROM
    read_csv(${log}, columns = {line: 'VARCHAR'}, auto_detect = false, header = false, delim = '\x01', quote = '', escape = '')`,
};

const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
const connection = await instance.connect();
const query = `SELECT code, count(*)::INTEGER AS count FROM (${style === "lines" ? CODES.lines : CODES.mixed}) WHERE code <> '' GROUP BY code`;
const rows = (await connection.runAndReadAll(query)).getRows();
console.log(JSON.stringify(Object.fromEntries(rows as [string, number][])));
