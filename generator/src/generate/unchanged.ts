import { join } from "node:path";
import { listProviders } from "../catalog/list-providers.ts";
import { CatalogError } from "../catalog/problem.ts";
import { CommandError } from "../command-error.ts";
import { canonical } from "../files/inside.ts";
import { readJournals } from "../files/journal.ts";
import { readText } from "../files/read.ts";
import { explainSystemError } from "../files/system-error.ts";
import { JOINT, packageFolder } from "../places.ts";
import type { Asked } from "./asked.ts";
import { type Generated, generatedBefore, jointGenerated } from "./generated.ts";
import type { Memory } from "./made/memory.ts";
import { recallJoint, recallPackage } from "./made/recall.ts";
import { README, readmeOf } from "./readme-place.ts";
import { withTable } from "./readme-table.ts";
import { packagePlaces, targetsIn, targetsOf } from "./targets.ts";

/**
 * Finds out whether generating would change nothing and report nothing, without loading the generator. No folder is
 * locked: where a run is under way or was killed, or anything else is not as it should be, this has no answer, and
 * generating finds out what to do about it.
 *
 * @param asked - what would be generated, and where.
 * @param memory - what is known of earlier runs.
 * @returns what generating would return; undefined where that is not certain.
 */
export async function unchanged(asked: Asked, memory: Memory): Promise<Generated[] | undefined> {
  try {
    return await ifUnchanged(asked, memory);
  } catch (error) {
    // Generating comes across the same and reports it, or mends it.
    if (error instanceof CatalogError || error instanceof CommandError || explainSystemError(error) !== undefined)
      return undefined;
    throw error;
  }
}

async function ifUnchanged({ catalog, out, providers }: Asked, memory: Memory): Promise<Generated[] | undefined> {
  const known = await listProviders(catalog);
  if (providers.some((id) => !targetsIn(known).includes(id))) return undefined;
  const asked = targetsOf(known, providers);
  const places = await packagePlaces(out, asked);
  const readme = await readmeOf(out);
  const { journals, damaged } = await readJournals([
    { kind: "catalog", folder: await canonical(catalog) },
    ...places,
    ...readme,
  ]);
  if (journals.length > 0 || damaged.length > 0) return undefined;
  const found: Generated[] = [];
  const listed = [];
  for (const [index, place] of places.entries()) {
    const id = asked[index] ?? "";
    const folder = join(out, packageFolder(id));
    if (id === JOINT) {
      const joint = await recallJoint(memory, place, known);
      if (joint === undefined) return undefined;
      found.push(jointGenerated(joint.parts, joint.files, folder, []));
      continue;
    }
    const made = await recallPackage(memory, place, id);
    if (made === undefined) return undefined;
    found.push(generatedBefore(made, folder));
    listed.push(made.about);
  }
  const [folder] = readme;
  const table = folder && (await readText(folder.folder, README));
  return table === undefined || withTable(table, known, listed) === table ? found : undefined;
}
