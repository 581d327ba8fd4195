import { listProviders } from "../catalog/index.ts";
import type { Model } from "../catalog/model.ts";
import { CatalogError } from "../catalog/problem.ts";
import { overlappingEnvelopes } from "../emit/overlapping-envelopes.ts";
import { canonical } from "../files/inside.ts";
import type { Place } from "../files/place.ts";
import { inTurn, refuseUnfinished, writeInParts } from "../files/turn.ts";
import { JOINT } from "../places.ts";
import type { Asked } from "./asked.ts";
import { finish } from "./finish.ts";
import type { Generated } from "./generated.ts";
import type { Memory } from "./made/memory.ts";
import { prepareAll, type Wanted } from "./prepare-all.ts";
import { readmeOf } from "./readme-place.ts";
import { packagePlaces, targetsOf } from "./targets.ts";

export { loadModels } from "./each-model.ts";
export type { Generated };

/** What to generate, where, and whether to write it. */
export interface GenerateOptions extends Asked {
  /** Compare only, write nothing. */
  readonly check: boolean;
  /** What is known of earlier runs; without it, everything is made anew, and nothing is remembered. */
  readonly memory?: Memory | undefined;
}

/**
 * Generates packages. Every provider is loaded and checked before the first file is replaced, and all files of all
 * packages are replaced together.
 *
 * @param options - what and where.
 * @param onDone - called after each package, for progress.
 * @returns what was done, in the order of the providers' ids, the joint package last.
 * @throws CatalogError with the problems of all providers; nothing is written then.
 */
export async function generate(
  options: GenerateOptions,
  onDone: (done: Generated) => void = () => {},
): Promise<Generated[]> {
  const done = await (options.check ? compareAll(options) : writeAll(options));
  done.forEach(onDone);
  return done;
}

async function compareAll(options: GenerateOptions): Promise<Generated[]> {
  await refuseUnfinished([await sourceOf(options)]);
  const { places, readme } = await placesOf(options);
  await refuseUnfinished([...places, ...readme]);
  return finish(await prepareAll({ ...options, places }, undefined), readme[0], options.catalog, undefined);
}

async function writeAll(options: GenerateOptions): Promise<Generated[]> {
  return inTurn({ write: [], read: [await sourceOf(options)] }, async () => {
    const { places, readme } = await placesOf(options);
    return inTurn({ write: [...places, ...readme] }, () => writePackages({ ...options, places }, readme[0]));
  });
}

async function sourceOf({ catalog }: Asked): Promise<Place> {
  return { kind: "catalog", folder: await canonical(catalog) };
}

async function placesOf({ catalog, out, providers }: Asked) {
  const places = await packagePlaces(out, targetsOf(await listProviders(catalog), providers));
  return { places, readme: await readmeOf(out) };
}

/** The places are locked. */
function writePackages(wanted: Wanted, readme: Place | undefined): Promise<Generated[]> {
  return writeInParts(async (stage) => finish(await prepareAll(wanted, stage), readme, wanted.catalog, stage));
}

/**
 * Generates the package of a provider that is loaded and checked already, and the joint package, unless something is
 * wrong with another provider. The caller holds the lock of the catalog that it was loaded from.
 *
 * @param model - the provider.
 * @param folders - the catalog that it was loaded from, and the folder of the packages.
 * @returns what was done.
 * @throws CatalogError when its envelopes overlap; nothing is written then.
 */
export async function generateLoaded(
  model: Model,
  { catalog, out }: Pick<Asked, "catalog" | "out">,
): Promise<Generated[]> {
  const overlaps = overlappingEnvelopes(model);
  if (overlaps.length > 0) throw new CatalogError(overlaps);
  const asked = { catalog, out, providers: [model.id, JOINT], loaded: model };
  const { places, readme } = await placesOf(asked);
  return inTurn({ write: [...places, ...readme] }, async () => {
    try {
      return await writePackages({ ...asked, places }, readme[0]);
    } catch (error) {
      if (!(error instanceof CatalogError)) throw error;
      return writePackages({ ...asked, providers: [model.id], places: places.slice(0, 1) }, readme[0]);
    }
  });
}
