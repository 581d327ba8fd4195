import { join } from "node:path";
import { entriesOf } from "../emit/count-entries.ts";
import { changesOf, compareFiles } from "../files/generated-folder.ts";
import type { Place } from "../files/place.ts";
import { packageFolder } from "../places.ts";
import type { Emitted } from "./emit-provider.ts";
import { hashedFiles } from "./made/hashed-files.ts";
import type { Memory } from "./made/memory.ts";
import type { Compared } from "./prepared.ts";
import type { Listed } from "./readme-table.ts";
import { warningsOf } from "./warnings.ts";

/**
 * Compares the package of a provider with what there is.
 *
 * @param emitted - the package.
 * @param place - its folder.
 * @param out - folder of the packages, as it is named to people.
 * @param memory - where to remember what comes of it.
 * @returns what is to be done.
 */
export async function preparePackage(
  { model, files: emitted, seen }: Emitted,
  place: Place,
  out: string,
  memory: Memory | undefined,
): Promise<Compared> {
  const { files, digests } = memory ? hashedFiles(emitted) : { files: emitted, digests: () => undefined };
  const differences = await compareFiles(place, files);
  const spaces = model.spaces.map(({ id, entries: { length } }) => ({ id, entries: { length } }));
  const listed: Listed = { id: model.id, packageName: model.packageName, spaces, rows: model.rows };
  memory?.begin("package", place, model.id, () => {
    const made = digests();
    return made && seen && { seen: [...seen], files: made, about: listed };
  });
  return {
    done: {
      provider: model.id,
      folder: join(out, packageFolder(model.id)),
      entries: entriesOf(model),
      files: files.size,
      differences,
      warnings: await warningsOf(model, place.folder, differences),
    },
    listed,
    changes: changesOf(place, files, differences),
  };
}
