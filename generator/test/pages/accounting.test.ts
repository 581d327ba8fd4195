import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Format } from "../../src/pages/open/page-text.ts";
import type { Reading } from "../../src/pages/read/read-page.ts";
import { GLOSSARY, LAYOUTS, pageIn, read, readWith } from "./layouts.ts";

/** One value per line: rows of three, four, and any number of lines. */
const LINES = `
date: "Changed on (?<date>[0-9-]+)"
tables:
  cases:
    space: snap
    parts: { http: "[1-5][0-9]{2}XX", case: "[0-9]{2}", message: .+ }
    code: "{http}{case}"
    lines: [http, case, message]
    restarts: 200XX00
  card:
    space: card
    parts:
      code: "[0-9A-Z]{2}"
      text: "(?<message>.+?)(?: \\\\(only (?<network>VISA|MASTERCARD)\\\\))?"
      documented: Yes|No
    lines: [code, text, documented]
  full:
    space: snap
    parts:
      http: "[1-5][0-9]{2}"
      code: "[1-5][0-9]{6}"
      message: .+
      description: .+
      documented: Done|Lost|Lost \\(for now\\)
    lines: [http, code, message, { part: description, least: "1" }, { part: documented, least: "0", most: "2" }]
    restarts: "200[0-9]{2}00"
sections:
  - name: Start
    prose: "2"
  - { name: Cases, opens: ["1\\\\. Cases"], tables: [cases], least: "3", has: [200XX00] }
  - { name: Cards, opens: ["2\\\\. Cards"], tables: [card], least: "1" }
  - { name: Full, opens: ["3\\\\. Full"], tables: [full], least: "1" }
  - { name: End, opens: [That is all] }
`;

const PAGE = `All codes
There are many of them.
1. Cases
400XX
01
Odd field {x}
200XX
00
Good
404XX
01
Nothing there
200XX
00
Good
2. Cards
00
Go on
Yes
05
Stop (only VISA)
No
3. Full
200
2004300
Paid
It is paid.
Done
404
4044301
Nothing there
Look again.
For example:
a typo
Lost
(for now)
200
2005300
Answered
Look inside.
500
5005300
Broken
Ask again.
That is all
Changed on 2026-01-31`.split("\n");

const readLines = (lines: readonly string[], format: Format = "text"): Reading =>
  readWith(LINES, lines.join("\n"), format);

describe("a page with one value per line", () => {
  it("gives rows of fixed and of any length, with their tables, labels and networks", () => {
    const { rows, unread, broken, date } = readLines(PAGE);
    expect({ unread, broken, date }).toEqual({ unread: [], broken: [], date: "2026-01-31" });
    expect(
      rows.map(({ line, section, table, code, network, message, documented }) =>
        [line, section, table, code, network, message, documented].join("|"),
      ),
    ).toEqual([
      "4|Cases|1|400XX01||Odd field {x}|",
      "7|Cases|2|200XX00||Good|",
      "10|Cases|2|404XX01||Nothing there|",
      "13|Cases|3|200XX00||Good|",
      "17|Cards|1|00||Go on|Yes",
      "20|Cards|1|05|VISA|Stop|No",
      "24|Full|1|2004300||Paid|Done",
      "29|Full|1|4044301||Nothing there|Lost (for now)",
      "37|Full|2|2005300||Answered|",
      "41|Full|2|5005300||Broken|",
    ]);
  });

  const UNREAD: readonly (readonly [what: string, change: (lines: string[]) => void, line: number])[] = [
    ["a line too many in a row", (lines) => lines.splice(6, 0, "and more"), 7],
    ["a row without its message", (lines) => lines.splice(5, 1), 4],
    ["a row without its label", (lines) => lines.splice(18, 1), 17],
    ["a label that nobody knows", (lines) => lines.splice(18, 1, "Perhaps"), 17],
    ["a status that nobody knows", (lines) => lines.splice(27, 1, "Gone"), 24],
    ["a network that nobody knows", (lines) => lines.splice(20, 1, "Stop (only AMEX)", "No", "06"), 20],
    ["a code without its first line", (lines) => lines.splice(36, 1), 29],
    ["more prose than there was", (lines) => lines.splice(1, 0, "Read them all."), 3],
    ["prose behind the end", (lines) => lines.push("One", "Two"), 47],
    ["a row in the prose", (lines) => lines.splice(1, 0, "400XX", "09", "Hidden"), 2],
    ["a section that stands twice", (lines) => lines.splice(22, 0, "1. Cases"), 23],
    ["a section that is new", (lines) => lines.splice(22, 0, "4. More", "400XX", "01", "x"), 23],
    ["an invisible character in a message", (lines) => lines.splice(17, 1, "Go\u200b on"), 17],
  ];

  it.each(UNREAD)("reports %s with its line", (what, change, line) => {
    const lines = [...PAGE];
    change(lines);
    const { unread } = readLines(lines);
    if (what === "a network that nobody knows") {
      // It stays in the message, where everybody sees it.
      expect(readLines(lines).rows.map(({ message }) => message)).toContain("Stop (only AMEX)");
      return;
    }
    expect(unread.map((item) => item.line)).toContain(line);
  });

  it("never loses a row: whatever line is put in or taken out shows", () => {
    const before = readLines(PAGE);
    const facts = ({ rows }: Reading) => JSON.stringify(rows.map(({ line: _, ...row }) => row));
    fc.assert(
      fc.property(
        fc.nat(PAGE.length),
        fc.constantFrom("400XX", "09", "ZZ", "4044399", "404", "Lost", "x", ""),
        (at, text) => {
          const lines = text === "" ? PAGE.toSpliced(at % PAGE.length, 1) : PAGE.toSpliced(at, 0, text);
          const after = readLines(lines);
          const isSeen = after.unread.length > 0 || after.broken.length > 0 || facts(after) !== facts(before);
          // Prose is no row: less of it, or the date, changes no code.
          const isProse = text === "" && [0, 1, 43, 44, 45].includes(at % PAGE.length);
          expect(isSeen || isProse).toBe(true);
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe("any text", () => {
  it.each(["text", "markdown", "html"] as const)(
    "as %s is read without a row that the page does not hold",
    (format) => {
      const word = fc.constantFrom(
        "400XX",
        "01",
        "200",
        "2004300",
        "|",
        "# ",
        "<td>",
        "Good",
        "- ",
        "1. Cases",
        "`",
        "\u0000x",
      );
      fc.assert(
        fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 12 })), { maxLength: 60 }), (parts) => {
          const text = parts.join("\n").replaceAll("\u0000", "");
          let reading: Reading;
          try {
            reading = readWith(LINES, text, format);
          } catch (error) {
            expect(String(error)).toMatch(/control character/);
            return;
          }
          for (const { code } of reading.rows) expect(text).toContain(code.slice(0, 2));
          expect(reading.broken.length).toBeGreaterThanOrEqual(reading.rows.length === 0 ? 1 : 0);
        }),
        { numRuns: 300 },
      );
    },
  );
});

describe("sentinels", () => {
  it("tell a changed layout from changed codes", async () => {
    const { text } = pageIn("run together", GLOSSARY);
    const fewer = text.split("\n").filter((line) => !/^(201|404)/.test(line));
    expect(await read("doku", "error-codes-glossary", fewer.join("\n"))).toMatchObject({ broken: [], unread: [] });
    const another = text.replaceAll(/^(\d{3})/gm, "$1 - ");
    expect((await read("doku", "error-codes-glossary", another)).broken).toEqual([
      "HTTP Status Codes Overview: 0 rows, at least 9 are expected",
      "HTTP Status Codes Overview: the code 200 is not there",
      "HTTP Status Codes Overview: the code 500 is not there",
    ]);
  });
});

describe("one cell", () => {
  const SEVERAL = `
tables:
  errors:
    space: api
    parts: { code: "[A-Z_]+", message: .+ }
    columns: [{ part: code, titles: [Code] }, { part: message, titles: [Text] }]
    split: "[,\\\\n]"
sections: [{ name: All, tables: [errors] }]
`;

  it("may hold several codes, of which each is a row", () => {
    const pages = {
      html: "<table><tr><th>Code<th>Text<tr><td>A_ONE<br>A_TWO<td>Same<tr><td>B_ONE, B_TWO<td>Too</table>",
      markdown: "Code | Text\n--- | ---\n`A_ONE`<br>`A_TWO` | Same\n`B_ONE`, `B_TWO` | Too\n",
    };
    for (const [format, text] of Object.entries(pages)) {
      const { rows, unread } = readWith(SEVERAL, text, format as Format);
      expect(unread).toEqual([]);
      expect(rows.map(({ code, message }) => `${code} ${message}`)).toEqual([
        "A_ONE Same",
        "A_TWO Same",
        "B_ONE Too",
        "B_TWO Too",
      ]);
    }
  });

  it("that holds something else beside a code is not read", () => {
    const { rows, unread } = readWith(SEVERAL, "| Code | Text |\n| A_ONE, two | Same |\n");
    expect(rows).toEqual([]);
    expect(unread).toEqual([{ line: 2, text: "A_ONE, two Same", why: "cells that are no row of the table" }]);
  });
});

describe("grammars", () => {
  const BROKEN: readonly (readonly [what: string, yaml: string, message: RegExp])[] = [
    ["a pattern that is none", "tables: {}\nsections: [{ name: a, opens: ['('] }]\n", /a regular expression/],
    [
      "a pattern that may take forever",
      "tables: {}\nsections: [{ name: a, opens: ['(a)\\1'] }]\n",
      /references to groups are not supported/,
    ],
    [
      "parts that together repeat too much",
      "tables: { t: { parts: { code: 'x{300}', y: '(y?){300}', z: 'z{300}' }, line: ['{code}{y}{z}'] } }\nsections: [{ name: a, tables: [t] }]\n",
      /repetitions, written out, are too many/,
    ],
    [
      "the name of a part where none is put in",
      "tables: { t: { parts: { code: '[0-9]{part}x' }, lines: [code] } }\nsections: [{ name: a, tables: [t] }]\n",
      /page\.yaml:1:.* a regular expression/,
    ],
    [
      "a part that repeats too much with what is put around it",
      "tables: { t: { parts: { code: 'x{995}' }, lines: [code] } }\nsections: [{ name: a, tables: [t] }]\n",
      /page\.yaml:1:.*repetitions, written out, are too many/,
    ],
    ["a table that is not there", "tables: {}\nsections: [{ name: a, tables: [b] }]\n", /the table b/],
    [
      "a part that is not there",
      "tables: { t: { parts: { code: x }, lines: [code, y] } }\nsections: [{ name: a, tables: [t] }]\n",
      /the part y/,
    ],
    [
      "two parts of any length",
      "tables: { t: { parts: { code: x, y: x, z: x }, lines: [code, { part: y, least: '1' }, { part: z, least: '1' }] } }\nsections: [{ name: a }]\n",
      /two parts of any number of lines/,
    ],
    ["code", "tables: {}\nsections: [{ name: a, run: 'rm' }]\n", /unknown-field/],
  ];

  it.each(BROKEN)("refuse %s", (_what, yaml, message) => {
    expect(() => readWith(yaml, "")).toThrow(message);
  });
});

describe("layouts", () => {
  it.each(LAYOUTS)("leave nothing out in %s: an unknown line is reported where it stands", async (layout) => {
    const { text, format } = pageIn(layout, GLOSSARY);
    const lines = text.split("\n");
    const at = lines.findIndex((line) => line.includes("MERCHANT_NOT_ACTIVE"));
    const odd = format === "html" ? "<p>What is this?</p>" : "\nWhat is this?\n";
    const table = format === "html" ? lines.toSpliced(at, 0, "</table>", odd, "<table>") : lines.toSpliced(at, 0, odd);
    const { unread } = await read("doku", "error-codes-glossary", table.join("\n"), format);
    expect(unread.map((item) => item.text)).toContain("What is this?");
  });
});
