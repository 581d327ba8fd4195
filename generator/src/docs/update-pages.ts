import { CatalogError, formatProblem } from "../catalog/problem.ts";
import { CommandError } from "../command-error.ts";
import { LayoutError } from "./layout-error.ts";
import { printable } from "./printable.ts";
import { sourceOf } from "./read-document.ts";
import { changesMarkdown } from "./report.ts";
import { type Update, type UpdateRequest, updatePage } from "./update-page.ts";

/** A page that could not be followed. */
export interface Failure {
  readonly provider: string;
  readonly doc: string;
  readonly message: string;
  /** 3 where the layout has changed, otherwise 1. */
  readonly status: 1 | 3;
}

/** What became of several pages. */
export interface Updates {
  readonly updates: readonly Update[];
  readonly failures: readonly Failure[];
  /** 0 no change, 2 codes changed, 1 or 3 where a page could not be followed. */
  readonly status: 0 | 1 | 2 | 3;
}

/**
 * Says which pages to follow, and where they are.
 *
 * @param catalog - folder of the catalog.
 * @param provider - id of the provider.
 * @param doc - id of the page; all of the provider when left out.
 * @param source - where it is; its own address when left out.
 * @param options - what holds for all of them.
 * @returns one request per page.
 * @throws CatalogError where there is no such page.
 */
export async function requestsFor(
  catalog: string,
  provider: string,
  doc: string | undefined,
  source: string | undefined,
  options: Omit<UpdateRequest, "catalog" | "provider" | "doc" | "source">,
): Promise<UpdateRequest[]> {
  if (options.date !== undefined && !/^[0-9]{4}(-[0-9]{2}){0,2}$/.test(options.date))
    throw new CommandError(`--date ${JSON.stringify(options.date)} is no day; write it as YYYY-MM-DD`);
  const { provider: loaded } = await sourceOf(catalog, provider, doc);
  const pages = loaded.data.docs.filter(({ id }) => doc === undefined || id === doc);
  // What a person types is asked for wherever it is; what stands in the catalog, only where the catalog says so.
  const hosts = source === undefined ? { names: loaded.data.hosts ?? [], file: loaded.file.name } : undefined;
  return pages.map(({ id, url }) => ({ ...options, catalog, provider, doc: id, source: source ?? url, hosts }));
}

/**
 * Follows pages one after another; one that cannot be followed does not keep the others from it.
 *
 * @param requests - the pages.
 * @returns what became of them.
 */
export async function updatePages(requests: readonly UpdateRequest[]): Promise<Updates> {
  const updates: Update[] = [];
  const failures: Failure[] = [];
  for (const request of requests) {
    try {
      updates.push(await updatePage(request));
    } catch (error) {
      if (!(error instanceof CommandError || error instanceof LayoutError || error instanceof CatalogError))
        throw error;
      const { provider, doc } = request;
      failures.push({ provider, doc, message: error.message, status: error instanceof LayoutError ? 3 : 1 });
    }
  }
  const failed = failures.find(({ status }) => status === 3) ?? failures[0];
  return { updates, failures, status: failed?.status ?? (updates.some(({ isChanged }) => isChanged) ? 2 : 0) };
}

/**
 * What changed, for a pull request.
 *
 * @param updates - the pages.
 * @returns Markdown; empty where nothing was written and nothing is different.
 */
export function updatesMarkdown(updates: readonly Update[]): string {
  const parts = updates
    .filter(({ comparison, written }) => comparison.changes.length > 0 || comparison.shifted > 0 || written.length > 0)
    .map(({ title, comparison, open }) => changesMarkdown(title, comparison) + openMarkdown(open));
  return parts.join("\n");
}

/**
 * What could not be followed, for an issue.
 *
 * @param failures - the pages.
 * @returns Markdown; empty where there are none.
 */
export function failuresMarkdown(failures: readonly Failure[]): string {
  return failures.map(({ provider, doc, message }) => `## ${provider} ${doc}\n\n${codeBlock(message)}\n`).join("\n");
}

function openMarkdown(open: Update["open"]): string {
  if (open.length === 0) return "";
  const lines = open.map(formatProblem).join("\n");
  return `\n### Before the package can be generated\n\n${codeBlock(lines)}\n`;
}

/** Text as it is, whatever it holds: an indented block has no end mark that it could hold. */
function codeBlock(text: string): string {
  return text
    .split("\n")
    .map((line) => `    ${printable(line)}`)
    .join("\n");
}
