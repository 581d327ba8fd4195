import { basename, dirname, join } from "node:path";
import { listProviders, loadModel } from "../catalog/index.ts";
import type { Model } from "../catalog/model.ts";
import { CatalogError, type Problem, unknownProvider } from "../catalog/problem.ts";
import { type LeftBehind, leftBehind } from "../compare/left-behind.ts";
import { codesData } from "../emit/codes-json.ts";
import { emitPackage, readLicense } from "../emit/index.ts";
import { overlappingEnvelopes } from "../emit/overlapping-envelopes.ts";
import { FIRST_VERSION } from "../emit/package-files.ts";
import type { PackageFiles } from "../files/file-map.ts";
import { changesOf, compareFiles, type Difference } from "../files/generated-folder.ts";
import { canonical } from "../files/inside.ts";
import { type Place, placeOf } from "../files/place.ts";
import { readText } from "../files/read.ts";
import { inTurn, refuseUnfinished, write } from "../files/turn.ts";
import { readVersion } from "../package/manifest.ts";
import { LICENSE, packageFolder } from "../places.ts";
import { hasTable, withTable } from "./readme-table.ts";

/** What to generate, and where. */
export interface GenerateOptions {
  /** Folder of the catalog. */
  readonly catalog: string;
  /** Folder of the packages. */
  readonly out: string;
  /** Ids of providers; empty for all. */
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
  /** Advice and texts that changed since the existing package, while related fields did not. */
  readonly warnings: readonly LeftBehind[];
}

/**
 * Generates packages. Every provider is loaded and checked before the first file is written, and all
 * files of all packages are written together.
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
  const { catalog: catalogFolder, out, providers, check } = options;
  const source: Place = { kind: "catalog", folder: await canonical(catalogFolder) };
  const placesOf = async () => {
    const known = await listProviders(catalogFolder);
    const asked = known.filter((id) => providers.length === 0 || providers.includes(id));
    return Promise.all(asked.map((id) => placeOf("package", join(out, packageFolder(id)))));
  };
  const run = async (places: readonly Place[], readme: readonly Place[]) =>
    generateAll(await loadModels(catalogFolder, providers), places, readme, options, onDone);
  if (check) {
    await refuseUnfinished([source]);
    const places = await placesOf();
    const readme = await readmeOf(out);
    await refuseUnfinished([...places, ...readme]);
    return run(places, readme);
  }
  return inTurn({ write: [], read: [source] }, async () => {
    const places = await placesOf();
    const readme = await readmeOf(out);
    return inTurn({ write: [...places, ...readme] }, () => run(places, readme));
  });
}

/**
 * Generates the package of a provider that is loaded and checked already. The caller holds the lock of
 * the catalog that it was loaded from.
 *
 * @param model - the provider.
 * @param folders - the catalog that it was loaded from, and the folder of the packages.
 * @returns what was done.
 * @throws CatalogError when its envelopes overlap; nothing is written then.
 */
export async function generateLoaded(
  model: Model,
  { catalog, out }: Pick<GenerateOptions, "catalog" | "out">,
): Promise<Generated[]> {
  const overlaps = overlappingEnvelopes(model);
  if (overlaps.length > 0) throw new CatalogError(overlaps);
  const place = await placeOf("package", join(out, packageFolder(model.id)));
  const readme = await readmeOf(out);
  return inTurn({ write: [place, ...readme] }, () =>
    generateAll([model], [place], readme, { catalog, out, check: false }),
  );
}

/** A generated package that is not written yet. */
interface Emitted {
  readonly model: Model;
  readonly place: Place;
  readonly files: PackageFiles;
}

async function generateAll(
  models: readonly Model[],
  places: readonly Place[],
  [readme]: readonly Place[],
  { catalog: catalogFolder, out, check }: Pick<GenerateOptions, "catalog" | "out" | "check">,
  onDone: (done: Generated) => void = () => {},
): Promise<Generated[]> {
  const license = await readLicense(LICENSE);
  const packages: Emitted[] = [];
  for (const model of models) {
    const place = places.find(({ folder }) => basename(folder) === packageFolder(model.id));
    // A provider that was added by hand in this moment is left to the next command.
    if (place === undefined) continue;
    const version = (await readVersion(place.folder)) ?? FIRST_VERSION;
    packages.push({ model, place, files: await emitPackage(model, { version, license }) });
  }
  const known = await listProviders(catalogFolder);
  const table = readme && (await readText(readme.folder, README));
  const listed = (models: readonly Model[]) => withTable(table ?? "", known, models);
  const differences: Difference[][] = [];
  const warnings: LeftBehind[][] = [];
  for (const { model, place, files } of packages) {
    const found = await compareFiles(place, files);
    const isListed = table === undefined || listed([model]) === table;
    differences.push(isListed ? found : [...found, { path: `../../${README}`, change: "changed" }]);
    warnings.push(await warningsOf(model, place.folder, found));
  }
  if (!check) {
    const changes = packages.flatMap(({ place, files }, at) =>
      changesOf(
        place,
        files,
        (differences[at] ?? []).filter(({ path }) => path !== `../../${README}`),
      ),
    );
    const content = listed(packages.map(({ model }) => model));
    const isWritten = readme !== undefined && table !== undefined && content !== table;
    await write(isWritten ? [...changes, { place: readme, path: README, content }] : changes);
  }
  return packages.map(({ model, files }, at) => {
    const entries = model.spaces.reduce((sum, space) => sum + space.entries.length, 0);
    const folder = join(out, packageFolder(model.id));
    const done = {
      ...{ provider: model.id, folder, entries, files: files.size },
      ...{ differences: differences[at] ?? [], warnings: warnings[at] ?? [] },
    };
    onDone(done);
    return done;
  });
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
  const known = await listProviders(catalogFolder);
  const problems: Problem[] = ids.filter((id) => !known.includes(id)).map((id) => unknownProvider(id, known));
  const models: Model[] = [];
  const shared = new Map();
  for (const id of known.filter((item) => ids.length === 0 || ids.includes(item))) {
    try {
      const model = await loadModel(catalogFolder, id, { shared });
      models.push(model);
      problems.push(...overlappingEnvelopes(model));
    } catch (error) {
      if (!(error instanceof CatalogError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new CatalogError(unique(problems));
  return models;
}

/** Shared files are read once per provider, so their problems are repeated. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** Compares with the existing package; nothing is compared when it cannot be read. */
async function warningsOf(model: Model, folder: string, differences: readonly Difference[]): Promise<LeftBehind[]> {
  if (!differences.some(({ path, change }) => path === CODES && change === "changed")) return [];
  const old = await readText(folder, CODES);
  const now = codesData(model);
  return old === undefined ? [] : leftBehind(jsonIn(old), { ...now, entries: [...now.entries] });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The folder above the packages, where its README has a table of them. */
async function readmeOf(out: string): Promise<Place[]> {
  const folder = dirname(out);
  const text = await readText(folder, README);
  return text !== undefined && hasTable(text) ? [await placeOf("readme", await canonical(folder))] : [];
}

const CODES = "codes.json";
const README = "README.md";
