import { checkShape } from "../../catalog/check-shape.ts";
import { CatalogError } from "../../catalog/problem.ts";
import { filesOnDisk, readCatalogFile } from "../../catalog/read-file.ts";
import { readSourceFile } from "../../catalog/source-file.ts";
import { compileGrammar, type Grammar } from "./compile-grammar.ts";
import { pageShape } from "./grammar.ts";

/**
 * Reads the grammar of a page.
 *
 * @param catalogFolder - folder of the catalog.
 * @param provider - id of the provider.
 * @param doc - id of the page.
 * @returns the grammar.
 * @throws CatalogError with every problem of its file.
 */
export async function readGrammar(catalogFolder: string, provider: string, doc: string): Promise<Grammar> {
  const name = `catalog/${provider}/docs/${doc}.yaml`;
  const { text, problems: damaged } = await readCatalogFile(filesOnDisk(catalogFolder), `${provider}/docs/${doc}.yaml`);
  if (damaged.length > 0) throw new CatalogError(damaged);
  if (text === undefined)
    throw new CatalogError([
      {
        file: name,
        line: 1,
        column: 1,
        rule: "file",
        found: "no file",
        expected: "a grammar that says how to read the page",
        mend: "write one, as those of other pages are",
      },
    ]);
  const { file, problems } = readSourceFile(name, text);
  const { data, problems: misshapen } =
    problems.length > 0 ? { data: undefined, problems } : checkShape(file, pageShape);
  if (data === undefined) throw new CatalogError(misshapen);
  const { grammar, problems: dangling } = compileGrammar(file, data);
  if (dangling.length > 0) throw new CatalogError(dangling);
  return grammar;
}
