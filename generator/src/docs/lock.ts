import type { ProviderSource } from "../catalog/load.ts";
import { CommandError } from "../command-error.ts";
import type { PageRow } from "./row.ts";

/**
 * The rows last accepted from a page.
 *
 * @param source - the provider's files.
 * @param doc - id of the page.
 * @returns the rows.
 * @throws CommandError where there is no lock, or one of an older form.
 */
export function lockOf({ rows }: ProviderSource, doc: string): PageRow[] {
  const lock = rows.filter((row) => row.doc === doc);
  if (lock.length === 0 || lock.some(({ space, network }) => space === null || network === null))
    throw new CommandError(
      `the lock of ${doc} has no rows, or not all columns; make it from the page as it was reviewed, with: codes docs read … --as tsv`,
    );
  return lock.map((row) => ({ ...row, space: row.space ?? "", network: row.network ?? "" }));
}
