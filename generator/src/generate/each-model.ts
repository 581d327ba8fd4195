import { listProviders, loadModel } from "../catalog/index.ts";
import type { LoadOptions } from "../catalog/load.ts";
import type { Model } from "../catalog/model.ts";
import { CatalogError, type Problem, unknownProvider } from "../catalog/problem.ts";
import { overlappingEnvelopes } from "../emit/overlapping-envelopes.ts";

/** What is done with providers one by one. */
export interface EachModel {
  /**
   * Says how a provider is loaded.
   *
   * @param id - id of the provider.
   * @returns how; undefined to load nothing of it.
   */
  begin?(id: string): Promise<LoadOptions | undefined>;

  /**
   * Uses a provider that was loaded.
   *
   * @param model - the provider.
   * @param isFine - false where something is wrong with it or one before it, so that nothing can come of the run.
   * @returns what else is wrong with it.
   */
  use(model: Model, isFine: boolean): Promise<readonly Problem[]>;

  /** A provider that is loaded already. */
  readonly loaded?: Model | undefined;
}

/**
 * Loads providers one by one, so that memory does not grow with their number.
 *
 * @param catalogFolder - folder of the catalog.
 * @param ids - ids of providers; empty for all.
 * @param each - what is done with each.
 * @returns what is wrong with any of them.
 */
export async function eachModel(catalogFolder: string, ids: readonly string[], each: EachModel): Promise<Problem[]> {
  const known = await listProviders(catalogFolder);
  const problems: Problem[] = ids.filter((id) => !known.includes(id)).map((id) => unknownProvider(id, known));
  const shared = new Map();
  for (const id of known.filter((item) => ids.length === 0 || ids.includes(item))) {
    const options = each.begin ? await each.begin(id) : {};
    if (options === undefined) continue;
    try {
      const model = each.loaded?.id === id ? each.loaded : await loadModel(catalogFolder, id, { shared, ...options });
      problems.push(...overlappingEnvelopes(model));
      problems.push(...(await each.use(model, problems.length === 0)));
    } catch (error) {
      if (!(error instanceof CatalogError)) throw error;
      problems.push(...error.problems);
    }
  }
  return unique(problems);
}

/**
 * Loads several providers.
 *
 * @param catalogFolder - folder of the catalog.
 * @param ids - ids of providers; empty for all.
 * @returns their models, by id.
 * @throws CatalogError with the problems of all of them.
 */
export async function loadModels(catalogFolder: string, ids: readonly string[]): Promise<Model[]> {
  const models: Model[] = [];
  const use = async (model: Model) => {
    models.push(model);
    return [];
  };
  const problems = await eachModel(catalogFolder, ids, { use });
  if (problems.length > 0) throw new CatalogError(problems);
  return models;
}

/** Shared files that cannot be read are tried for every provider, so their problems are repeated. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
