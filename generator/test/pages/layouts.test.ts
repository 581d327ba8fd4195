import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRows } from "../../src/pages/follow/compare-rows.ts";
import { FIXTURES, facts, GLOSSARY, KLIKOO, LAYOUTS, pageIn, read, type TestTable } from "./layouts.ts";

const PAGES: readonly (readonly [provider: string, doc: string, tables: readonly TestTable[], rows: number])[] = [
  ["doku", "error-codes-glossary", GLOSSARY, 20],
  ["klikoo", "response-code", KLIKOO, 32 + 4 + 7],
];

describe.each(PAGES)("the page %s %s", (provider, doc, tables, count) => {
  it.each(LAYOUTS)("gives the same rows when saved as %s", async (layout) => {
    const plain = pageIn("run together", tables);
    const other = pageIn(layout, tables);
    const expected = await read(provider, doc, plain.text, plain.format);
    const reading = await read(provider, doc, other.text, other.format);
    expect(reading).toMatchObject({ unread: [], broken: [] });
    expect(reading.rows.length).toBe(count);
    expect(facts(reading)).toEqual(facts(expected));
  });

  it("knows on which line each row stands", async () => {
    for (const layout of LAYOUTS) {
      const { text, format } = pageIn(layout, tables);
      const lines = text.split("\n");
      for (const row of (await read(provider, doc, text, format)).rows) expect(lines[row.line - 1]).toContain(row.code);
    }
  });
});

describe("the history of the page of Midtrans", () => {
  it("is three layouts of the same five codes, and no change of codes", async () => {
    const names = ["midtrans-headings.md", "midtrans-table.md", "midtrans-list.md"];
    const readings = await Promise.all(
      names.map(async (name) =>
        read("midtrans", "error-response-code", await readFile(join(FIXTURES, name), "utf8"), "markdown"),
      ),
    );
    for (const reading of readings) {
      expect(reading).toMatchObject({ unread: [], broken: [] });
      expect(reading.rows.map(({ space, code }) => `${space} ${code}`)).toEqual([
        "status 401",
        "status 406",
        "status 503",
        "card 05",
        "gopay 900",
      ]);
      const { changes } = compareRows(readings[0]?.rows ?? [], reading.rows);
      // The fixtures explain the codes in words that differ, as the page did.
      expect(changes.filter(({ kind }) => kind !== "explained")).toEqual([]);
    }
  });
});

describe("tables", () => {
  const TABLE = (rows: string) =>
    `<h2>HTTP Status Codes Overview</h2><table><tr><th>Code</th><th>Meaning</th><th>Description</th></tr>${rows}</table>`;

  it("spell out cells that span rows and columns", async () => {
    const rows = `<tr><td>400</td><td>Bad Request</td><td rowspan="2">Not so</td></tr>
<tr><td>404</td><td>Not Found</td></tr>
<tr><td>409</td><td colspan="2">Conflict</td></tr>`;
    const reading = await read("doku", "error-codes-glossary", TABLE(rows), "html");
    expect(reading.unread).toEqual([]);
    expect(reading.rows.map(({ line, code, message }) => [line, code, message])).toEqual([
      [1, "400", "Bad Request"],
      [2, "404", "Not Found"],
      [3, "409", "Conflict"],
    ]);
    expect(reading.rows[0]?.hash).toBe(reading.rows[1]?.hash);
  });

  it("without the column of the codes give no rows", async () => {
    const tables = GLOSSARY.map((table) => ({ ...table, rows: table.rows.map(([_code, ...rest]) => ["", ...rest]) }));
    for (const layout of LAYOUTS) {
      const { text, format } = pageIn(layout, tables);
      const reading = await read("doku", "error-codes-glossary", text, format);
      expect(reading.rows).toEqual([]);
      expect(reading.broken.length).toBeGreaterThan(0);
    }
  });

  it("with another title over a column are not read", async () => {
    const tables = KLIKOO.map((table) => ({ ...table, titles: table.titles.map((title) => `New ${title}`) }));
    const { text, format } = pageIn("html table", tables);
    const reading = await read("klikoo", "response-code", text, format);
    expect(reading.rows).toEqual([]);
    expect(reading.unread.map(({ why }) => why)).toContain("the head of a table that the grammar does not know");
  });
});

describe("any table", () => {
  // No upper case at the start of a message: run together, it would be taken for the word before. No link.
  const message = fc
    .stringMatching(/^[a-z][a-z ,.()/{}[\]&<-]{0,30}[a-z]$/)
    .map((text) => text.replace(/ +/g, " ").replaceAll("](", "] ("));
  const words = fc.stringMatching(/^[A-Z][a-z ,.'()&<-]{0,30}[a-z.]$/);
  const row = fc.tuple(fc.stringMatching(/^[A-Z]{2,8}_[A-Z]{2,8}$/), message, words, words);

  it("says the same in every layout", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const [overview, errors] = GLOSSARY as [TestTable, TestTable];
        const cells = rows.map(([code, text, ...rest]) => [code, "400", `"${text}"`, ...rest]);
        const tables = [overview, { ...errors, rows: cells }];
        const readings = await Promise.all(
          LAYOUTS.map((layout) => {
            const { text, format } = pageIn(layout, tables);
            return read("doku", "error-codes-glossary", text, format);
          }),
        );
        for (const reading of readings) {
          expect(reading.unread).toEqual([]);
          expect(facts(reading)).toEqual(facts(readings[0] as (typeof readings)[0]));
        }
        expect(readings[0]?.rows.slice(11).map(({ code }) => code)).toEqual(rows.map(([code]) => code));
      }),
      { numRuns: 60 },
    );
  });
});
