import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { CatalogError } from "./problem.ts";

/**
 * Lists the providers of a catalog: the folders that hold a `provider.yaml`.
 *
 * @param catalogFolder - folder of the catalog.
 * @returns provider ids, sorted.
 * @throws CatalogError when the folder cannot be read.
 */
export async function listProviders(catalogFolder: string): Promise<string[]> {
  let folders: string[];
  try {
    const items = await readdir(catalogFolder, { withFileTypes: true });
    folders = items.filter((item) => item.isDirectory()).map((item) => item.name);
  } catch (error) {
    if (!["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    const details = { found: catalogFolder, expected: "a folder", mend: "pass the right --catalog" };
    throw new CatalogError([{ file: "catalog", line: 1, column: 1, rule: "file", ...details }]);
  }
  const withProvider = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(catalogFolder, folder))).includes("provider.yaml") ? folder : "",
    ),
  );
  return withProvider.filter(Boolean).sort();
}
