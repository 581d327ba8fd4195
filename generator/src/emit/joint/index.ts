import type { Model } from "../../catalog/model.ts";
import type { Problem } from "../../catalog/problem.ts";
import { problemOf } from "../../catalog/rules/index.ts";
import { findingAt } from "../../catalog/rules/rule.ts";
import type { PackageFiles } from "../../files/file-map.ts";
import type { EmitContext } from "../context.ts";
import { emitFiles } from "../index.ts";
import { jointOutputs } from "./outputs.ts";
import type { Part } from "./part.ts";

/**
 * Finds a name that two providers would export from the joint package.
 *
 * @param model - a provider.
 * @param earlier - ids of the providers before it, by the start of their type names.
 * @returns one problem for a start that an earlier provider has.
 */
export function clashesOf({ identifier, provider }: Model, earlier: ReadonlyMap<string, string>): Problem[] {
  const id = earlier.get(identifier);
  if (id === undefined) return [];
  return [
    problemOf(
      "duplicate-name",
      findingAt(provider.file, ["identifier"], {
        found: `${identifier}, which ${id} has, too`,
        expected: "a start of type names that no other provider has",
        mend: "choose another identifier",
      }),
    ),
  ];
}

/** Collects what the joint package is made of, one provider after the other; no content of theirs is kept. */
export class JointParts {
  readonly #parts: Part[] = [];
  readonly #digests = new Map<string, string>();

  /** What was added, in order. */
  get parts(): readonly Part[] {
    return this.#parts;
  }

  /** Paths of all files that were taken over. */
  get paths(): Iterable<string> {
    return this.#digests.keys();
  }

  /**
   * Adds a provider.
   *
   * @param part - what the package says about it.
   * @param digests - SHA-256 of its files, by path in the joint package.
   * @throws Error when a file that is the same in every package is not; a defect of the emitter.
   */
  add(part: Part, digests: Iterable<readonly [path: string, digest: string]>): void {
    for (const [path, digest] of digests) {
      if ((this.#digests.get(path) ?? digest) !== digest) throw new Error(`${path} is not the same for all providers`);
      this.#digests.set(path, digest);
    }
    this.#parts.push(part);
  }

  /**
   * Makes the files that are about all providers.
   *
   * @param context - version and license.
   * @returns the files, without those that were taken over.
   */
  ownFiles(context: EmitContext): Promise<PackageFiles> {
    return emitFiles(jointOutputs(this.#parts, context), context.isChecked);
  }
}
