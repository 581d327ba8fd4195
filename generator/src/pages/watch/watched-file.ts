import { z } from "zod";
import { checkShape } from "../../catalog/check-shape.ts";
import type { ProviderSource } from "../../catalog/load.ts";
import { CatalogError, type Problem } from "../../catalog/problem.ts";
import { filesOnDisk, readCatalogFile } from "../../catalog/read-file.ts";
import { url } from "../../catalog/shapes/values.ts";
import { readSourceFile, type SourceFile } from "../../catalog/source-file.ts";
import { formatTable, parseTable } from "../../catalog/tab-table.ts";
import { text } from "../../catalog/text-shape.ts";
import { CommandError } from "../../command-error.ts";
import { watchedFolders } from "./named-addresses.ts";

/** `catalog/<folder>/docs/watched.yaml`: pages without a table of codes, of which only a change is noticed. */
export const watchedShape = z.strictObject({
  pages: z
    .array(
      z
        .strictObject({
          url: url.describe("Address that the catalog names"),
          read: url
            .optional()
            .describe("Address of the same page as programs read it, such as its Markdown; url when left out"),
          section: text
            .optional()
            .describe("Heading of the part that the catalog stands on; the whole page when left out"),
          unread: text
            .optional()
            .describe("Why nothing of it is recorded yet; `docs update` reads it when it can and records it"),
          manual: text.optional().describe("Why no program follows it; only a person does"),
        })
        .refine(
          ({ unread, manual }) => unread === undefined || manual === undefined,
          "either unread, where a program will read it, or manual, where none does",
        ),
    )
    .min(1),
});

/** A page that is watched, as its file describes it. */
export type WatchedPage = z.infer<typeof watchedShape>["pages"][number];

/** What a watched page said when it was last read. */
export interface Seen {
  readonly url: string;
  /** Day on which it was read, or of the copy that was, YYYY-MM-DD; `undated` for a copy without one. */
  readonly seen: string;
  /** Of what the watched part says. */
  readonly hash: string;
  /** What was read: an address, or a file of a repository with its commit. */
  readonly from: string;
}

/** The watched pages of a folder of the catalog. */
export interface Watched {
  /** Folder in the catalog: a provider, or a standard that providers build on. */
  readonly folder: string;
  readonly file: SourceFile | undefined;
  readonly pages: readonly WatchedPage[];
  /** By address. */
  readonly seen: ReadonlyMap<string, Seen>;
}

const COLUMNS = ["url", "seen", "hash", "from"] as const;

/** What each column of the record has to look like. */
const FORMS: Readonly<Record<(typeof COLUMNS)[number], RegExp>> = {
  url: /^https:\/\/\S+$/,
  seen: /^(?:undated|[0-9]{4}-[0-9]{2}-[0-9]{2})$/,
  hash: /^[0-9a-f]{16}$/,
  from: /^\S+$/,
};

/**
 * The day that is recorded for what is read now.
 *
 * @param date - the day, or `undated`; today when left out.
 * @returns the day.
 * @throws CommandError when it is of another form, with which nobody could read the record again.
 */
export function dayToRecord(date: string | undefined): string {
  const day = date ?? new Date().toISOString().slice(0, 10);
  if (FORMS.seen.test(day)) return day;
  throw new CommandError(`--date ${JSON.stringify(date)} is not a day; write it as YYYY-MM-DD, or undated`);
}

/**
 * Whether the record can say where a page is from.
 *
 * @param from - the address, or the file of a repository.
 * @returns false where it could not be read again.
 */
export function canRecordFrom(from: string): boolean {
  return FORMS.from.test(from);
}

/**
 * Path of the record of watched pages.
 *
 * @param folder - folder in the catalog.
 * @returns the path in the catalog.
 */
export function seenPath(folder: string): string {
  return `${folder}/docs/watched.seen.tsv`;
}

/**
 * Reads which pages of a folder are watched, and what they said.
 *
 * @param catalogFolder - folder of the catalog.
 * @param folder - folder in it.
 * @returns the pages; none where the folder has no such file.
 * @throws CatalogError with every problem of the two files.
 */
export async function readWatched(catalogFolder: string, folder: string): Promise<Watched> {
  const path = `${folder}/docs/watched.yaml`;
  const files = filesOnDisk(catalogFolder);
  const { text, problems: damaged } = await readCatalogFile(files, path);
  if (damaged.length > 0) throw new CatalogError(damaged);
  if (text === undefined) return { folder, file: undefined, pages: [], seen: new Map() };
  const { file, problems } = readSourceFile(`catalog/${path}`, text);
  const { data, problems: misshapen } =
    problems.length > 0 ? { data: undefined, problems } : checkShape(file, watchedShape);
  if (data === undefined) throw new CatalogError(misshapen);
  const record = await readCatalogFile(files, seenPath(folder));
  const rows = parseSeen(record.text ?? "");
  const wrong = [
    ...record.problems,
    ...rows.flatMap((row, index) => malformed(folder, row, index + 2)),
    ...data.pages.flatMap((page, index) => repeated(file, data.pages, page, index)),
  ];
  if (wrong.length > 0) throw new CatalogError(wrong);
  return { folder, file, pages: data.pages, seen: new Map(rows.map((row) => [row.url, row])) };
}

/**
 * Reads the watched pages that a provider stands on.
 *
 * @param source - the provider's files.
 * @returns those of its own folder first, then those of its standards.
 * @throws CatalogError with every problem of the first folder that has one.
 */
export async function watchedBy(source: ProviderSource): Promise<readonly [own: Watched, ...standards: Watched[]]> {
  const [own, ...standards] = watchedFolders(source);
  const read = (folder: string) => readWatched(source.folder, folder);
  const all: [Watched, ...Watched[]] = [await read(own)];
  for (const folder of standards) all.push(await read(folder));
  return all;
}

/**
 * Formats the record of watched pages.
 *
 * @param pages - the pages, in the order of their file.
 * @param seen - what they said, by address; records of other addresses are dropped.
 * @returns content of the record: the same pages give the same text.
 */
export function formatSeen(pages: readonly WatchedPage[], seen: ReadonlyMap<string, Seen>): string {
  return formatTable(
    COLUMNS,
    pages.flatMap(({ url }) => seen.get(url) ?? []),
  );
}

function parseSeen(text: string): Seen[] {
  const { lines } = parseTable<(typeof COLUMNS)[number]>(text);
  return lines.map(({ cell }) => ({ url: cell("url"), seen: cell("seen"), hash: cell("hash"), from: cell("from") }));
}

function malformed(folder: string, row: Seen, line: number): Problem[] {
  return COLUMNS.filter((column) => !FORMS[column].test(row[column])).map((column) => ({
    file: `catalog/${seenPath(folder)}`,
    line,
    column: 1,
    rule: "format",
    found: `${JSON.stringify(row[column])} as ${column}`,
    expected: `${column} of the form ${FORMS[column].source}`,
    mend: "restore the file from version control",
  }));
}

function repeated(
  file: SourceFile,
  pages: readonly WatchedPage[],
  { url: address }: WatchedPage,
  index: number,
): Problem[] {
  if (pages.findIndex(({ url: other }) => other === address) === index) return [];
  return [
    {
      file: file.name,
      ...file.place(["pages", index, "url"]),
      rule: "watched-page",
      found: `${address} a second time`,
      expected: "each address once",
      mend: "remove one of them",
    },
  ];
}
