import { join } from "node:path";
import type { ProviderSource } from "../catalog/load.ts";
import { CatalogError, formatProblem, type Problem } from "../catalog/problem.ts";
import { resolve as resolveModel } from "../catalog/resolve/index.ts";
import { CommandError } from "../command-error.ts";
import { placeOf } from "../files/place.ts";
import { readText } from "../files/read.ts";
import { inTurn, refuseUnfinished, write as writeTogether } from "../files/turn.ts";
import { type Generated, generate } from "../generate.ts";
import { problemsOf, tryFiles } from "../scaffold/trial.ts";
import { changeCatalog } from "./change-catalog.ts";
import { changesetOf } from "./changeset.ts";
import { type Comparison, compareRows, isCodeChange } from "./compare-rows.ts";
import { lockOf } from "./lock.ts";
import type { PageRequest } from "./open-page.ts";
import { readDocument, sourceOf } from "./read-document.ts";

/** Which page to follow, and what to do about it. */
export interface UpdateRequest extends PageRequest {
  readonly catalog: string;
  /** Folder under which the packages stand. */
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
  /** Files of the catalog that were changed, and the changeset. */
  readonly written: readonly string[];
  /** What keeps the package from being generated; a person has to look at it. */
  readonly open: readonly Problem[];
  /** The package, where nothing is open. */
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
  const places = await placesOf(request.catalog);
  if (request.write) return inTurn({ write: Object.values(places) }, () => followPage(request, places));
  await refuseUnfinished(Object.values(places));
  return followPage(request, places);
}

/**
 * The folders that following pages may change, beside the packages.
 *
 * @param catalog - folder of the catalog.
 * @returns the catalog, and the changesets beside it.
 */
export async function placesOf(catalog: string) {
  const changesets = await placeOf("changesets", join(catalog, "..", ".changeset"));
  return { catalog: await placeOf("catalog", catalog), changesets };
}

async function followPage(request: UpdateRequest, places: Awaited<ReturnType<typeof placesOf>>): Promise<Update> {
  const { catalog, provider, doc, write } = request;
  const source = await sourceOf(catalog, provider, doc);
  const lock = lockOf(source, doc);
  const document = await readDocument(catalog, provider, doc, request);
  const { rows, withdrawn } = document.reading;
  const comparison = compareRows(lock, rows, withdrawn);
  const isChanged = comparison.changes.some(isCodeChange);
  const update = { provider, doc, title: document.title, comparison, isChanged };
  if (!write) return { ...update, written: [], open: [], generated: [] };

  const { model } = resolveModel(source);
  const texts = await textsOf(catalog, source);
  const now = { rows: document.reading.rows, comparison, date: document.reading.date ?? request.date ?? document.date };
  const files = changeCatalog({ source, model, doc, lock, texts }, now);
  let written: string[] = [];
  if (files.size > 0) {
    await refuseBroken(catalog, provider, files);
    const present = (await readText(places.changesets.folder, `docs-${provider}-${doc}.md`)) ?? "";
    const changeset = changesetOf(provider, doc, model.packageName, document.title, comparison, present);
    await writeTogether([
      ...[...files].map(([path, content]) => ({ place: places.catalog, path, content })),
      { place: places.changesets, path: changeset.file, content: changeset.text },
    ]);
    written = [...files.keys()].map((file) => `catalog/${file}`).concat(`.changeset/${changeset.file}`);
  }
  const open = await problemsOf(catalog, provider);
  const generated =
    open.length > 0 ? [] : await generate({ catalog, out: request.out, providers: [provider], check: false });
  return { ...update, written, open, generated };
}

async function textsOf(catalog: string, { provider, files }: ProviderSource): Promise<Map<string, string>> {
  const { id } = provider.data;
  const names = files.filter((name) => name.endsWith(".yaml"));
  return new Map(
    await Promise.all(
      names.map(async (name) => [`${id}/${name}`, (await readText(catalog, `${id}/${name}`)) ?? ""] as const),
    ),
  );
}

/** A change that the loader refuses would keep everybody from mending it. */
async function refuseBroken(catalog: string, provider: string, files: ReadonlyMap<string, string>): Promise<void> {
  const { refused } = await tryFiles(catalog, provider, files, await problemsOf(catalog, provider), "update");
  // What is left for people is marked; the rest means that the change itself is wrong.
  if (refused.length === 0) return;
  const lines = new CatalogError(refused).problems.map(formatProblem);
  throw new CommandError(
    [
      ...lines,
      "the page says what the catalog cannot hold yet; nothing was written. Make place for it, then run this again",
    ].join("\n"),
  );
}
