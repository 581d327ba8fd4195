import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatRows, parseRows, type Row } from "../../src/catalog/rows.ts";
import type { Format } from "../../src/pages/open/page-text.ts";
import { type Layout, pageIn, type TestTable } from "../pages/layouts.ts";
import type { Workspace } from "./workspace.ts";

/** What the page of the small provider says in one row. */
export interface PageRow {
  readonly section: string;
  readonly code: string;
  readonly network: string | null;
  readonly message: string;
  readonly documented: string;
}

/** Where the page of the small provider is in the command line. */
export const PAGE = ["acme-pay", "response-codes"] as const;

/**
 * Reads the rows that the catalog has accepted from its page.
 *
 * @param workspace - the repository.
 * @returns the rows, in the order of the page.
 */
export async function acceptedRows({ root }: Workspace): Promise<PageRow[]> {
  return parseRows("response-codes", await readFile(join(root, LOCK), "utf8"));
}

const SPACES: Readonly<Record<string, string>> = {
  Pay: "pay",
  Transfer: "pay",
  QR: "pay",
  Ledger: "ledger",
  Card: "card",
  HTTP: "http-overview",
};

/**
 * Writes down in the lock what the small catalog leaves out: the space and the network of each row.
 *
 * @param workspace - the repository.
 */
export async function completeLock({ root }: Workspace): Promise<void> {
  const path = join(root, LOCK);
  const rows = parseRows("response-codes", await readFile(path, "utf8"));
  const complete = rows.map((row): Row => {
    const { section, message } = row;
    const space = SPACES[section] ?? (message === "" ? "card-error" : "api-error");
    return { ...row, space, network: NETWORKS[message] ?? "" };
  });
  await writeFile(path, formatRows(complete));
}

const LOCK = "catalog/acme-pay/docs/response-codes.rows.tsv";
const NETWORKS: Readonly<Record<string, string>> = { "PIN data required": "VISA", "Invalid track": "MASTERCARD" };
const LABELLED = new Set(["Pay", "Transfer", "QR", "Card"]);
const ENDINGS: Readonly<Record<Format, string>> = { text: "txt", markdown: "md", html: "html" };

/**
 * Writes the page down.
 *
 * @param rows - what it says.
 * @param layout - how it is saved.
 * @returns its text, and a name that says how it is written down.
 */
export function pageOf(rows: readonly PageRow[], layout: Layout): { readonly text: string; readonly name: string } {
  const isText = layout === "run together";
  const sections = [...new Set(rows.map(({ section }) => section))];
  const tables = sections.flatMap((section): TestTable[] => {
    const own = rows.filter((row) => row.section === section);
    const isLabelled = LABELLED.has(section);
    const titles = ["Code", "Message", ...(isLabelled ? ["Label"] : [])];
    const cellsOf = ({ code, message, network, documented }: PageRow) => [
      code,
      network ? `${message} (applies for ${network})` : message,
      ...(isLabelled ? [documented] : []),
    ];
    const lineOf = ([code = "", message = "", label]: string[]) => [
      `${code} ${message}${label === undefined ? "" : ` ::${label}`}`,
    ];
    // Codes without a message stand in a table of their own.
    const bare = own.filter(({ message }) => message === "");
    const said = own.filter(({ message }) => message !== "");
    const rowsOf = (some: readonly PageRow[]) => some.map((row) => (isText ? lineOf(cellsOf(row)) : cellsOf(row)));
    const table = { heading: section, titles: isText ? [] : titles, rows: rowsOf(said) };
    if (bare.length === 0) return [table];
    return [
      { heading: section, titles: isText ? [] : ["Code"], rows: bare.map(({ code }) => [code]) },
      { ...table, heading: "" },
    ];
  });
  const { text, format } = pageIn(layout, tables);
  return { text: text.replace(/^(?:## |<h2><\/h2>)?\n/gm, "\n"), name: `page.${ENDINGS[format]}` };
}
