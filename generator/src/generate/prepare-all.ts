import { basename, dirname, join } from "node:path";
import { listProviders } from "../catalog/index.ts";
import type { LoadOptions } from "../catalog/load.ts";
import type { Model } from "../catalog/model.ts";
import { CatalogError, type Problem } from "../catalog/problem.ts";
import type { Seen } from "../catalog/seen.ts";
import type { Place } from "../files/place.ts";
import type { Stage } from "../files/together.ts";
import { JOINT, packageFolder } from "../places.ts";
import type { Asked } from "./asked.ts";
import { eachModel } from "./each-model.ts";
import { emitProvider } from "./emit-provider.ts";
import { generatedBefore } from "./generated.ts";
import { JointPackage } from "./joint-package.ts";
import type { Help, Memory } from "./made/memory.ts";
import { recallPackage } from "./made/recall.ts";
import type { Prepared } from "./prepared.ts";
import { preparePackage } from "./provider-package.ts";
import { Waiting } from "./waiting.ts";
import { keepYoungGenerationFor } from "./young-generation.ts";

/** What is generated. */
export interface Wanted extends Asked {
  /** What is known of earlier runs. */
  readonly memory?: Memory | undefined;
  /** Folders of the packages that are asked for. */
  readonly places: readonly Place[];
  /** A provider that is loaded already. */
  readonly loaded?: Model | undefined;
}

/** What helps to make the package of a provider again. */
interface Again {
  /** What it is loaded from. */
  readonly seen: Seen;
  readonly help: Help;
}

/**
 * Loads, checks and generates one provider after the other. Of those for which nothing would change, nothing is loaded.
 *
 * @param wanted - what is generated.
 * @param stage - takes the changes; undefined where nothing is written.
 * @returns what is kept of each package, the joint package last.
 * @throws CatalogError with the problems of all of them.
 */
export async function prepareAll(wanted: Wanted, stage: Stage | undefined): Promise<Prepared[]> {
  const { catalog, out, providers, memory, places, loaded } = wanted;
  const placeFor = (id: string) => places.find(({ folder }) => basename(folder) === packageFolder(id));
  const jointPlace = placeFor(JOINT);
  const joint = jointPlace && new JointPackage(jointPlace, memory);
  const waiting = stage && new Waiting(stage, places.length > 1 || joint !== undefined);
  const prepared: Prepared[] = [];
  const againOf = new Map<string, Again>();

  const isStanding = async (id: string, known: Memory, place: Place | undefined): Promise<boolean> => {
    const made = place && (await recallPackage(known, place, id));
    if (place !== undefined && made === undefined) return false;
    if (joint !== undefined && !(await joint.recall(id))) return false;
    if (made !== undefined)
      prepared.push({ done: generatedBefore(made, join(out, packageFolder(id))), listed: made.about });
    return true;
  };
  const begin = async (id: string): Promise<LoadOptions | undefined> => {
    const place = placeFor(id);
    keepYoungGenerationFor(join(catalog, id));
    const own = place ?? (joint && neighbourOf(joint.place, id));
    if (memory === undefined || own === undefined) return {};
    if (await isStanding(id, memory, place)) return undefined;
    const again: Again = { seen: new Map(), help: await memory.helpFor("package", own, id) };
    againOf.set(id, again);
    return { seen: again.seen, kept: again.help.kept };
  };
  const use = async (model: Model, isFine: boolean): Promise<readonly Problem[]> => {
    const clashes = joint?.clashesWith(model) ?? [];
    const place = placeFor(model.id);
    // A provider that was added by hand in this moment is left to the next command.
    if (!isFine || clashes.length > 0 || (place === undefined && joint === undefined)) return clashes;
    const { seen, help } = againOf.get(model.id) ?? {};
    const emitted = await emitProvider(model, { place, isHeld: joint !== undefined, seen, help });
    if (place !== undefined) {
      const { changes, ...item } = await preparePackage(emitted, place, out, memory);
      prepared.push(item);
      await waiting?.add(changes);
    }
    if (joint !== undefined) {
      const changes = await joint.add(emitted);
      await waiting?.add(changes);
    }
    return [];
  };

  const ids = joint && providers.length > 0 ? [...(await listProviders(catalog)), ...providers] : providers;
  const ofProviders = ids.filter((id) => joint === undefined || id !== JOINT);
  const problems = await eachModel(catalog, ofProviders, { begin, use, loaded });
  if (problems.length > 0) throw new CatalogError(problems);
  if (joint !== undefined) {
    const { changes, ...item } = await joint.finish(out);
    prepared.push(item);
    await waiting?.add(changes);
  }
  await waiting?.flush();
  return prepared;
}

/** Folder of another package beside one, which is only named and not looked at. */
function neighbourOf({ kind, folder }: Place, id: string): Place {
  return { kind, folder: join(dirname(folder), packageFolder(id)) };
}
