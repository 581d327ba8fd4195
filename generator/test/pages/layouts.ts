import { fileURLToPath } from "node:url";
import { checkShape } from "../../src/catalog/check-shape.ts";
import { formatProblem } from "../../src/catalog/problem.ts";
import { readSourceFile } from "../../src/catalog/source-file.ts";
import { decodePage, type Format } from "../../src/pages/open/page-text.ts";
import { piecesOf } from "../../src/pages/pieces/index.ts";
import { compileGrammar } from "../../src/pages/read/compile-grammar.ts";
import { pageShape } from "../../src/pages/read/grammar.ts";
import { readGrammar } from "../../src/pages/read/grammar-file.ts";
import { type Reading, readPage } from "../../src/pages/read/read-page.ts";
import { CATALOG } from "../../src/places.ts";

/** A table of a page: its heading, the titles of its columns, and its cells. */
export interface TestTable {
  readonly heading: string;
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The ways in which one page is saved. */
export const LAYOUTS = [
  "run together",
  "pipe table",
  "pipe table without a rule",
  "html table",
  "html table in markdown",
] as const;
export type Layout = (typeof LAYOUTS)[number];

const FORMAT: Readonly<Record<Layout, Format>> = {
  "run together": "text",
  "pipe table": "markdown",
  "pipe table without a rule": "markdown",
  "html table": "html",
  "html table in markdown": "html",
};

/**
 * Writes tables down as a saved page.
 *
 * @param layout - the way in which it is saved.
 * @param tables - what it says.
 * @returns the page and its format.
 */
export function pageIn(layout: Layout, tables: readonly TestTable[]): { text: string; format: Format } {
  const parts = tables.map((table) => RENDER[layout](table));
  return { text: `${parts.join("\n\n")}\n`, format: FORMAT[layout] };
}

const pipes = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const tagged = (tag: string, cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;

const htmlTable = ({ titles, rows }: Omit<TestTable, "heading">) => [
  `<table><thead>${tagged("th", titles)}</thead>`,
  ...rows.map((cells) => tagged("td", cells)),
  "</table>",
];

const RENDER: Readonly<Record<Layout, (table: TestTable) => string>> = {
  "run together": ({ heading, titles, rows }) =>
    [heading, "", titles.join(""), ...rows.map((cells) => cells.join(""))].join("\n"),
  "pipe table": ({ heading, titles, rows }) =>
    [`## ${heading}`, "", pipes(titles), pipes(titles.map(() => "---")), ...rows.map(pipes)].join("\n"),
  "pipe table without a rule": ({ heading, titles, rows }) =>
    [heading, "", pipes(titles), ...rows.map(pipes)].join("\n"),
  "html table": ({ heading, ...table }) => [`<h2>${escaped(heading)}</h2>`, ...htmlTable(table)].join("\n"),
  "html table in markdown": ({ heading, ...table }) => [`## ${heading}`, "", ...htmlTable(table)].join("\n"),
};

/**
 * Reads a text with a grammar of the catalog.
 *
 * @param provider - id of the provider.
 * @param doc - id of the page.
 * @param text - the page.
 * @param format - how it is written down.
 * @returns what was read.
 */
export async function read(provider: string, doc: string, text: string, format: Format = "text"): Promise<Reading> {
  const grammar = await readGrammar(CATALOG, provider, doc);
  return readPage(piecesOf(decodePage("page", Buffer.from(text), format)), grammar);
}

/**
 * Reads a text with a grammar that is written down here.
 *
 * @param yaml - the grammar.
 * @param text - the page.
 * @param format - how it is written down.
 * @returns what was read.
 */
export function readWith(yaml: string, text: string, format: Format = "text"): Reading {
  const { file, problems } = readSourceFile("page.yaml", yaml);
  const { data, problems: misshapen } = checkShape(file, pageShape);
  if (!data) throw new Error([...problems, ...misshapen].map(formatProblem).join("\n"));
  const { grammar, problems: dangling } = compileGrammar(file, data);
  if (dangling.length > 0) throw new Error(dangling.map(formatProblem).join("\n"));
  return readPage(piecesOf(decodePage("page", Buffer.from(text), format)), grammar);
}

/** What rows say, wherever they stand. */
export function facts({ rows }: Reading): unknown[] {
  return rows.map(({ line: _, ...row }) => row);
}

/** Folder of the pages that are fixtures. */
export const FIXTURES = fileURLToPath(new URL("../fixtures/docs/", import.meta.url));

/** A page like DOKU's glossary, in words of our own. */
export const GLOSSARY: readonly TestTable[] = [
  {
    heading: "HTTP Status Codes Overview",
    titles: ["Code", "Meaning", "Description"],
    rows: [
      ["200", "OK", "All went well"],
      ["201", "Created", "There is something new"],
      ["400", "Bad Request", "Could not be understood"],
      ["401", "Unauthorized", "Nobody knows you here"],
      ["403", "Forbidden", "You are known & not let in"],
      ["404", "Not Found", "It is not there"],
      ["409", "Conflict", "Somebody was faster"],
      ["422", "Unprocessable Entity", "A value is out of range"],
      ["429", "Too Many Requests", "Slow down, please"],
      ["500", "Internal Server Error", "Our fault"],
      ["503", "Service Unavailable", "Come back in an hour"],
    ],
  },
  {
    heading: "Business-Level Error Responses",
    titles: ["Error Code", "HTTP Status", "Message Example", "Description", "Suggested Action"],
    rows: [
      ["INVALID_PARAMETER", "400", '"colour is missing"', "A field was left out", "Fill it in"],
      ["INVALID_TOKEN", "401", '"stale token"', "The token is too old", "Ask for another"],
      ["MERCHANT_NOT_ACTIVE", "403", '"shop is closed"', "The shop has not opened", "Wait for the opening"],
      ["TRANSACTION_NOT_FOUND", "404", '"no such payment"', "We can’t find it", "Look at its number"],
      ["DUPLICATE_TRANSACTION", "409", '"seen before"', "It came twice", "Ask what became of the first"],
      ["VALIDATION_ERROR", "422", '"mail without an at | sign"', "A field looks odd", "Look at it again"],
      ["TOO_MANY_REQUESTS", "429", '"too fast"', "Too much at once", "Take a break"],
      ["SERVER_ERROR", "500", '"oops"', "Something broke", "Ask for the status"],
      ["MAINTENANCE_MODE", "503", '"gone fishing"', "We are cleaning up", "Ask for the status later"],
    ],
  },
];

/** A page like Klikoo's, in words of our own. */
export const KLIKOO: readonly TestTable[] = [
  {
    heading: "B. Response Code Format",
    titles: ["Response Code", "Response Message"],
    rows: [
      ["200xx2000", "Beres"],
      ...Array.from({ length: 30 }, (_item, index) => [
        `40${index % 5}xx${6500 + index}`,
        `Alasan nomor ${index}, kurang (jelas)`,
      ]),
      ["500xx9999", "Tanya petugas"],
    ],
  },
  {
    heading: "C. Service Code List",
    titles: ["Service Code", "Name"],
    rows: [
      ["00", "Misc"],
      ["01", "Login"],
      ["02", "Pay"],
      ["03", "Me"],
    ],
  },
  {
    heading: "D. Response Layout",
    titles: ["Field", "Type", "Mandatory", "Description"],
    rows: [
      ["response_code", "string", "Y", "What happened"],
      ["response_message", "string", "Y", "The same in words"],
      ["pagination", "object", "N", "Where the list goes on"],
      ["total_page", "int", "Y", "How many sheets"],
      ["string_count", "int", "N", "How many strings"],
      ["next_page", "int", "N", "The sheet after this one"],
      ["data", "object", "Y", "Whatever was asked for"],
    ],
  },
];
