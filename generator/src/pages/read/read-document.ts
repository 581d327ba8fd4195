import { type LoadOptions, loadKnownProvider, type ProviderSource } from "../../catalog/load.ts";
import { CatalogError } from "../../catalog/problem.ts";
import { problemOf } from "../../catalog/rules/index.ts";
import { findingAt } from "../../catalog/rules/rule.ts";
import { CommandError } from "../../command-error.ts";
import { openPage, type PageRequest } from "../open/open-page.ts";
import { printable } from "../open/printable.ts";
import { piecesOf } from "../pieces/index.ts";
import { readGrammar } from "./grammar-file.ts";
import { LayoutError } from "./layout-error.ts";
import { type Reading, readPage } from "./read-page.ts";

/** A page that was read, with its description in the catalog. */
export interface Document {
  readonly provider: string;
  readonly doc: string;
  readonly title: string;
  /** File or address. */
  readonly name: string;
  readonly reading: Reading;
  /** Date that the page or its server gives, YYYY-MM-DD. */
  readonly date: string | undefined;
}

/**
 * Reads a page by its grammar.
 *
 * @param source - the provider's files; the rows of its pages are not needed.
 * @param doc - id of the page.
 * @param request - where it comes from.
 * @returns the page; every line of it is accounted for.
 * @throws LayoutError when the layout has changed or there are no codes; CommandError when the page cannot be
 *   read, or has lines that the grammar does not cover; CatalogError for an invalid grammar.
 */
export async function readDocument(source: ProviderSource, doc: string, request: PageRequest): Promise<Document> {
  const { folder, id: provider } = source;
  const grammar = await readGrammar(folder, provider, doc);
  const { page, modified } = await openPage(request);
  const reading = readPage(piecesOf(page), grammar);
  const { broken, unread } = reading;
  if (broken.length > 0)
    throw new LayoutError(
      [
        `The layout of ${page.name} has changed; nothing is said about its codes:`,
        ...broken.map((found) => `  ${found}`),
        `Correct catalog/${provider}/docs/${doc}.yaml, or pass the page as it was saved before.`,
      ].join("\n"),
    );
  if (unread.length > 0)
    throw new CommandError(
      [
        ...unread.slice(0, MAX_LISTED).map(({ line, text, why }) => `${page.name}:${line} ${why}: ${printable(text)}`),
        ...(unread.length > MAX_LISTED ? [`… and ${unread.length - MAX_LISTED} more`] : []),
        `${unread.length} unread ${unread.length === 1 ? "line" : "lines"}; say in catalog/${provider}/docs/${doc}.yaml what they are`,
      ].join("\n"),
    );
  const title = source.provider.data.docs.find(({ id }) => id === doc)?.title ?? doc;
  return { provider, doc, title, name: page.name, reading, date: reading.date ?? modified };
}

const MAX_LISTED = 100;

/**
 * Loads the provider of a page.
 *
 * @param catalogFolder - folder of the catalog.
 * @param provider - id of the provider.
 * @param doc - id of the page; every page when left out.
 * @param options - what to load.
 * @returns the provider's files.
 * @throws CatalogError where there is no such provider or page.
 */
export async function sourceOf(
  catalogFolder: string,
  provider: string,
  doc: string | undefined,
  options: LoadOptions = {},
): Promise<ProviderSource> {
  const source = await loadKnownProvider(catalogFolder, provider, options);
  const pages = source.provider.data.docs.map(({ id }) => id);
  if (doc !== undefined && !pages.includes(doc))
    throw new CatalogError([
      problemOf(
        "unknown-page",
        findingAt(source.provider.file, ["docs"], {
          found: `the page ${JSON.stringify(doc)}`,
          expected: `one of ${pages.join(", ")}`,
          mend: "correct its id, or add the page to docs",
        }),
      ),
    ]);
  return source;
}
