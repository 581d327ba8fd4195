import { CommandError } from "../../command-error.ts";
import { openPage, type PageRequest } from "../open/open-page.ts";
import { piecesOf } from "../pieces/index.ts";
import { LayoutError } from "../read/layout-error.ts";
import { partHash, partOf } from "./part-hash.ts";
import type { Watched, WatchedPage } from "./watched-file.ts";

/**
 * Reads what a watched page says now.
 *
 * @param watched - the pages of its folder.
 * @param page - the page.
 * @param request - where it comes from.
 * @returns the hash of the watched part.
 * @throws LayoutError where the page no longer has the part; CommandError where the page cannot be read or the part is
 *   empty.
 */
export async function readWatchedPage(
  { folder }: Watched,
  { section }: WatchedPage,
  request: PageRequest,
): Promise<string> {
  const { page } = await openPage(request);
  const part = partOf(piecesOf(page), section);
  if (part === undefined)
    throw new LayoutError(
      `${page.name} has no heading ${JSON.stringify(section)}; look where that part stands now, and correct section in catalog/${folder}/docs/watched.yaml`,
    );
  const hash = partHash(part);
  if (hash === "")
    throw new CommandError(
      `${page.name} says nothing that can be read; correct its address in catalog/${folder}/docs/watched.yaml`,
    );
  return hash;
}
