import { type CheckedProvider, checkProvider } from "../catalog/index.ts";
import { loadProvider } from "../catalog/load.ts";
import { CatalogError, type Problem } from "../catalog/problem.ts";
import { problemMayStayOpen } from "../catalog/rules/index.ts";
import type { FileMap } from "../files/file-map.ts";

/** What a change would mean. */
export interface Trial {
  /** Has to be corrected before anything is written. */
  readonly refused: readonly Problem[];
  /** May stay open: it says what is left to do, and keeps the package from being generated. */
  readonly open: readonly Problem[];
  /** The provider as it would be; `undefined` when it could not be loaded. */
  readonly changed: CheckedProvider | undefined;
}

/**
 * Finds out what the rules of the catalog say about a change, without writing it. The caller holds
 * the lock of the catalog.
 *
 * @param catalogFolder - folder of the catalog.
 * @param provider - id of the provider that changes.
 * @param files - the new content of files, by path in the catalog.
 * @param known - problems that were there before the change.
 * @param written - what the change writes, which decides what rules may stay open.
 * @returns the problems that the change adds, and the changed provider.
 */
export async function tryFiles(
  catalogFolder: string,
  provider: string,
  files: FileMap,
  known: readonly Problem[],
  written: Parameters<typeof problemMayStayOpen>[1],
): Promise<Trial> {
  const { changed, problems } = await checkChanged(catalogFolder, provider, files);
  const before = new Set(known.map(withoutPlaces));
  const added = problems.filter((problem) => !before.has(withoutPlaces(problem)));
  return {
    refused: added.filter((problem) => !problemMayStayOpen(problem, written)),
    open: added.filter((problem) => problemMayStayOpen(problem, written)),
    changed,
  };
}

async function checkChanged(
  catalogFolder: string,
  provider: string,
  overlay: FileMap,
): Promise<{ changed: CheckedProvider | undefined; problems: readonly Problem[] }> {
  try {
    const changed = checkProvider(await loadProvider(catalogFolder, provider, { overlay }));
    return { changed, problems: changed.problems };
  } catch (error) {
    if (error instanceof CatalogError) return { changed: undefined, problems: error.problems };
    throw error;
  }
}

/** A change moves lines, so problems are compared without line numbers, including those in messages. */
function withoutPlaces({ file, rule, found, expected, mend }: Problem): string {
  return JSON.stringify([file, rule, found, expected, mend]).replace(/(\.yaml|\.tsv):\d+/g, "$1");
}
