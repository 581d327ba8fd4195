import { type CheckedProvider, checkProvider } from "../../catalog/index.ts";
import type { ProviderSource } from "../../catalog/load.ts";
import { CatalogError, formatProblem, type Problem } from "../../catalog/problem.ts";
import { CommandError } from "../../command-error.ts";
import { tryFiles } from "../../edit/trial.ts";
import { type Place, placeOf } from "../../files/place.ts";
import { inTurn, refuseUnfinished, write as writeTogether } from "../../files/turn.ts";
import { type Generated, generateLoaded } from "../../generate/index.ts";
import type { PageRequest } from "../open/open-page.ts";
import { readDocument, sourceOf } from "../read/read-document.ts";
import { changeCatalog } from "./change-catalog.ts";
import { type Comparison, compareRows, isCodeChange, withTexts } from "./compare-rows.ts";
import { keepExplanations, knownExplanations } from "./explanations.ts";
import { lockOf } from "./lock.ts";
import { changeSinceCommit } from "./since-commit.ts";

/** Which page to follow, and what to do about it. */
export interface UpdateRequest extends PageRequest {
  readonly catalog: string;
  /** Folder of the packages. */
  readonly out: string;
  readonly provider: string;
  readonly doc: string;
  /** Change the catalog; otherwise only tell. */
  readonly write: boolean;
  /** Day on which the page was read, for codes that are gone from it. */
  readonly date?: string | undefined;
}

/** What was found, and what was done about it. */
export interface Update {
  readonly provider: string;
  readonly doc: string;
  readonly title: string;
  readonly comparison: Comparison;
  /** Whether codes, messages or labels are different. */
  readonly isChanged: boolean;
  /** Files of the catalog that were changed. What that means for the next version is for the release planner to say. */
  readonly written: readonly string[];
  /** What keeps the package from being generated; a person has to look at it. */
  readonly open: readonly Problem[];
  /** The packages, where nothing is open. */
  readonly generated: readonly Generated[];
}

/**
 * Follows a page: compares it with its lock and, when asked to, changes catalog and lock together.
 *
 * @param request - the page.
 * @returns what is different and what was written; nothing where the page says what it said.
 * @throws LayoutError, CommandError, CatalogError where the page cannot be read or the change would
 *   leave a catalog that cannot be loaded; nothing is written then.
 */
export async function updatePage(request: UpdateRequest): Promise<Update> {
  const { catalog: catalogFolder, provider, doc, write } = request;
  return inFollowTurn(catalogFolder, write, async (place) => {
    return followPage({ source: await sourceOf(catalogFolder, provider, doc) }, request, place);
  });
}

/**
 * Does what reads the catalog to follow pages, while no other command changes it.
 *
 * @param catalogFolder - folder of the catalog.
 * @param write - whether the catalog may be changed.
 * @param work - what is done.
 * @returns what the work gives.
 * @throws CommandError when another command does not end in time, or a killed one left something half
 *   done and nothing may be changed.
 */
export async function inFollowTurn<T>(
  catalogFolder: string,
  write: boolean,
  work: (catalog: Place) => Promise<T>,
): Promise<T> {
  const place = await placeOf("catalog", catalogFolder);
  if (write) return inTurn({ write: [place] }, () => work(place));
  await refuseUnfinished([place]);
  return work(place);
}

/** The provider's files as they are on the disk: replaced by what was written, so that nobody loads them again. */
export interface LoadedNow {
  source: ProviderSource;
}

/**
 * Follows a page of a provider that is loaded, as {@link updatePage} does.
 *
 * @param now - the provider's files; when the catalog is written, they are those with the change.
 * @param request - the page.
 * @param place - the catalog; locked when the request writes.
 * @returns what was found and what was written.
 * @throws as {@link updatePage} does; when it comes from generating the package, the catalog is written already.
 */
export async function followPage(now: LoadedNow, request: UpdateRequest, place: Place): Promise<Update> {
  const { provider, doc, write } = request;
  const { source } = now;
  const lock = lockOf(source, doc);
  const document = await readDocument(source, doc, request);
  const { rows, withdrawn, explanations } = document.reading;
  const texts = new Map([...(await knownExplanations(place, provider, doc)), ...explanations]);
  const comparison = withTexts(compareRows(lock, rows, withdrawn), texts);
  const isChanged = comparison.changes.some(isCodeChange);
  const update = { provider, doc, title: document.title, comparison, isChanged };
  await keepExplanations(place, { provider, doc, rows: [...lock, ...rows], texts });
  if (!write) return { ...update, written: [], open: [], generated: [] };

  const before = checkProvider(source);
  const { model } = before;
  const page = { rows, comparison, texts, date: document.reading.date ?? request.date ?? document.date };
  const step = changeCatalog({ source, model, doc, lock }, page);
  const files = step.size === 0 ? step : ((await changeSinceCommit(source, doc, page)) ?? step);
  let written: string[] = [];
  let after = before;
  if (files.size > 0) {
    after = await changedProvider(before, files);
    await writeTogether([...files].map(([path, content]) => ({ place, path, content })));
    now.source = after.source;
    written = [...files.keys()].map((file) => `catalog/${file}`);
  }
  const open = after.problems;
  const generated = open.length > 0 ? [] : await generateLoaded(after.model, request);
  return { ...update, written, open, generated };
}

/** The provider with the change; a change that cannot be loaded is refused, because nobody could follow a page then. */
async function changedProvider(
  { source, problems }: CheckedProvider,
  files: ReadonlyMap<string, string>,
): Promise<CheckedProvider> {
  const { refused, changed } = await tryFiles(source.folder, source.id, files, problems, "update");
  // What is left for people is open; the rest means that the change itself is wrong.
  if (refused.length === 0 && changed !== undefined) return changed;
  const lines = new CatalogError(refused).problems.map(formatProblem);
  throw new CommandError(
    [
      ...lines,
      "The page contains something the catalog cannot represent yet. Nothing was written. Extend the catalog, then run this again.",
    ].join("\n"),
  );
}
