import { describe, expect, it } from "vitest";
import { formatRows } from "../../src/catalog/rows.ts";
import { insertEntries } from "../../src/edit/insert-entry.ts";
import { compareRows } from "../../src/pages/follow/compare-rows.ts";
import { decodePage, type Format } from "../../src/pages/open/page-text.ts";
import { piecesOf } from "../../src/pages/pieces/index.ts";
import { readGrammar } from "../../src/pages/read/grammar-file.ts";
import { readPage } from "../../src/pages/read/read-page.ts";
import type { PageRow } from "../../src/pages/read/row.ts";
import { CATALOG } from "../../src/places.ts";

const KIB = 1024;

const GRAMMARS = await Promise.all([
  readGrammar(CATALOG, "doku", "error-codes-glossary"),
  readGrammar(CATALOG, "doku", "http-status-and-case-code"),
  readGrammar(CATALOG, "klikoo", "response-code"),
  readGrammar(CATALOG, "midtrans", "error-response-code"),
]);

/** Milliseconds of the processor that something takes. */
function cost(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Reads a page with every grammar. What is refused, is refused; only the time counts. */
function read(format: Format, text: string): void {
  try {
    const pieces = piecesOf(decodePage("x", Buffer.from(text), format));
    for (const grammar of GRAMMARS) readPage(pieces, grammar);
  } catch (error) {
    expect(String(error)).toMatch(/save (less of )?the page/);
  }
}

/**
 * Twice as much takes about twice as long: four times as much may take up to ten times as long, where what is
 * quadratic takes sixteen times. A machine that is busy elsewhere is given some more tries.
 */
function expectLinear(run: (size: number) => void, size: number, most: number): void {
  run(size / 4);
  for (let tries = 1; ; tries += 1) {
    const small = cost(() => run(size / 4));
    const large = cost(() => run(size));
    // What takes a few milliseconds says nothing about how it grows.
    const isLinear = large < 10 * Math.max(small, 15) && large < most;
    if (isLinear || tries === 4) {
      expect({ small, large, isLinear }).toMatchObject({ isLinear: true });
      return;
    }
  }
}

const filled = (unit: string, size: number) => unit.repeat(Math.floor(size / unit.length));
/** Fills lines up to the longest that is read. */
const lines = (unit: string) => (size: number) => filled(`${filled(unit, 7900)}\n`, size);
/** Fills lines with something within something. */
const nested = (open: string, close: string) => (size: number) => {
  const depth = Math.floor(7900 / (open.length + close.length));
  return filled(`${open.repeat(depth)}x${close.repeat(depth)}\n`, size);
};
const behind = (start: string, unit: string) => (size: number) => start + filled(unit, size);

const HTML: readonly (readonly [what: string, page: (size: number) => string])[] = [
  ["entities", behind("<p>", "&amp;")],
  ["numbered entities", behind("<p>", "&#x26;")],
  ["spaces written as entities", behind("<p>", "&nbsp;")],
  ["ampersands", behind("<p>", "&")],
  ["angles", behind("<p>", "<")],
  ["angles with spaces", behind("<p>", "< ")],
  ["comments", behind("<p>", "<!-->a")],
  ["open comments", behind("<p>", "<!--")],
  ["ends without a start", behind("", "</p></i>")],
  ["links", behind("<p>", '<a href="x">x</a>')],
  ["line breaks", behind("", "<br>x")],
  ["open paragraphs", behind("", "<p>x")],
  ["open items", behind("<ul>", "<li>x")],
  ["preformatted lines", behind("<pre>", "x\n")],
  ["blank lines", behind("<pre>", "\n")],
  ["spaces and a mark", (size) => `${" ".repeat(size)}#`],
  ["attributes", behind("<p ", "a ")],
  ["a long style", (size) => `<p style="${filled(";:(", size)}">x`],
  ["many styles", behind("", '<p style="display:none">x')],
  ["struck-out words", behind("<p>", "<del>x</del>y")],
  ["open struck-out words", behind("", "<s><p></s>x")],
  ["one cell of words", behind("<table><tr><td>", "<b>x</b>")],
  ["one cell of line breaks", behind("<table><tr><td>", "<br>")],
  ["columns", behind("<table><tr>", "<td>a")],
  ["columns struck out", behind("<table><tr>", "<td><s>a</s>")],
  ["rows", behind("<table>", "<tr><td>a")],
  ["rows that are hidden", behind("<table>", "<tr hidden><td>a")],
  ["tables in tables", (size) => filled("<table><tr><td>".repeat(80) + "</table>".repeat(80), size)],
  ["rows in a deep place", behind(`${"<div>".repeat(200)}<table>`, "<tr><td>x")],
  ["cells that reach down", behind("<table>", "<tr><td rowspan=65534 colspan=1000>a")],
  [
    "long cells that reach down",
    (size) => `<table><tr><td rowspan=65534>${filled("a ", size / 2)}${filled("<tr><td>", size / 2)}`,
  ],
  ["tables of roles", behind("<div role=table>", "<div role=row><div role=cell>a</div></div>")],
  [
    "groups of rows outside of a table",
    behind("", "<div role=rowgroup><div role=row><div role=cell>a</div></div></div>"),
  ],
  ["buttons", behind("<p>", "<button>x</button>y")],
  ["navigation", behind("", "<nav>2004300</nav>x")],
  ["classes", behind("", '<p class="a b toc c d e f">x')],
  ["one long class", (size) => `<p class="${filled("toc ", size)}">x`],
  ["pipes outside of elements", behind("", "|a|b|\n")],
  ["headings outside of elements", behind("", "# `a` **b**\n")],
  ["ends of pages", behind("", "<p>Was this helpful?")],
  ["lines that nearly are rows", behind("<h2>HTTP Status Codes Overview</h2>", `<p>400${"Aa ".repeat(2000)}`)],
  [
    "cells that nearly are rows",
    behind("<h2>HTTP Status Codes Overview</h2><table>", `<tr><td>400<td>${"Aa ".repeat(900)}`),
  ],
];

const MARKDOWN: readonly (readonly [what: string, page: (size: number) => string])[] = [
  ["brackets", lines("[")],
  ["pictures", lines("![")],
  ["open links", lines("[a](")],
  ["links", lines("[a](b)")],
  ["brackets in brackets", nested("[", "]")],
  ["links in links", nested("[", "](x)")],
  ["stars", lines("*")],
  ["stars and lines", lines("*_")],
  ["open emphasis", lines("*a **b _c ")],
  ["emphasis in emphasis", nested("*a", "b*")],
  ["strong in strong", nested("**a ", " b**")],
  ["struck-out words", lines("~~a~~ ")],
  ["open struck-out words", lines("~~a ")],
  ["struck out in struck out", nested("~~a ", " b~~")],
  ["backticks", (size) => filled(`${Array.from({ length: 120 }, (_, count) => "`".repeat(count)).join("a")}\n`, size)],
  ["entities", lines("&amp;")],
  ["angles", lines("<")],
  ["open tags", lines("<a ")],
  ["tags", lines("<del>a")],
  ["comments", lines("<!-- ")],
  ["comments on lines of their own", (size) => filled("<!-- a\n", Math.min(size, 60 * KIB))],
  ["backslashes", lines("\\*")],
  ["pipes", lines("|")],
  ["cells", lines("|a")],
  [
    "a wide table",
    (size) => `${filled("|a", 7900)}|\n${filled("|-", 7900)}|\n${filled("|a\n", Math.min(size, 27 * KIB))}`,
  ],
  ["a long table", (size) => `|a|b|\n|-|-|\n${filled("|1|a|\n", Math.min(size, 58 * KIB))}`],
  ["many tables", (size) => filled("|a|b|\n|-|-|\n|1|2|\n\n", Math.min(size, 45 * KIB))],
  ["lists in one line", lines("- ")],
  ["quotes in one line", lines(">")],
  ["quotes and lists", lines(">-")],
  ["many items", (size) => filled("- a\n", Math.min(size, 39 * KIB))],
  ["headings", (size) => filled("# a\n", Math.min(size, 39 * KIB))],
  ["fences", (size) => filled("``` a\n", Math.min(size, 58 * KIB))],
  ["long words", lines("x")],
  ["spaces", (size) => filled(`a${" ".repeat(7800)}b\n`, size)],
];

const TEXT: readonly (readonly [what: string, page: (size: number) => string])[] = [
  ["pipes", lines("|")],
  ["a rule that is none", (size) => filled(`|${"-".repeat(7800)}x|\n`, size)],
  ["spaces behind a pipe", (size) => filled(`|a|${" ".repeat(7800)}x\n`, size)],
  ["lines that nearly are rows", (size) => `HTTP Status Codes Overview\n${lines("400Aa ")(size)}`],
  ["quotes that nearly are rows", (size) => `Business-Level Error Responses\n${lines('A400"')(size)}`],
  ["words that nearly are codes", (size) => `Business-Level Error Responses\n${lines("A")(size)}`],
  ["tabs", lines("a\t")],
  ["rows of tabs that never end", (size) => `A\tB\tC\tD\n${filled("a\tb\nc\n", Math.min(size, 25 * KIB))}`],
  ["codes in a line that is a row", (size) => `Response Code Format\n${lines("400xx6505a")(size)}`],
  ["codes in an explanation", (size) => `Kirim DOKU\n200\n2004300\nx\n${lines("5044300 ")(size)}`],
  ["capitals in an explanation", (size) => `Kirim DOKU\n200\n2004300\nx\n${lines("AB CD ")(size)}`],
  ["words in an explanation", (size) => `Kirim DOKU\n200\n2004300\nx\n${lines("a word ")(size)}`],
  ["rows with codes in their messages", (size) => filled(`QRIS\n400XX\n01\n${"404XX ".repeat(900)}\n`, size)],
  ["starts of rows", (size) => `Kirim DOKU\n${filled("200\n2004300\nx\n", Math.min(size, 40 * KIB))}`],
];

describe("reading a page takes time in proportion to its size", () => {
  it.each(HTML)("of HTML: %s", (_what, page) => {
    expectLinear((size) => read("html", page(size)), 512 * KIB, 1000);
  });

  it.each(MARKDOWN)("of Markdown: %s", (_what, page) => {
    expectLinear((size) => read("markdown", page(size)), 128 * KIB, 500);
  });

  it.each(TEXT)("of text: %s", (_what, page) => {
    expectLinear((size) => read("text", page(size)), 128 * KIB, 500);
  });
});

function rowsOf(count: number, say: (index: number) => Partial<PageRow>): PageRow[] {
  const same = { section: "A", table: 1, kind: "code", space: "x", network: "", documented: "", hash: "0" } as const;
  return Array.from({ length: count }, (_item, index) => ({
    ...same,
    line: index + 1,
    code: String(index),
    message: `Message ${index}`,
    ...say(index),
  }));
}

/** A number in letters. */
const spelled = (index: number) => [...String(index)].map((digit) => "ABCDEFGHIJ".charAt(Number(digit))).join("");

describe("following a page takes time in proportion to its rows", () => {
  it.each<
    readonly [what: string, before: (index: number) => Partial<PageRow>, after: (index: number) => Partial<PageRow>]
  >([
    ["are all the same", () => ({ code: "1", message: "" }), () => ({ code: "1", message: "" })],
    [
      "all say something else",
      () => ({ code: "1" }),
      (index) => ({ code: "1", message: `Other ${index}`, section: "B" }),
    ],
    ["are all new", (index) => ({ code: `a${index}` }), (index) => ({ code: `b${index}` })],
    [
      "are all spelled otherwise",
      (index) => ({ code: `WORD_${spelled(index)}`, message: "" }),
      (index) => ({ code: `WORDS_${spelled(index)}`, message: "" }),
    ],
    [
      "are all alike",
      () => ({ code: "A".repeat(64), message: "" }),
      (index) => ({ code: `${"A".repeat(63)}${index % 2 ? "B" : "C"}`, message: "" }),
    ],
  ])("that %s", (_what, before, after) => {
    expectLinear(
      (count) => {
        const [lock, page] = [rowsOf(count, before), rowsOf(count, after)];
        compareRows(
          lock,
          page,
          page.map((row) => ({ row, how: "struck out" })),
        );
        formatRows(page);
      },
      4000,
      2000,
    );
  });

  it("that are put into a file", () => {
    const draft = {
      name: undefined,
      review: "needed",
      network: undefined,
      documented: undefined,
      urls: undefined,
    } as const;
    const advice = {
      scope: undefined,
      outcome: undefined,
      retry: undefined,
      reason: undefined,
      note: undefined,
      text: undefined,
    };
    expectLinear(
      (count) => {
        const drafts = Array.from({ length: count }, (_item, index) => ({
          ...draft,
          ...advice,
          code: String(10_000 + ((index * 7919) % count)),
          messages: ["x"],
          sources: { page: ["1"] },
        }));
        const text = insertEntries("space: x\nentries:\n  - code: '0'\n", drafts) ?? "";
        expect(text.match(/code: /g)?.length).toBe(count + 1);
      },
      2000,
      2000,
    );
  });
});
