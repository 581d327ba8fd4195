import { loadProvider, type ProviderSource } from "../../catalog/load.ts";
import { CatalogError } from "../../catalog/problem.ts";
import { lockPath } from "../../catalog/read-lock.ts";
import { resolve } from "../../catalog/resolve/index.ts";
import { formatRows } from "../../catalog/rows.ts";
import { CommandError } from "../../command-error.ts";
import type { FileMap } from "../../files/file-map.ts";
import { type CatalogBefore, changeCatalog, type PageNow } from "./change-catalog.ts";
import { committedFiles } from "./committed.ts";
import { compareRows, withTexts } from "./compare-rows.ts";
import { lockOf } from "./lock.ts";

/**
 * Computes the catalog for a changed page from the last commit instead of from what earlier runs made of it: what a page
 * said for a while and takes back leaves nothing behind. That is so only where those runs alone changed the files; what
 * a person did since is never undone.
 *
 * @param source - the provider's files as they are.
 * @param doc - id of the page.
 * @param now - what the page says now.
 * @returns the content of each file that has to change; undefined where the catalog is no work of earlier runs alone.
 */
export async function changeSinceCommit(
  source: ProviderSource,
  doc: string,
  now: Pick<PageNow, "rows" | "date" | "texts">,
): Promise<FileMap | undefined> {
  const committed = await committedFiles(source.folder, source.id);
  if (committed === undefined || committed.size === 0) return undefined;
  try {
    const base = await loadProvider(source.folder, source.id, { overlay: committed });
    const before = { source: base, model: resolve(base).model, doc, lock: lockOf(base, doc) };
    const present = contentOf(source, doc);
    const date = source.provider.data.docs.find(({ id }) => id === doc)?.date;
    const replayed = changed(before, { rows: lockOf(source, doc), date, texts: now.texts });
    const isOwnWork = [...new Set([...committed.keys(), ...replayed.keys()])].every(
      (path) => (replayed.get(path) ?? committed.get(path)) === present.get(path),
    );
    if (!isOwnWork) return undefined;
    const fresh = changed(before, now);
    const goal = new Map([...committed, ...fresh]);
    return new Map([...goal].filter(([path, text]) => text !== present.get(path)));
  } catch (error) {
    // The earlier state cannot be read or followed from, so it is gone from as it is.
    if (error instanceof CatalogError || error instanceof CommandError) return undefined;
    throw error;
  }
}

function changed(before: CatalogBefore, { rows, date, texts }: Pick<PageNow, "rows" | "date" | "texts">): FileMap {
  return changeCatalog(before, { rows, date, texts, comparison: withTexts(compareRows(before.lock, rows), texts) });
}

/** Text of each file of a provider that following its pages may change, by path in the catalog. */
function contentOf(source: ProviderSource, doc: string): Map<string, string> {
  const files = [source.provider.file, ...[...source.spaces.values()].map(({ file }) => file)];
  return new Map([
    ...files.map(({ name, text }) => [name.replace(/^catalog\//, ""), text] as const),
    [lockPath(source.id, doc), formatRows(lockOf(source, doc))] as const,
  ]);
}
