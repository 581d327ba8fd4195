// Adds the pages that there are now to the list of those that were published.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Site } from "../data/site.ts";
import { pagePaths } from "./pages-list.ts";
import { readPublished, writePublished } from "./published.ts";

/**
 * Records what is published.
 *
 * @param site - the site.
 * @param root - folder of this package.
 * @returns how many addresses are new.
 */
export async function record(site: Site, root: string): Promise<number> {
  const file = join(root, "published.txt");
  const before = readPublished(await readFile(file, "utf8"));
  const added = pagePaths(site).filter((path) => path !== "" && !before.has(path)).length;
  await writeFile(file, writePublished(site, before));
  return added;
}
