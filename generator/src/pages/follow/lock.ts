import type { ProviderSource } from "../../catalog/load.ts";
import { lockCommand, lockPath } from "../../catalog/read-lock.ts";
import { formatRows } from "../../catalog/rows.ts";
import { CommandError } from "../../command-error.ts";
import { placeOf } from "../../files/place.ts";
import { inTurn, write } from "../../files/turn.ts";
import type { Document } from "../read/read-document.ts";
import type { PageRow } from "../read/row.ts";
import { keepExplanations } from "./explanations.ts";

/**
 * The rows last accepted from a page.
 *
 * @param source - the provider's files.
 * @param doc - id of the page.
 * @returns the rows; none of a new page, on which nothing stands yet.
 * @throws CommandError when the lock of a page is lost, or it has an older format.
 */
export function lockOf(source: ProviderSource, doc: string): PageRow[] {
  const { provider, rows } = source;
  const lock = rows.filter((row) => row.doc === doc);
  if (lock.length === 0 && isNew(source, doc)) return [];
  if (lock.length === 0 || lock.some(({ space, network }) => space === null || network === null))
    throw new CommandError(
      `the page ${doc} has no lock, or its lock lacks columns; create it from the reviewed page: ${lockCommand(provider.data.id, doc)}`,
    );
  return lock.map((row) => ({ ...row, space: row.space ?? "", network: row.network ?? "" }));
}

/** Whether no entry stands on a page: then no lock of it was lost, and all of its rows are new. */
function isNew({ spaces }: ProviderSource, doc: string): boolean {
  return [...spaces.values()].every(({ data }) =>
    (data.entries ?? []).every(({ sources }) => !Object.hasOwn(sources ?? {}, doc)),
  );
}

/**
 * Accepts the rows of a page by writing its lock. A page that cannot be read leaves the lock unchanged.
 *
 * @param catalogFolder - folder of the catalog.
 * @param document - the page as it was read.
 * @returns the file that was written, as problems name it.
 */
export async function writeLock(catalogFolder: string, { provider, doc, reading }: Document): Promise<string> {
  const path = lockPath(provider, doc);
  const place = await placeOf("catalog", catalogFolder);
  await inTurn({ write: [place] }, () => write([{ place, path, content: formatRows(reading.rows) }]));
  await keepExplanations(place, { provider, doc, rows: reading.rows, texts: reading.explanations });
  return `catalog/${path}`;
}
