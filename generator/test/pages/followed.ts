import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatRows, parseRows, type Row } from "../../src/catalog/rows.ts";
import { type Update, type UpdateRequest, updatePage } from "../../src/pages/follow/update-page.ts";
import { decodePage, type Format } from "../../src/pages/open/page-text.ts";
import { piecesOf } from "../../src/pages/pieces/index.ts";
import { readGrammar } from "../../src/pages/read/grammar-file.ts";
import { readPage } from "../../src/pages/read/read-page.ts";
import { CATALOG } from "../../src/places.ts";
import { catalogWith, emptyFolder, leaveAlone } from "../catalog-copy.ts";
import { type Layout, pageIn, type TestTable } from "./layouts.ts";

/** What a page of the catalog says, to be changed and written down again. */
export interface Said {
  readonly section: string;
  readonly code: string;
  message: string;
  documented: string;
  /** What stands around the facts, in words of our own. */
  why: string;
}

/** A page of the catalog that tests may change. */
export interface Subject {
  readonly provider: string;
  readonly doc: string;
  /** Writes the page down. */
  readonly page: (rows: readonly Said[], layout: Layout) => { text: string; format: Format };
}

/**
 * What a page says by its lock.
 *
 * @param provider - id of the provider.
 * @param doc - id of the page.
 * @param catalog - folder of the catalog.
 * @returns its rows, in the order of the page.
 */
export async function said(provider: string, doc: string, catalog: string = CATALOG): Promise<Said[]> {
  const rows = parseRows(doc, await readFile(join(catalog, provider, "docs", `${doc}.rows.tsv`), "utf8"));
  return rows.map(({ section, code, network, message, documented }: Row) => ({
    section,
    code,
    message: network ? `${message} (applies for ${network})` : message,
    documented,
    why: "Whatever.",
  }));
}

export const KLIKOO_PAGE: Subject = {
  provider: "klikoo",
  doc: "response-code",
  page: (rows, layout) => {
    const of = (section: string) => rows.filter((row) => row.section === section);
    const tables: TestTable[] = [
      {
        heading: "Response Code Format",
        titles: ["Response Code", "Response Message"],
        rows: of("Response Code Format").map(({ code, message }) => [code, message]),
      },
      {
        heading: "Service Code List",
        titles: ["Service Code", "Name"],
        rows: of("Service Code List").map(({ code, message }) => [code, message]),
      },
      {
        heading: "Response Layout",
        titles: ["Field", "Type", "Mandatory", "Description"],
        rows: of("Response Layout").map(({ code, message, documented, why }) => [code, message, documented, why]),
      },
    ];
    return pageIn(layout, tables);
  },
};

/** One value per line, whatever the layout is called. */
export const DOKU_PAGE: Subject = {
  provider: "doku",
  doc: "http-status-and-case-code",
  page: (rows) => {
    const sections = [...new Set(rows.map(({ section }) => section))];
    const lines = sections.flatMap((section, index) => [
      `${index + 1}. ${section}`,
      ...rows.filter((row) => row.section === section).flatMap((row) => linesOf(row)),
    ]);
    return { text: `${lines.join("\n")}\n`, format: "text" };
  },
};

function linesOf({ section, code, message, documented, why }: Said): string[] {
  const parts = code.includes("XX") ? [code.slice(0, 5), code.slice(5)] : [code];
  if (section === "Virtual Account") return [...parts, message, why];
  if (section === "Credit Card") return code.length === 2 ? [code, message, documented] : [code, why];
  if (section === "Kirim DOKU")
    return [code.slice(0, 3), code, message, why, ...(documented === "" ? [] : [documented])];
  return [...parts, message];
}

/** A copy of the catalog whose lock is that of a page in our own words, and what the page says. */
export interface Followed {
  readonly catalog: string;
  readonly rows: Said[];
  /** Follows the page after it was changed. */
  readonly update: (more?: Partial<UpdateRequest>, layout?: Layout) => Promise<Update>;
  /** The page as it is now, saved to a file. */
  readonly save: (layout?: Layout) => Promise<string>;
}

/** Catalogs that stand on a page in our own words, by the page; made once, then copied. */
const prepared: Record<Beside, Map<Subject, Promise<string>>> = { alone: new Map(), others: new Map() };

/** Whether the catalog has other providers, which are in the joint package with it: that one is made with each update. */
type Beside = "alone" | "others";

/**
 * Copies the catalog, and makes it stand on a page in our own words.
 *
 * @param subject - the page.
 * @param beside - whether the copy has the other providers; most of what is said of a page is the same without them.
 * @returns the copy, and what the page says, to be changed.
 */
export async function follow(subject: Subject, beside: Beside = "alone"): Promise<Followed> {
  const { provider, doc, page } = subject;
  const known = prepared[beside];
  if (!known.has(subject)) known.set(subject, prepare(subject, beside));
  const folder = await emptyFolder();
  await cp((await known.get(subject)) as string, folder, { recursive: true });
  const catalog = join(folder, "catalog");
  const rows = await said(provider, doc);
  const save = async (layout: Layout = "run together") => savePage(page(rows, layout));
  const update = async (more: Partial<UpdateRequest> = {}, layout: Layout = "run together") =>
    updatePage({ ...requestFor(catalog, subject), source: await save(layout), ...more });
  return { catalog, rows, update, save };
}

async function prepare(subject: Subject, beside: Beside): Promise<string> {
  const { provider, doc, page } = subject;
  const catalog = await catalogWith();
  if (beside === "alone") await leaveAlone(catalog, provider);
  const first = page(await said(provider, doc), "run together");
  const reading = readPage(
    piecesOf(decodePage("page", Buffer.from(first.text), first.format)),
    await readGrammar(catalog, provider, doc),
  );
  if (reading.unread.length > 0 || reading.broken.length > 0)
    throw new Error(JSON.stringify([reading.unread.slice(0, 3), reading.broken]));
  // What is explained in other words waits for a person; these words of ours are those that were accepted.
  const path = join(catalog, provider, "docs", `${doc}.rows.tsv`);
  const accepted = parseRows(doc, await readFile(path, "utf8")).map((row, index) => ({
    ...row,
    space: row.space ?? "",
    network: row.network ?? "",
    hash: reading.rows[index]?.hash ?? "",
  }));
  await writeFile(path, formatRows(accepted));
  // The entries follow to the lines of this page, and the lock to its words.
  await updatePage({ ...requestFor(catalog, subject), source: await savePage(first) });
  const lock = await readFile(path, "utf8");
  if (lock !== formatRows(reading.rows)) throw new Error("the lock was not written");
  return join(catalog, "..");
}

function requestFor(catalog: string, { provider, doc }: Subject): Omit<UpdateRequest, "source"> {
  return { catalog, out: join(catalog, "..", "packages"), provider, doc, cache: "", write: true };
}

async function savePage({ text, format }: { text: string; format: Format }): Promise<string> {
  const file = join(await emptyFolder(), `page.${{ text: "txt", markdown: "md", html: "html" }[format]}`);
  await writeFile(file, text);
  return file;
}

/** Lines of a text that another does not have, each as often as it has more of it. */
export function linesOnlyIn(text: string, other: string): string[] {
  const left = other.split("\n");
  return text.split("\n").filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
