import { readdir } from "node:fs/promises";
import { join } from "node:path";

/**
 * Finds a page among saved ones: they are named `<provider>-<page>.<anything>`.
 *
 * @param folder - folder of the saved pages.
 * @param provider - id of the provider.
 * @param doc - id of the page.
 * @returns the file, or `undefined` where there is none.
 */
export async function savedPage(folder: string, provider: string, doc: string): Promise<string | undefined> {
  const names = (await readdir(folder)).sort();
  const name = names.find((item) => item.startsWith(`${provider}-${doc}.`));
  return name === undefined ? undefined : join(folder, name);
}
