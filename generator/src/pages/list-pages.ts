import { listProviders } from "../catalog/load.ts";
import { sourceOf } from "./read/read-document.ts";

/** A page that the catalog is based on. */
export interface PageListing {
  readonly provider: string;
  readonly doc: string;
  readonly title: string;
  readonly url: string;
  /** As far as known. */
  readonly date: string;
  /** Accepted rows. */
  readonly rows: number;
}

/**
 * Lists the pages of all providers.
 *
 * @param catalogFolder - folder of the catalog.
 * @returns the pages, by provider and in the order of its file.
 */
export async function listPages(catalogFolder: string): Promise<PageListing[]> {
  const sources = await Promise.all(
    (await listProviders(catalogFolder)).map((id) => sourceOf(catalogFolder, id, undefined)),
  );
  return sources.flatMap(({ provider: { data }, rows }) =>
    data.docs.map(({ id, title, url, date }) => ({
      provider: data.id,
      doc: id,
      title,
      url,
      date,
      rows: rows.filter(({ doc }) => doc === id).length,
    })),
  );
}
