import type { Problem } from "./problem.ts";
import { type CatalogFiles, readCatalogFile } from "./read-file.ts";
import { parseRows, type Row } from "./rows.ts";

/** The rows last accepted from a page, or what is wrong with their file. */
export interface Lock {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the rows last accepted from a page.
 *
 * @param files - the catalog.
 * @param provider - id of the provider.
 * @param doc - id of the page.
 * @returns the rows; none where the page has no lock. A lock that is empty or lost its end is a problem.
 */
export async function readLock(files: CatalogFiles, provider: string, doc: string): Promise<Lock> {
  const path = lockPath(provider, doc);
  const restore = `restore the file from version control, or create it from the page: ${lockCommand(provider, doc)}`;
  const { text, problems } = await readCatalogFile(files, path, restore);
  if (text === undefined) return { rows: [], problems };
  const rows = parseRows(doc, text);
  if (rows.length > 0)
    return { rows, problems: [...problems, ...rows.flatMap((row) => unnumbered(path, row, restore))] };
  const details = { found: "no rows", expected: "the rows last accepted from the page", mend: restore };
  return { rows, problems: [{ file: `catalog/${path}`, line: 1, column: 1, rule: "no-rows", ...details }] };
}

/** The problem of a row without a valid line or table number. */
function unnumbered(path: string, { line, table, at }: Row, mend: string): Problem[] {
  const wrong = [["line of the page", line] as const, ["number of the table", table] as const].find(
    ([, value]) => !Number.isSafeInteger(value) || value < 1,
  );
  if (!wrong) return [];
  const details = { found: `an invalid ${wrong[0]}`, expected: "a whole number from 1", mend };
  return [{ file: `catalog/${path}`, line: at, column: 1, rule: "format", ...details }];
}

/**
 * Path of a lock.
 *
 * @param provider - id of the provider.
 * @param doc - id of the page.
 * @returns the path in the catalog.
 */
export function lockPath(provider: string, doc: string): string {
  return `${provider}/docs/${doc}.rows.tsv`;
}

/**
 * The command that makes a lock.
 *
 * @param provider - id of the provider.
 * @param doc - id of the page.
 * @returns the command as it is typed.
 */
export function lockCommand(provider: string, doc: string): string {
  return `npm run codes -- docs read ${provider} ${doc} PAGE --write-lock`;
}
