import { basename, dirname, join } from "node:path";
import { listProviders, loadModel } from "../catalog/index.ts";
import type { Model } from "../catalog/model.ts";
import { CatalogError, type Problem, unknownProvider } from "../catalog/problem.ts";
import { type LeftBehind, leftBehind } from "../compare/left-behind.ts";
import { codesData } from "../emit/codes-json.ts";
import { emitPackage, readLicense } from "../emit/index.ts";
import { overlappingEnvelopes } from "../emit/overlapping-envelopes.ts";
import { FIRST_VERSION } from "../emit/package-files.ts";
import { blocksOf } from "../files/file-map.ts";
import { changesOf, compareFiles, type Difference } from "../files/generated-folder.ts";
import { canonical } from "../files/inside.ts";
import { type Place, placeOf } from "../files/place.ts";
import { readText } from "../files/read.ts";
import type { Change } from "../files/together.ts";
import { inTurn, refuseUnfinished, write } from "../files/turn.ts";
import { readVersion } from "../package/manifest.ts";
import { LICENSE, packageFolder } from "../places.ts";
import { hasTable, type Listed, withTable } from "./readme-table.ts";

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
    finish(await prepareAll(options, places), readme, options, onDone);
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
  return inTurn({ write: [place, ...readme] }, async () =>
    finish([await prepare(model, place, out)], readme, { catalog, check: false }),
  );
}

/** A package that is generated and not written yet: only what is written is kept of it. */
interface Prepared {
  readonly done: Generated;
  readonly listed: Listed;
  readonly changes: readonly Change[];
}

/**
 * Loads, checks and generates one provider after the other, so that memory does not grow with their number.
 *
 * @throws CatalogError with the problems of all of them.
 */
async function prepareAll(
  { catalog: catalogFolder, out, providers }: GenerateOptions,
  places: readonly Place[],
): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  const problems = await eachModel(catalogFolder, providers, async (model, isFine) => {
    const place = places.find(({ folder }) => basename(folder) === packageFolder(model.id));
    // A provider that was added by hand in this moment is left to the next command.
    if (!isFine || place === undefined) return;
    const item = await prepare(model, place, out);
    prepared.push(places.length > 1 ? withBytes(item) : item);
  });
  if (problems.length > 0) throw new CatalogError(problems);
  return prepared;
}

async function prepare(model: Model, place: Place, out: string): Promise<Prepared> {
  const [version = FIRST_VERSION, license] = await Promise.all([readVersion(place.folder), readLicense(LICENSE)]);
  const files = await emitPackage(model, { version, license });
  const differences = await compareFiles(place, files);
  const spaces = model.spaces.map(({ id, entries: { length } }) => ({ id, entries: { length } }));
  return {
    done: {
      provider: model.id,
      folder: join(out, packageFolder(model.id)),
      entries: spaces.reduce((sum, { entries }) => sum + entries.length, 0),
      files: files.size,
      differences,
      warnings: await warningsOf(model, place.folder, differences),
    },
    listed: { id: model.id, packageName: model.packageName, spaces, rows: model.rows },
    changes: changesOf(place, files, differences),
  };
}

/** A large package is made piece by piece when it is written; of many, only bytes are kept, and no model. */
function withBytes(item: Prepared): Prepared {
  const changes = item.changes.map(({ content, ...change }) => {
    if (content === null) return { ...change, content };
    const bytes = Buffer.from([...blocksOf(content)].join(""));
    return { ...change, content: { pieces: () => [bytes.toString()] } };
  });
  return { ...item, changes };
}

/** Writes what was prepared, all of it together, and the table of the README. */
async function finish(
  prepared: readonly Prepared[],
  [readme]: readonly Place[],
  { catalog: catalogFolder, check }: Pick<GenerateOptions, "catalog" | "check">,
  onDone: (done: Generated) => void = () => {},
): Promise<Generated[]> {
  const known = await listProviders(catalogFolder);
  const table = readme && (await readText(readme.folder, README));
  const withRows = (packages: readonly Listed[]) => withTable(table ?? "", known, packages);
  const content = withRows(prepared.map(({ listed }) => listed));
  const isWritten = readme !== undefined && table !== undefined && content !== table;
  if (!check) {
    const changes = prepared.flatMap((item) => item.changes);
    await write(isWritten ? [...changes, { place: readme, path: README, content }] : changes);
  }
  return prepared.map(({ done, listed }) => {
    const isListed = table === undefined || withRows([listed]) === table;
    const differences: readonly Difference[] = isListed
      ? done.differences
      : [...done.differences, { path: `../../${README}`, change: "changed" }];
    const all = { ...done, differences };
    onDone(all);
    return all;
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
  const models: Model[] = [];
  const problems = await eachModel(catalogFolder, ids, async (model) => void models.push(model));
  if (problems.length > 0) throw new CatalogError(problems);
  return models;
}

/** Loads providers one by one; what is wrong with any of them is returned in the end. */
async function eachModel(
  catalogFolder: string,
  ids: readonly string[],
  use: (model: Model, isFine: boolean) => Promise<void>,
): Promise<Problem[]> {
  const known = await listProviders(catalogFolder);
  const problems: Problem[] = ids.filter((id) => !known.includes(id)).map((id) => unknownProvider(id, known));
  const shared = new Map();
  for (const id of known.filter((item) => ids.length === 0 || ids.includes(item))) {
    try {
      const model = await loadModel(catalogFolder, id, { shared });
      problems.push(...overlappingEnvelopes(model));
      await use(model, problems.length === 0);
    } catch (error) {
      if (!(error instanceof CatalogError)) throw error;
      problems.push(...error.problems);
    }
  }
  return unique(problems);
}

/** Shared files that cannot be read are tried for every provider, so their problems are repeated. */
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
