import type { ProviderSource } from "../../catalog/load.ts";
import { CatalogError, formatProblem } from "../../catalog/problem.ts";
import { CommandError } from "../../command-error.ts";
import type { Place } from "../../files/place.ts";
import { printable } from "../open/printable.ts";
import { LayoutError } from "../read/layout-error.ts";
import { sourceOf } from "../read/read-document.ts";
import { followWatched, type WatchedUpdate } from "../watch/follow-watched.ts";
import { dayToRecord, type Watched, watchedBy } from "../watch/watched-file.ts";
import { changesMarkdown, watchedMarkdown } from "./report.ts";
import { followPage, inFollowTurn, type Update, type UpdateRequest } from "./update-page.ts";

/** A page that could not be followed. */
export interface Failure {
  readonly provider: string;
  /** Id of the page; address of a watched one. */
  readonly doc: string;
  readonly message: string;
  /** 3 where the layout has changed, otherwise 1. */
  readonly status: 1 | 3;
}

/** What became of several pages. */
export interface Updates {
  readonly updates: readonly Update[];
  /** Watched pages that say something else than what is recorded, or are recorded for the first time. */
  readonly watched: readonly WatchedUpdate[];
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
 * @returns one request per page; none for a page that only a person can fetch, unless its source is given.
 * @throws CommandError when the date is none, or the page that was asked for is one that only a person can fetch.
 */
export function requestsFor({ provider }: ProviderSource, request: PagesRequest): UpdateRequest[] {
  const { doc, source, date } = request;
  if (date !== undefined && !/^[0-9]{4}(-[0-9]{2}){0,2}$/.test(date))
    throw new CommandError(`--date ${JSON.stringify(date)} is not a date; write it as YYYY-MM-DD`);
  const pages = provider.data.docs.filter(
    ({ id, manual }) => id === doc || (doc === undefined && (manual === undefined || source !== undefined)),
  );
  const refused = source === undefined ? pages.find(({ manual }) => manual !== undefined) : undefined;
  if (refused)
    throw new CommandError(`no program fetches the page ${refused.id} (${refused.manual}); pass a saved page`);
  // An address that a person types may be anywhere; one from the catalog has to be on a host that the catalog lists.
  const hosts = source === undefined ? { names: provider.data.hosts ?? [], file: provider.file.name } : undefined;
  return pages.map(({ id, url, read }) => ({ ...request, doc: id, source: source ?? read ?? url, hosts }));
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
  return inFollowTurn(catalogFolder, write, async (place) => {
    const updates: Update[] = [];
    const failures: Failure[] = [];
    const now = { source: await sourceOf(catalogFolder, provider, request.doc) };
    const pages = requestsFor(now.source, request);
    // What was asked for is a page or a file; watched pages are neither.
    const isAll = request.doc === undefined && request.source === undefined;
    const watched = isAll ? await watchedBy(now.source) : [];
    // Before anything is written: with another date, the record of watched pages could not be read again.
    const date = watched.some(({ file }) => file !== undefined) ? dayToRecord(request.date) : "";
    for (const page of pages) {
      try {
        updates.push(await followPage(now, page, place));
      } catch (error) {
        if (!(error instanceof CommandError || error instanceof LayoutError || error instanceof CatalogError))
          throw error;
        failures.push({ provider, doc: page.doc, message: error.message, status: statusOf(error) });
      }
    }
    const found = await updateWatched(watched, { ...request, date }, now.source, place);
    const failed = [...failures, ...found.failures];
    return { updates, watched: found.updates, failures: failed, status: overallStatus(updates, found.updates, failed) };
  });
}

/** Asks the watched pages that a provider stands on, after those with a lock. */
async function updateWatched(
  watched: readonly Watched[],
  request: PagesRequest & { readonly date: string },
  source: ProviderSource,
  place: Place,
): Promise<Pick<Updates, "failures"> & { readonly updates: readonly WatchedUpdate[] }> {
  const { id: provider } = source;
  const { data, file } = source.provider;
  const hosts = { names: data.hosts ?? [], file: file.name };
  const updates: WatchedUpdate[] = [];
  const failures: Failure[] = [];
  for (const pages of watched) {
    const done = await followWatched(pages, { ...request, hosts }, place);
    updates.push(...done.updates.filter(({ state }) => state !== "same"));
    for (const { url, error } of done.failures)
      failures.push({ provider, doc: url, message: error.message, status: statusOf(error) });
  }
  return { updates, failures };
}

function statusOf(error: Error): 1 | 3 {
  return error instanceof LayoutError ? 3 : 1;
}

function overallStatus(
  updates: readonly Update[],
  watched: readonly WatchedUpdate[],
  failures: readonly Failure[],
): Updates["status"] {
  const failed = failures.find(({ status }) => status === 3) ?? failures[0];
  const isChanged = updates.some((update) => update.isChanged) || watched.some(({ state }) => state === "changed");
  return failed?.status ?? (isChanged ? 2 : 0);
}

/**
 * What changed, for a pull request.
 *
 * @param done - what became of the pages.
 * @returns Markdown; empty where nothing was written and nothing is different.
 */
export function updatesMarkdown({ updates, watched }: Pick<Updates, "updates" | "watched">): string {
  const parts = updates
    .filter(({ comparison, written }) => comparison.changes.length > 0 || comparison.shifted > 0 || written.length > 0)
    .map(({ title, comparison, open }) => changesMarkdown(title, comparison) + openMarkdown(open));
  return [...parts, ...(watched.length > 0 ? [watchedMarkdown(watched)] : [])].join("\n");
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
