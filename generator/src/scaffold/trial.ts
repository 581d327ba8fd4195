import { cp, lstat, rm } from "node:fs/promises";
import { join } from "node:path";
import { loadModel } from "../catalog/index.ts";
import { CatalogError, type Problem } from "../catalog/problem.ts";
import { mayStayOpen } from "../catalog/rules/index.ts";
import type { FileMap } from "../files/file-map.ts";
import { replaceFile } from "../files/replace.ts";
import { trialFolder } from "../files/state-folder.ts";

/** What is wrong with a provider. */
export interface Verdict {
  /** Has to be mended before anything is written. */
  readonly refused: readonly Problem[];
  /** May stay open: it says what is left to do, and keeps the package from being generated. */
  readonly open: readonly Problem[];
}

/**
 * Finds out what the rules of the catalog say about a change, without making it: the change is
 * made in a copy. Called by whoever has the turn with the catalog.
 *
 * @param catalog - folder of the catalog.
 * @param provider - id of the provider that changes.
 * @param files - the new content of files, by path in the catalog.
 * @param known - problems that were there before and are none of this change.
 * @param written - what the change writes: which rules may stay open in it.
 * @returns what the change breaks.
 */
export async function tryFiles(
  catalog: string,
  provider: string,
  files: FileMap,
  known: readonly Problem[],
  written: Parameters<typeof mayStayOpen>[1],
): Promise<Verdict> {
  const folder = await trialFolder({ kind: "catalog", folder: catalog });
  try {
    // Of a run that was killed; no other one has its turn with this catalog now.
    await rm(folder, { recursive: true, force: true });
    const copy = join(folder, "catalog");
    await cp(catalog, copy, { recursive: true, filter: isPlain });
    for (const [path, text] of files) await replaceFile(copy, path, text);
    const before = new Set(known.map(withoutPlaces));
    const problems = (await problemsOf(copy, provider)).filter((problem) => !before.has(withoutPlaces(problem)));
    return {
      refused: problems.filter(({ rule }) => !mayStayOpen(rule, written)),
      open: problems.filter(({ rule }) => mayStayOpen(rule, written)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * What is wrong with a provider now.
 *
 * @param catalog - folder of the catalog.
 * @param provider - id of the provider.
 * @returns every problem; none when its package can be generated.
 */
export async function problemsOf(catalog: string, provider: string): Promise<readonly Problem[]> {
  try {
    await loadModel(catalog, provider);
    return [];
  } catch (error) {
    if (error instanceof CatalogError) return error.problems;
    throw error;
  }
}

/** Links, pipes and devices are no part of a catalog. */
async function isPlain(path: string): Promise<boolean> {
  const found = await lstat(path);
  return found.isFile() || found.isDirectory();
}

/** A change moves lines; a problem is the same on another one, also where it names the line of another entry. */
function withoutPlaces({ file, rule, found, expected, mend }: Problem): string {
  return JSON.stringify([file, rule, found, expected, mend]).replace(/(\.yaml|\.tsv):\d+/g, "$1");
}
