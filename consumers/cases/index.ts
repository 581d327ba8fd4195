import { listProviders, loadModel } from "../../generator/src/catalog/index.ts";
import { codegenSchema } from "../../generator/src/emit/codegen-schema.ts";
import { CATALOG, packageFolder } from "../../generator/src/places.ts";
import { lookupsOf } from "./lookups.ts";
import { namesOf } from "./names.ts";
import { type CodegenSchema, sampleOf } from "./samples.ts";
import type { CaseFile } from "./shape.ts";
import { validationCases } from "./validation.ts";

/**
 * Makes everything that the languages are asked, from the catalog and from bodies written by hand.
 *
 * @returns the content of `cases.json`.
 */
export async function makeCases(): Promise<CaseFile> {
  const providers = await listProviders(CATALOG);
  const models = await Promise.all(providers.sort().map((id) => loadModel(CATALOG, id)));
  return {
    cases: models.flatMap(validationCases),
    lookups: models.flatMap(lookupsOf),
    samples: models.map((model) => {
      const schema = `${packageFolder(model.id)}/codegen.schema.json`;
      return sampleOf(model.id, schema, codegenSchema(model) as unknown as CodegenSchema);
    }),
    names: models.flatMap(namesOf),
  };
}

/**
 * The text of `cases.json`: one item per line, so that a difference shows what changed.
 *
 * @param file - what it holds.
 * @returns the text.
 */
export function caseFileText(file: CaseFile): string {
  const lists = Object.entries(file).map(
    ([name, items]: [string, readonly unknown[]]) =>
      `${JSON.stringify(name)}: [\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`,
  );
  return `{\n${lists.join(",\n")}\n}\n`;
}
