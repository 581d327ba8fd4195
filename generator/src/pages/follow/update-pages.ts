import type { ProviderSource } from "../../catalog/load.ts";
import { CatalogError, formatProblem } from "../../catalog/problem.ts";
import { CommandError } from "../../command-error.ts";
import { printable } from "../open/printable.ts";
import { LayoutError } from "../read/layout-error.ts";
import { sourceOf } from "../read/read-document.ts";
import { changesMarkdown } from "./report.ts";
import { followPage, inFollowTurn, type Update, type UpdateRequest } from "./update-page.ts";

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

/** Which pages of a provider to follow, and what to do about them. */
export interface PagesRequest extends Omit<UpdateRequest, "doc" | "source" | "hosts"> {
  /** Id of the page; all of the provider when left out. */
  readonly doc?: string | undefined;
  /** Where it is; its own address when left out. */
  readonly source?: string | undefined;
}

/**
 * Says which pages to follow, and where they are.
 *
 * @param loaded - the provider's files.
 * @param request - what was asked for.
 * @returns one request per page.
 * @throws CommandError when the date is none.
 */
export function requestsFor({ provider }: ProviderSource, request: PagesRequest): UpdateRequest[] {
  const { doc, source, date } = request;
  if (date !== undefined && !/^[0-9]{4}(-[0-9]{2}){0,2}$/.test(date))
    throw new CommandError(`--date ${JSON.stringify(date)} is not a date; write it as YYYY-MM-DD`);
  const pages = provider.data.docs.filter(({ id }) => doc === undefined || id === doc);
  // An address that a person types may be anywhere; one from the catalog has to be on a host that the catalog lists.
  const hosts = source === undefined ? { names: provider.data.hosts ?? [], file: provider.file.name } : undefined;
  return pages.map(({ id, url }) => ({ ...request, doc: id, source: source ?? url, hosts }));
}

/**
 * Follows pages of a provider one after another; one that cannot be followed does not keep the others
 * from it. The provider is loaded once, and once more for each page that changes the catalog.
 *
 * @param request - the pages.
 * @returns what became of them.
 * @throws CatalogError when the provider cannot be loaded or has no such page; CommandError when the date
 *   is none or another command does not end in time.
 */
export async function updatePages(request: PagesRequest): Promise<Updates> {
  const { catalog: catalogFolder, provider, write } = request;
  return inFollowTurn(catalogFolder, write, async (places) => {
    const updates: Update[] = [];
    const failures: Failure[] = [];
    const now = { source: await sourceOf(catalogFolder, provider, request.doc) };
    for (const page of requestsFor(now.source, request)) {
      try {
        updates.push(await followPage(now, page, places));
      } catch (error) {
        if (!(error instanceof CommandError || error instanceof LayoutError || error instanceof CatalogError))
          throw error;
        failures.push({ provider, doc: page.doc, message: error.message, status: statusOf(error) });
      }
    }
    return { updates, failures, status: overallStatus(updates, failures) };
  });
}

function statusOf(error: Error): 1 | 3 {
  return error instanceof LayoutError ? 3 : 1;
}

function overallStatus(updates: readonly Update[], failures: readonly Failure[]): Updates["status"] {
  const failed = failures.find(({ status }) => status === 3) ?? failures[0];
  return failed?.status ?? (updates.some(({ isChanged }) => isChanged) ? 2 : 0);
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
