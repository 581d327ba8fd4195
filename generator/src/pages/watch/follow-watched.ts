import { CommandError } from "../../command-error.ts";
import type { Place } from "../../files/place.ts";
import { write } from "../../files/turn.ts";
import type { PageRequest } from "../open/open-page.ts";
import { LayoutError } from "../read/layout-error.ts";
import { readWatchedPage } from "./read-watched-page.ts";
import { formatSeen, type Seen, seenPath, type Watched, type WatchedPage } from "./watched-file.ts";

/** What became of one watched page. */
export interface WatchedUpdate {
  readonly url: string;
  readonly section: string | null;
  /** `first`: nothing of it was recorded before. */
  readonly state: "same" | "changed" | "first";
  /** Day on which it was read before; null for the first time. */
  readonly was: string | null;
}

/** What became of all watched pages of a folder. */
export interface WatchedUpdates {
  readonly updates: readonly WatchedUpdate[];
  readonly failures: readonly { readonly url: string; readonly error: Error }[];
  /** Files of the catalog that were written. */
  readonly written: readonly string[];
}

/** How watched pages are read. */
export interface WatchedRequest extends Omit<PageRequest, "source" | "format"> {
  /** Record what they say; otherwise only tell. */
  readonly write: boolean;
  /** Day on which they are read. */
  readonly date: string;
}

/**
 * Asks watched pages whether they say what they said. What changed means is for a person to find out: only the record
 * is renewed, no code.
 *
 * @param watched - the pages.
 * @param request - how they are read.
 * @param place - the catalog; locked when the request writes.
 * @returns what is different; a page that cannot be read does not keep the others from it.
 */
export async function followWatched(watched: Watched, request: WatchedRequest, place: Place): Promise<WatchedUpdates> {
  const updates: WatchedUpdate[] = [];
  const failures: { url: string; error: Error }[] = [];
  const seen = new Map(watched.seen);
  for (const page of watched.pages.filter(({ manual }) => manual === undefined)) {
    try {
      const source = page.read ?? page.url;
      const hash = await readWatchedPage(watched, page, { ...request, source });
      const update = compared(page, watched.seen.get(page.url), hash);
      updates.push(update);
      if (update.state !== "same") seen.set(page.url, { url: page.url, seen: request.date, hash, from: source });
    } catch (error) {
      if (!(error instanceof CommandError || error instanceof LayoutError)) throw error;
      failures.push({ url: page.url, error });
    }
  }
  const isDifferent = updates.some(({ state }) => state !== "same");
  const written = request.write && isDifferent ? [await recordSeen(watched, seen, place)] : [];
  return { updates, failures, written };
}

/**
 * Records what watched pages say.
 *
 * @param watched - the pages.
 * @param seen - what they say, by address.
 * @param place - the catalog, locked.
 * @returns the file that was written, as problems name it.
 */
export async function recordSeen(
  { folder, pages }: Watched,
  seen: ReadonlyMap<string, Seen>,
  place: Place,
): Promise<string> {
  const path = seenPath(folder);
  await write([{ place, path, content: formatSeen(pages, seen) }]);
  return `catalog/${path}`;
}

function compared({ url, section }: WatchedPage, before: Seen | undefined, hash: string): WatchedUpdate {
  const state = before === undefined ? "first" : before.hash === hash ? "same" : "changed";
  return { url, section: section ?? null, state, was: before?.seen ?? null };
}
