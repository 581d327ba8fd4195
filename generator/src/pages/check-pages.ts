import { listProviders } from "../catalog/list-providers.ts";
import { loadProvider, type ProviderSource } from "../catalog/load.ts";
import type { Model } from "../catalog/model.ts";
import { CatalogError, formatProblem, unknownProvider } from "../catalog/problem.ts";
import { lockCommand, lockPath } from "../catalog/read-lock.ts";
import { resolve } from "../catalog/resolve/index.ts";
import { formatRows } from "../catalog/rows.ts";
import { problemsIn } from "../catalog/rules/index.ts";
import { CommandError } from "../command-error.ts";
import { placeOf } from "../files/place.ts";
import { readText } from "../files/read.ts";
import { compareRows } from "./follow/compare-rows.ts";
import { keepExplanations } from "./follow/explanations.ts";
import { lockOf } from "./follow/lock.ts";
import { summaryOf } from "./follow/report.ts";
import { savedPage } from "./open/saved-page.ts";
import { readGrammar } from "./read/grammar-file.ts";
import { LayoutError } from "./read/layout-error.ts";
import { readDocument } from "./read/read-document.ts";
import { brokenSentinels } from "./read/read-page.ts";
import { watchedBy } from "./watch/watched-file.ts";
import { watchedFindings } from "./watch/watched-findings.ts";

/** Result of checking one page. */
export interface PageCheck {
  readonly provider: string;
  readonly doc: string;
  /** Rows in the lock. */
  readonly rows: number;
  /** `ok`: the saved page gives the rows of the lock; `absent`: there is no saved page. */
  readonly page: "ok" | "differs" | "absent";
  /** What is wrong, one line each. */
  readonly problems: readonly string[];
}

/**
 * Checks the locks of pages against the catalog, against their grammars and, if there are saved pages,
 * against those.
 *
 * @param catalogFolder - folder of the catalog.
 * @param providers - ids of providers; empty for all.
 * @param pages - folder of saved pages, if there is one.
 * @returns one result per page that has a lock or a grammar, in the order of the catalog; one for a provider without pages.
 * @throws CatalogError where the catalog cannot be loaded.
 */
export async function checkPages(
  catalogFolder: string,
  providers: readonly string[],
  pages: string | undefined,
): Promise<PageCheck[]> {
  const known = await listProviders(catalogFolder);
  const unknown = providers.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new CatalogError(unknown.map((id) => unknownProvider(id, known)));
  const checks: PageCheck[] = [];
  for (const id of providers.length > 0 ? providers : known) {
    const source = await loadProvider(catalogFolder, id);
    const { model } = resolve(source);
    const problems = problemsIn(model, source, "docs check").map(formatProblem);
    problems.push(...(await watchedProblems(source)));
    const { docs } = source.provider.data;
    // Its entries are checked all the same.
    if (docs.length === 0) checks.push({ provider: id, doc: "none", rows: 0, page: "absent", problems });
    for (const [index, { id: doc }] of docs.entries()) {
      const check = await checkPage(source, model, doc, pages);
      // Problems from the rules are about the whole provider.
      checks.push(index === 0 ? { ...check, problems: [...problems, ...check.problems] } : check);
    }
  }
  return checks;
}

/** What is wrong with the files that say which pages are watched: the provider's, and those of its standards. */
async function watchedProblems(source: ProviderSource): Promise<string[]> {
  try {
    // What a standard watches, only one of its providers may stand on.
    const [own] = await watchedBy(source);
    return watchedFindings(own, source).map(formatProblem);
  } catch (error) {
    if (error instanceof CatalogError) return error.message.split("\n");
    throw error;
  }
}

async function checkPage(
  source: ProviderSource,
  model: Model,
  doc: string,
  pages: string | undefined,
): Promise<PageCheck> {
  const { folder: catalogFolder, id: provider } = source;
  const problems: string[] = [];
  let rows = 0;
  let page: PageCheck["page"] = "absent";
  try {
    const lock = lockOf(source, doc);
    rows = lock.length;
    const path = lockPath(provider, doc);
    if ((await readText(catalogFolder, path)) !== formatRows(lock))
      problems.push(`catalog/${path}: not as the command writes it; make it anew: ${lockCommand(provider, doc)}`);
    const grammar = await readGrammar(catalogFolder, provider, doc);
    problems.push(...brokenSentinels(grammar, lock).map((found) => `catalog/${path}: ${found}`));
    const spaces = grammar.sections.flatMap(({ tables }) => tables.map(({ kind, space }) => ({ kind, space })));
    for (const { kind, space } of spaces) {
      const ids = kind === "field" ? model.envelopes.map(({ id }) => id) : model.spaces.map(({ id }) => id);
      if (!ids.includes(space))
        problems.push(`catalog/${provider}/docs/${doc}.yaml: names ${space}, expected one of ${ids.join(", ")}`);
    }
    const file = pages === undefined ? undefined : await savedPage(pages, provider, doc);
    if (file !== undefined) {
      page = "differs";
      const { reading } = await readDocument(source, doc, { source: file, cache: "" });
      if (formatRows(reading.rows) === formatRows(lock)) {
        page = "ok";
        const place = await placeOf("catalog", catalogFolder);
        await keepExplanations(place, { provider, doc, rows: lock, texts: reading.explanations });
      } else
        problems.push(
          `${file}: ${summaryOf(compareRows(lock, reading.rows, reading.withdrawn))}, compared with the lock`,
        );
    }
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof LayoutError || error instanceof CatalogError)) throw error;
    problems.push(...error.message.split("\n"));
  }
  return { provider, doc, rows, page, problems };
}
