import { join } from "node:path";
import type { Model } from "../catalog/model.ts";
import type { Problem } from "../catalog/problem.ts";
import { digestOf } from "../catalog/seen.ts";
import { clashesOf, JointParts } from "../emit/joint/index.ts";
import { partFiles, partOf } from "../emit/joint/part.ts";
import { contentDigest } from "../files/digest.ts";
import type { PackageFiles } from "../files/file-map.ts";
import {
  compareContents,
  compareNames,
  type Difference,
  inOrder,
  lastChanges,
  MANIFEST,
  manifestText,
  newContents,
} from "../files/generated-folder.ts";
import type { Place } from "../files/place.ts";
import type { Change } from "../files/together.ts";
import { JOINT, packageFolder } from "../places.ts";
import { contextOf, type Emitted } from "./emit-provider.ts";
import { jointGenerated } from "./generated.ts";
import type { Memory } from "./made/memory.ts";
import { partsDigest, recallPart } from "./made/recall.ts";
import type { Compared } from "./prepared.ts";

/**
 * The joint package while it is made, one provider after the other: the part of each is compared with the folder and
 * handed on at once, so that memory does not grow with their number.
 */
export class JointPackage {
  readonly place: Place;
  readonly #memory: Memory | undefined;
  readonly #collected = new JointParts();
  readonly #names = new Map<string, string>();
  readonly #differences: Difference[] = [];

  /**
   * @param place - its folder.
   * @param memory - what is known of earlier runs, and where to remember what comes of this one.
   */
  constructor(place: Place, memory: Memory | undefined) {
    this.place = place;
    this.#memory = memory;
  }

  /**
   * Takes the part of a provider as it stands, if it would come out the same.
   *
   * @param id - id of the provider.
   * @returns whether it did; otherwise the provider has to be loaded.
   */
  async recall(id: string): Promise<boolean> {
    const made = this.#memory && (await recallPart(this.#memory, this.place, id));
    // Where the names clash has to be looked up in the catalog.
    if (made === undefined || this.#names.has(made.about.identifier)) return false;
    this.#names.set(made.about.identifier, id);
    this.#collected.add(made.about, made.files);
    return true;
  }

  /**
   * Finds names that two providers would export.
   *
   * @param model - a provider that comes next.
   * @returns one problem for an identifier that an earlier provider has.
   */
  clashesWith(model: Model): Problem[] {
    const clashes = clashesOf(model, this.#names);
    if (clashes.length === 0) this.#names.set(model.identifier, model.id);
    return clashes;
  }

  /**
   * Adds a provider.
   *
   * @param emitted - its package.
   * @returns the changes that its part makes.
   */
  async add({ model, outputs, files: emitted, seen }: Emitted): Promise<Change[]> {
    const part = await partOf(model, outputs);
    const files = partFiles(model.id, outputs, emitted);
    const digests = digestsOf(files);
    const known = new Set(this.#collected.paths);
    this.#collected.add(part, digests);
    if (seen)
      this.#memory?.begin("part", this.place, model.id, () => ({ seen: [...seen], files: digests, about: part }));
    // What all providers share was compared with the part of the first.
    const fresh = new Map([...files].filter(([path]) => !known.has(path)));
    const differences = await compareContents(this.place, fresh);
    this.#differences.push(...differences);
    return newContents(this.place, fresh, differences);
  }

  /**
   * Makes what is about all providers.
   *
   * @param out - folder of the packages, as it is named to people.
   * @returns what is to be done last, and what was found in all.
   */
  async finish(out: string): Promise<Compared> {
    const { place } = this;
    const { parts } = this.#collected;
    const help = await this.#memory?.helpFor("joint", place, JOINT);
    const own = await this.#collected.ownFiles({ ...(await contextOf(place)), isChecked: help?.isChecked });
    const paths = [...this.#collected.paths, ...own.keys()].sort();
    const ownDifferences = await compareContents(place, own);
    const differences = inOrder([...this.#differences, ...ownDifferences, ...(await compareNames(place, paths))]);
    const digests = [...digestsOf(own), [MANIFEST, digestOf(manifestText(paths))] as const];
    this.#memory?.begin("joint", place, JOINT, () => ({ seen: [], files: digests, about: partsDigest(parts) }));
    return {
      done: jointGenerated(parts, paths.length, join(out, packageFolder(JOINT)), differences),
      changes: [...newContents(place, own, ownDifferences), ...lastChanges(place, paths, differences)],
    };
  }
}

function digestsOf(files: PackageFiles): (readonly [path: string, digest: string])[] {
  return [...files].map(([path, content]) => [path, contentDigest(content)]);
}
