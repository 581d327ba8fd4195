import { join, resolve } from "node:path";
import { type Command, Option } from "commander";
import { fail, note, print } from "../output.ts";
import { CATALOG, PAGE_CACHE } from "../places.ts";
import type { Update } from "./follow/update-page.ts";
import { FORMATS, type Format } from "./open/page-text.ts";

/** Options of every command that reads a page. */
interface ReadOptions {
  readonly catalog: string;
  readonly format?: Format;
  readonly cache: string;
}

interface AcceptOptions extends ReadOptions {
  readonly as: string;
  readonly writeLock?: true;
  readonly date?: string;
  readonly from?: string;
}

interface UpdateOptions extends ReadOptions {
  readonly write?: true;
  readonly date?: string;
  readonly out?: string;
  readonly as: "text" | "markdown" | "json";
  readonly report?: string;
  readonly failures?: string;
}

const catalogOption = () => new Option("--catalog <dir>", "folder of the catalog").default(CATALOG);
const formatOption = () =>
  new Option("--format <format>", "format of the page (default: by its name or content type)").choices(FORMATS);
const cacheOption = () =>
  new Option("--cache <dir>", "folder for fetched pages, so that unchanged pages are not downloaded again").default(
    PAGE_CACHE,
  );
const jsonOption = () => new Option("--json", "print JSON for programs");

/**
 * Adds the commands that read the providers' pages.
 *
 * @param program - the command line.
 */
export function addDocsCommands(program: Command): void {
  const docs = program.command("docs").description("read the pages of the providers and follow their changes");
  addList(docs);
  addRead(docs);
  addUpdate(docs);
  addCheck(docs);
}

function addList(docs: Command): void {
  docs
    .command("list")
    .description(
      "print the pages and addresses that the catalog stands on, and how each is followed; exit status 1 if nothing watches one",
    )
    .option("--entries", "print every entry with what it stands on")
    .addOption(catalogOption())
    .addOption(jsonOption())
    .action(async (options: { catalog: string; json?: true; entries?: true }) => {
      const [{ listPages }, { entriesTable, pagesTable }] = await Promise.all([
        import("./list-pages.ts"),
        import("./page-tables.ts"),
      ]);
      const listing = await listPages(await settledCatalog(options.catalog));
      if (options.json) print(JSON.stringify(listing, null, 2));
      else print(options.entries ? entriesTable(listing) : pagesTable(listing));
      for (const finding of listing.findings) fail(finding);
    });
}

function addRead(docs: Command): void {
  docs
    .command("read")
    .description("print the rows of a page; exit status 3 if its layout has changed")
    .argument("<provider>", "id of the provider")
    .argument("<page>", "id of the page, or address of a watched one")
    .argument("<source>", "a file, - for standard input, or an address")
    .option("--date <day>", "day on which a watched page was read (default: today)")
    .option("--from <where>", "where a saved copy of a watched page is from (default: the source)")
    .addOption(
      new Option("--as <form>", "what to print; tsv is the lock").choices(["table", "json", "tsv"]).default("table"),
    )
    .addOption(
      new Option(
        "--write-lock",
        "accept the rows: write them to the lock of the page instead of printing them",
      ).conflicts("as"),
    )
    .addOption(formatOption())
    .addOption(cacheOption())
    .addOption(catalogOption())
    .action(async (provider: string, doc: string, source: string, options: AcceptOptions) => {
      if (doc.startsWith("https://")) return readWatchedAddress(provider, doc, source, options);
      const [{ readDocument, sourceOf }, { formatRows }, { describeWithdrawnRow, rowsTable }, { writeLock }] =
        await Promise.all([
          import("./read/read-document.ts"),
          import("../catalog/rows.ts"),
          import("./follow/report.ts"),
          import("./follow/lock.ts"),
        ]);
      const read = async (catalog: string) => {
        // Without locks: a page can be read to make a lost one anew.
        const loaded = await sourceOf(catalog, provider, doc, { withLocks: false });
        const document = await readDocument(loaded, doc, { ...options, source });
        for (const row of document.reading.withdrawn) note(`${document.name}: ${describeWithdrawnRow(row)}`);
        return document;
      };
      if (options.writeLock) {
        const [{ placeOf }, { inTurn }] = await Promise.all([import("../files/place.ts"), import("../files/turn.ts")]);
        const place = await placeOf("catalog", resolve(options.catalog));
        return inTurn({ write: [place] }, async () => {
          const document = await read(place.folder);
          print(`written ${await writeLock(place.folder, document)}, ${document.reading.rows.length} rows`);
        });
      }
      const { reading } = await read(await settledCatalog(options.catalog));
      if (options.as === "tsv") process.stdout.write(formatRows(reading.rows));
      else if (options.as === "json") print(JSON.stringify(reading.rows, null, 2));
      else print(rowsTable(reading.rows));
    });
}

async function readWatchedAddress(provider: string, url: string, source: string, options: AcceptOptions) {
  const [{ acceptWatched, describeWatchedPage }, { placeOf }, { inTurn }] = await Promise.all([
    import("./watch/accept-watched.ts"),
    import("../files/place.ts"),
    import("../files/turn.ts"),
  ]);
  const request = { ...options, provider, url, source };
  if (!options.writeLock) return print(await describeWatchedPage(await settledCatalog(options.catalog), request));
  const place = await placeOf("catalog", resolve(options.catalog));
  return inTurn({ write: [place] }, async () => print(`written ${await acceptWatched(place, request)}`));
}

function addUpdate(docs: Command): void {
  docs
    .command("update")
    .description(
      "print what changed on a page; exit status 0: no code changed, 2: some changed, 3: the layout changed, 1: the page cannot be read",
    )
    .argument("<provider>", "id of the provider")
    .argument("[page]", "id of the page (default: all pages of the provider, those that are watched among them)")
    .argument("[source]", "a file, - for standard input, or an address (default: the page's own address)")
    .option("--write", "change the catalog, and generate the package unless something has to be reviewed")
    .option("--date <day>", "day on which the page was read, for codes removed from a page without a date")
    .addOption(new Option("--as <form>", "what to print").choices(["text", "markdown", "json"]).default("text"))
    .option("--report <file>", "also write what changed as Markdown")
    .option("--failures <file>", "also write what could not be read as Markdown")
    .option("--out <dir>", "folder of the packages (default: beside the catalog)")
    .addOption(formatOption())
    .addOption(cacheOption())
    .addOption(catalogOption())
    .action(async (provider: string, doc: string | undefined, source: string | undefined, options: UpdateOptions) => {
      const [pages, { describeUpdates }, { writeReport }] = await Promise.all([
        import("./follow/update-pages.ts"),
        import("./describe-update.ts"),
        import("../files/report.ts"),
      ]);
      const catalog = resolve(options.catalog);
      const out = resolve(options.out ?? join(catalog, "..", "packages"));
      const write = options.write === true;
      const done = await pages.updatePages({ ...options, catalog, out, provider, doc, source, write });
      const report = pages.updatesMarkdown(done);
      if (options.as === "json") print(JSON.stringify({ ...done, updates: done.updates.map(withoutPairs) }, null, 2));
      else if (options.as === "markdown") process.stdout.write(report);
      else for (const part of describeUpdates(done)) print(part);
      if (options.report !== undefined && report !== "") await writeReport(options.report, report);
      if (options.failures !== undefined && done.failures.length > 0)
        await writeReport(options.failures, pages.failuresMarkdown(done.failures));
      for (const { message } of done.failures) fail(message);
      process.exitCode = done.status;
    });
}

function addCheck(docs: Command): void {
  docs
    .command("check")
    .description("check that every accepted row belongs to one entry and, with saved pages, that they give these rows")
    .argument("[provider...]", "ids of providers (default: all)")
    .addOption(
      new Option("--pages <dir>", "folder of saved pages, named <provider>-<page>.<anything>").env("PROVIDER_DOCS"),
    )
    .addOption(catalogOption())
    .addOption(jsonOption())
    .action(async (providers: string[], options: { pages?: string; catalog: string; json?: true }) => {
      const [{ checkPages }, { checksTable }] = await Promise.all([
        import("./check-pages.ts"),
        import("./page-tables.ts"),
      ]);
      const checks = await checkPages(await settledCatalog(options.catalog), providers, options.pages);
      print(options.json ? JSON.stringify(checks, null, 2) : checksTable(checks));
      if (!options.json && options.pages === undefined)
        print("Locks were not compared with saved pages, because there are none. Pass --pages, or set PROVIDER_DOCS.");
      const problems = checks.flatMap((check) => check.problems);
      for (const problem of problems) fail(problem);
    });
}

/** The folder of a catalog, after checking that no run left it incomplete. */
async function settledCatalog(given: string): Promise<string> {
  const [{ canonical }, { refuseUnfinished }] = await Promise.all([
    import("../files/inside.ts"),
    import("../files/turn.ts"),
  ]);
  await refuseUnfinished([{ kind: "catalog", folder: await canonical(given) }]);
  return resolve(given);
}

/** Unchanged rows are left out of the JSON, too. */
function withoutPairs({ comparison, ...update }: Update) {
  const { changes, shifted, withdrawn } = comparison;
  return { ...update, changes, shifted, withdrawn };
}
