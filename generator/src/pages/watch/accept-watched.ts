import { CommandError } from "../../command-error.ts";
import type { Place } from "../../files/place.ts";
import type { PageRequest } from "../open/open-page.ts";
import { sourceOf } from "../read/read-document.ts";
import { recordSeen } from "./follow-watched.ts";
import { watchedFolders } from "./named-addresses.ts";
import { readWatchedPage } from "./read-watched-page.ts";
import { canRecordFrom, dayToRecord, readWatched, type Watched, type WatchedPage } from "./watched-file.ts";

/** Which watched page to read, and from where. */
export interface WatchedSource extends PageRequest {
  readonly provider: string;
  /** Address of the page, as the catalog names it. */
  readonly url: string;
  /** Day on which it was read, YYYY-MM-DD; today when left out. */
  readonly date?: string | undefined;
  /** Where a saved copy is from; the source when left out. */
  readonly from?: string | undefined;
}

/**
 * Reads a watched page and compares it with what is recorded.
 *
 * @param catalogFolder - folder of the catalog.
 * @param request - the page.
 * @returns the hash of the watched part, and what the comparison gives.
 * @throws CommandError or LayoutError where the page is not watched or cannot be read.
 */
export async function describeWatchedPage(catalogFolder: string, request: WatchedSource): Promise<string> {
  const { watched, page } = await findWatched(catalogFolder, request);
  const hash = await readWatchedPage(watched, page, request);
  const recorded = watched.seen.get(page.url);
  if (recorded === undefined) return `${hash}, nothing is recorded yet`;
  return `${hash}, ${recorded.hash === hash ? "as" : "other than"} recorded (${recorded.seen})`;
}

/**
 * Reads a watched page and records what it says.
 *
 * @param place - the catalog, locked.
 * @param request - the page.
 * @returns the file that was written, as problems name it.
 * @throws CommandError or LayoutError where the page is not watched or cannot be read, or the date or the place it is
 *   from cannot be recorded; nothing is written then.
 */
export async function acceptWatched(place: Place, request: WatchedSource): Promise<string> {
  const seen = dayToRecord(request.date);
  const from = request.from ?? request.source;
  if (from === "-" || !canRecordFrom(from))
    throw new CommandError(`${JSON.stringify(from)} does not say where the page is from; pass --from without spaces`);
  const { watched, page } = await findWatched(place.folder, request);
  const hash = await readWatchedPage(watched, page, request);
  return recordSeen(watched, new Map([...watched.seen, [page.url, { url: page.url, seen, hash, from }]]), place);
}

async function findWatched(
  catalogFolder: string,
  { provider, url }: WatchedSource,
): Promise<{ watched: Watched; page: WatchedPage }> {
  const source = await sourceOf(catalogFolder, provider, undefined, { withLocks: false });
  for (const folder of watchedFolders(source)) {
    const watched = await readWatched(catalogFolder, folder);
    const page = watched.pages.find((item) => item.url === url);
    if (page) return { watched, page };
  }
  throw new CommandError(`${url} is not watched; add it to catalog/${provider}/docs/watched.yaml`);
}
