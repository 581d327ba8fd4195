import { listProviders, loadProvider, type ProviderSource } from "../catalog/load.ts";
import type { Model } from "../catalog/model.ts";
import { CatalogError, formatProblem, unknownProvider } from "../catalog/problem.ts";
import { lockCommand, lockPath } from "../catalog/read-lock.ts";
import { resolve } from "../catalog/resolve/index.ts";
import { formatRows } from "../catalog/rows.ts";
import { problemsIn } from "../catalog/rules/index.ts";
import { CommandError } from "../command-error.ts";
import { readText } from "../files/read.ts";
import { compareRows } from "./compare-rows.ts";
import { readGrammar } from "./grammar-file.ts";
import { LayoutError } from "./layout-error.ts";
import { lockOf } from "./lock.ts";
import { readDocument } from "./read-document.ts";
import { brokenSentinels } from "./read-page.ts";
import { summaryOf } from "./report.ts";
import { savedPage } from "./saved-page.ts";

/** What was found out about one page. */
export interface PageCheck {
  readonly provider: string;
  readonly doc: string;
  /** Rows in the lock. */
  readonly rows: number;
  /** `ok`: the saved page gives the lock; `absent`: there is no saved page at hand. */
  readonly page: "ok" | "differs" | "absent";
  /** What is wrong, one line each. */
  readonly problems: readonly string[];
}

/**
 * Checks the locks of pages: against the catalog, against their grammars and, where saved pages are
 * at hand, against those.
 *
 * @param catalog - folder of the catalog.
 * @param providers - ids of providers; all when empty.
 * @param pages - folder of saved pages, if there is one.
 * @returns one result per page that has a lock or a grammar, in the order of the catalog.
 * @throws CatalogError where the catalog cannot be loaded.
 */
export async function checkPages(
  catalog: string,
  providers: readonly string[],
  pages: string | undefined,
): Promise<PageCheck[]> {
  const known = await listProviders(catalog);
  const unknown = providers.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new CatalogError(unknown.map((id) => unknownProvider(id, known)));
  const checks: PageCheck[] = [];
  for (const id of providers.length > 0 ? providers : known) {
    const source = await loadProvider(catalog, id);
    const { model } = resolve(source);
    const problems = problemsIn(model, source, "docs check").map(formatProblem);
    for (const [index, { id: doc }] of source.provider.data.docs.entries()) {
      const check = await checkPage(catalog, source, model, doc, pages);
      // What the rules say is about the provider as a whole.
      checks.push(index === 0 ? { ...check, problems: [...problems, ...check.problems] } : check);
    }
  }
  return checks;
}

async function checkPage(
  catalog: string,
  source: ProviderSource,
  model: Model,
  doc: string,
  pages: string | undefined,
): Promise<PageCheck> {
  const provider = model.id;
  const problems: string[] = [];
  let rows = 0;
  let page: PageCheck["page"] = "absent";
  try {
    const lock = lockOf(source, doc);
    rows = lock.length;
    const path = lockPath(provider, doc);
    if ((await readText(catalog, path)) !== formatRows(lock))
      problems.push(`catalog/${path}: not as the command writes it; make it anew: ${lockCommand(provider, doc)}`);
    const grammar = await readGrammar(catalog, provider, doc);
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
      const { reading } = await readDocument(catalog, provider, doc, { source: file, cache: "" });
      if (formatRows(reading.rows) === formatRows(lock)) page = "ok";
      else
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
