import { join } from "node:path";
import { listProviders, loadModel } from "./catalog/index.ts";
import type { Model } from "./catalog/model.ts";
import { CatalogError, type Problem, unknownProvider } from "./catalog/problem.ts";
import { endSyntaxCheck, prepareSyntaxCheck } from "./emit/check-in-background.ts";
import { codesData } from "./emit/codes-json.ts";
import { emitPackage, type PackageFiles, readLicense } from "./emit/index.ts";
import { FIRST_VERSION } from "./emit/package-files.ts";
import { LICENSE, packageFolder } from "./places.ts";
import { readText } from "./read.ts";
import { type LeftBehind, leftBehind } from "./release/compare/left-behind.ts";
import { compareFiles, type Difference, writeFiles } from "./write.ts";

/** What to generate, and where. */
export interface GenerateOptions {
  /** Folder of the catalog. */
  readonly catalog: string;
  /** Folder under which the packages stand. */
  readonly out: string;
  /** Providers; all when empty. */
  readonly providers: readonly string[];
  /** Compare only, write nothing. */
  readonly check: boolean;
}

/** What was done for one provider. */
export interface Generated {
  readonly provider: string;
  readonly folder: string;
  readonly entries: number;
  readonly files: number;
  readonly differences: readonly Difference[];
  /** Advice and texts that changed against the package as it was, while what belongs to them did not. */
  readonly warnings: readonly LeftBehind[];
}

/**
 * Generates packages. Every provider is loaded and checked before the first file is written.
 *
 * @param options - what and where.
 * @param onDone - called after each package, for progress.
 * @returns what was done, in the order of the providers' ids.
 * @throws CatalogError with the problems of all providers; nothing is written then.
 */
export async function generate(
  options: GenerateOptions,
  onDone: (done: Generated) => void = () => {},
): Promise<Generated[]> {
  prepareSyntaxCheck();
  const models = await loadModels(options.catalog, options.providers);
  const license = await readLicense(LICENSE);
  const packages: { readonly model: Model; readonly folder: string; readonly files: PackageFiles }[] = [];
  for (const model of models) {
    const folder = join(options.out, packageFolder(model.id));
    packages.push({ model, folder, files: await emitPackage(model, { version: await versionIn(folder), license }) });
  }
  await endSyntaxCheck();
  const done: Generated[] = [];
  for (const { model, folder, files } of packages) {
    const old = await readText(join(folder, CODES));
    const differences = options.check ? await compareFiles(folder, files) : await writeFiles(folder, files);
    const isChanged = differences.some(({ path, change }) => path === CODES && change === "changed");
    const warnings = isChanged && old !== undefined ? warningsOf(old, model) : [];
    const entries = model.spaces.reduce((sum, space) => sum + space.entries.length, 0);
    done.push({ provider: model.id, folder, entries, files: files.size, differences, warnings });
    onDone(done.at(-1) as Generated);
  }
  return done;
}

/**
 * Loads several providers.
 *
 * @param catalog - folder of the catalog.
 * @param ids - providers; all when empty.
 * @returns their models, by id.
 * @throws CatalogError with the problems of all of them.
 */
export async function loadModels(catalog: string, ids: readonly string[]): Promise<Model[]> {
  const known = await listProviders(catalog);
  const problems: Problem[] = ids.filter((id) => !known.includes(id)).map((id) => unknownProvider(id, known));
  const models: Model[] = [];
  for (const id of known.filter((item) => ids.length === 0 || ids.includes(item))) {
    try {
      models.push(await loadModel(catalog, id));
    } catch (error) {
      if (!(error instanceof CatalogError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new CatalogError(unique(problems));
  return models;
}

/** Files that several providers share are read for each of them, and so are their problems. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** Compares with the package as it was; one that cannot be read has nothing to compare. */
function warningsOf(old: string, model: Model): LeftBehind[] {
  return leftBehind(jsonIn(old), { entries: [...codesData(model).entries] });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const CODES = "codes.json";

/** The version belongs to changesets and survives. */
async function versionIn(folder: string): Promise<string> {
  const text = await readText(join(folder, "package.json"));
  if (text === undefined) return FIRST_VERSION;
  const { version } = JSON.parse(text) as { version?: unknown };
  return typeof version === "string" ? version : FIRST_VERSION;
}
