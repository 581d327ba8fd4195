import { join } from "node:path";
import { loadProject } from "../generator/src/catalog/load.ts";
import { completeLocalesOf } from "../generator/src/catalog/locales.ts";
import { filesOnDisk } from "../generator/src/catalog/read-file.ts";
import { ROOT } from "./places.ts";

/**
 * Languages of the real catalog that have every text of their own.
 *
 * @returns their tags, the default language first.
 */
export async function completeLocales(): Promise<readonly string[]> {
  return completeLocalesOf((await loadProject(filesOnDisk(join(ROOT, "catalog")))).data);
}
