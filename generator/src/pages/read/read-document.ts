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
        `The layout of ${page.name} is not the one that its grammar describes; nothing is said about its codes:`,
        ...broken.map((found) => `  ${found}`),
        ...(unread.length > 0 ? ["Not read, so here may be what is missing:"] : []),
        ...hintLines(page.name, unread).map((found) => `  ${found}`),
        `Correct catalog/${provider}/docs/${doc}.yaml, or pass the page as it was saved before.`,
      ].join("\n"),
    );
  if (unread.length > 0)
    throw new CommandError(
      [
        ...unreadLines(page.name, unread, MAX_LISTED),
        `${unread.length} unread ${unread.length === 1 ? "line" : "lines"}; say in catalog/${provider}/docs/${doc}.yaml what they are: a section for a heading, prose for text, plain for lines that only look like codes`,
      ].join("\n"),
    );
  const title = source.provider.data.docs.find(({ id }) => id === doc)?.title ?? doc;
  return { provider, doc, title, name: page.name, reading, date: reading.date ?? modified };
}

/** Most lines that are listed where the page cannot be read because of them. */
const MAX_LISTED = 100;

/** Most lines that are listed beside what is missing, and most of those that are not read for the same cause. */
const MAX_HINTS = 20;
const MAX_ALIKE = 3;

/** What may be missing: a table without a known head is no reason to hide the heading below it. */
function hintLines(name: string, unread: Reading["unread"]): string[] {
  const alike = new Map<string, number>();
  const first = unread.filter(({ why }) => {
    const count = (alike.get(why) ?? 0) + 1;
    alike.set(why, count);
    return count <= MAX_ALIKE;
  });
  const shown = unreadLines(name, first.slice(0, MAX_HINTS), MAX_HINTS);
  const rest = unread.length - shown.length;
  return rest > 0 ? [...shown, `… and ${rest} more`] : shown;
}

function unreadLines(name: string, unread: Reading["unread"], most: number): string[] {
  return [
    ...unread.slice(0, most).map(({ line, text, why }) => `${name}:${line} ${why}: ${printable(text)}`),
    ...(unread.length > most ? [`… and ${unread.length - most} more`] : []),
  ];
}

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
