import { listProviders } from "./list-providers.ts";
import { type LoadOptions, loadProvider, type ProviderSource } from "./load.ts";
import type { Model } from "./model.ts";
import { CatalogError, distinctProblems, type Problem } from "./problem.ts";
import { resolve } from "./resolve/index.ts";
import { problemsIn } from "./rules/index.ts";

export { listProviders };

/** A provider that the rules have checked. */
export interface CheckedProvider {
  readonly source: ProviderSource;
  /** Frozen. A package may be generated from it only if there are no problems. */
  readonly model: Model;
  /** Everything that the rules found, once and in file order. */
  readonly problems: readonly Problem[];
}

/**
 * Resolves a loaded provider and applies every rule to it.
 *
 * @param source - the loaded files.
 * @returns the model, and what is wrong with it.
 */
export function checkProvider(source: ProviderSource): CheckedProvider {
  const { model, problems } = resolve(source);
  const broken = [...problems, ...problemsIn(model, source)];
  return { source, model: freeze(model), problems: distinctProblems(broken) };
}

/**
 * Loads, checks and resolves one provider.
 *
 * @param catalogFolder - folder of the catalog.
 * @param id - folder name of the provider.
 * @param options - what to load.
 * @returns the frozen model.
 * @throws CatalogError with every problem found; nothing is ever written by loading.
 */
export async function loadModel(catalogFolder: string, id: string, options: LoadOptions = {}): Promise<Model> {
  const { model, problems } = checkProvider(await loadProvider(catalogFolder, id, options));
  if (problems.length > 0) throw new CatalogError(problems);
  return model;
}

function freeze<T>(value: T): T {
  if (value === null || typeof value !== "object" || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) if (typeof inner === "object") freeze(inner);
  return value;
}
