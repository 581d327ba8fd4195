import { listProviders, loadProvider } from "./load.ts";
import type { Model } from "./model.ts";
import { CatalogError } from "./problem.ts";
import { resolve } from "./resolve/index.ts";
import { problemsIn } from "./rules/index.ts";

export { listProviders };

/**
 * Loads, checks and resolves one provider.
 *
 * @param catalog - folder of the catalog.
 * @param id - folder name of the provider.
 * @returns the frozen model.
 * @throws CatalogError with every problem found; nothing is ever written by loading.
 */
export async function loadModel(catalog: string, id: string): Promise<Model> {
  const source = await loadProvider(catalog, id);
  const { model, problems } = resolve(source);
  const broken = [...problems, ...problemsIn(model, source)];
  if (broken.length > 0) throw new CatalogError(broken);
  return freeze(model);
}

function freeze<T>(value: T): T {
  if (value === null || typeof value !== "object" || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
  return value;
}
