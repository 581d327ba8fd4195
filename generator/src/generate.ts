import { basename, dirname, join } from "node:path";
import { listProviders, loadModel } from "./catalog/index.ts";
import type { Model } from "./catalog/model.ts";
import { CatalogError, type Problem, unknownProvider } from "./catalog/problem.ts";
import { endSyntaxCheck, prepareSyntaxCheck } from "./emit/check-in-background.ts";
import { codesData } from "./emit/codes-json.ts";
import { emitPackage, readLicense } from "./emit/index.ts";
import { overlappingEnvelopes } from "./emit/overlapping-envelopes.ts";
import { FIRST_VERSION } from "./emit/package-files.ts";
import type { PackageFiles } from "./files/file-map.ts";
import { changesOf, compareFiles, type Difference } from "./files/generated-folder.ts";
import { canonical } from "./files/inside.ts";
import { type Place, placeOf } from "./files/place.ts";
import { readText } from "./files/read.ts";
import { inTurn, refuseUnfinished, write } from "./files/turn.ts";
import { readVersion } from "./package-manifest.ts";
import { LICENSE, packageFolder } from "./places.ts";
import { hasTable, withTable } from "./readme-table.ts";
import { type LeftBehind, leftBehind } from "./release/compare/left-behind.ts";

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
  const { catalog, out, providers, check } = options;
  const source: Place = { kind: "catalog", folder: await canonical(catalog) };
  const placesOf = async () => {
    const known = await listProviders(catalog);
    const asked = known.filter((id) => providers.length === 0 || providers.includes(id));
    return Promise.all(asked.map((id) => placeOf("package", join(out, packageFolder(id)))));
  };
  if (check) {
    await refuseUnfinished([source]);
    const places = await placesOf();
    const readme = await readmeOf(out);
    await refuseUnfinished([...places, ...readme]);
    return run(options, places, readme, onDone);
  }
  return inTurn({ write: [], read: [source] }, async () => {
    const places = await placesOf();
    const readme = await readmeOf(out);
    return inTurn({ write: [...places, ...readme] }, () => run(options, places, readme, onDone));
  });
}

/** A package as it is to be. */
interface Emitted {
  readonly model: Model;
  readonly place: Place;
  readonly files: PackageFiles;
}

async function run(
  { catalog, out, providers, check }: GenerateOptions,
  places: readonly Place[],
  [readme]: readonly Place[],
  onDone: (done: Generated) => void,
): Promise<Generated[]> {
  prepareSyntaxCheck();
  const models = await loadModels(catalog, providers);
  const license = await readLicense(LICENSE);
  const packages: Emitted[] = [];
  for (const model of models) {
    const place = places.find(({ folder }) => basename(folder) === packageFolder(model.id));
    // Somebody may add a provider by hand in this moment; it has its turn with the next command.
    if (place === undefined) continue;
    const version = (await readVersion(place.folder)) ?? FIRST_VERSION;
    packages.push({ model, place, files: await emitPackage(model, { version, license }) });
  }
  await endSyntaxCheck();
  const known = await listProviders(catalog);
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
      const model = await loadModel(catalog, id);
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

/** Files that several providers share are read for each of them, and so are their problems. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** Compares with the package as it was; one that cannot be read has nothing to compare. */
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
