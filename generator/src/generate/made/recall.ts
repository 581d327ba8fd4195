import { digestOf } from "../../catalog/seen.ts";
import type { Part } from "../../emit/joint/part.ts";
import { holds, holdsOnly } from "../../files/digest.ts";
import type { Place } from "../../files/place.ts";
import { JOINT } from "../../places.ts";
import type { Made } from "./made.ts";
import type { Memory } from "./memory.ts";

/**
 * Finds out whether the package of a provider is what would be made now.
 *
 * @param memory - what is known of earlier runs.
 * @param place - folder of the package.
 * @param provider - id of the provider.
 * @returns what was made, if making it again would change nothing; undefined where that is not certain.
 */
export async function recallPackage(memory: Memory, place: Place, provider: string) {
  const made = await memory.recall("package", place, provider);
  return made && holdsOnly(place.folder, new Map(made.files)) ? made : undefined;
}

/**
 * Finds out whether the joint package has of a provider what it would have now.
 *
 * @param memory - what is known of earlier runs.
 * @param place - folder of the joint package.
 * @param provider - id of the provider.
 * @returns as {@link recallPackage} does.
 */
export async function recallPart(memory: Memory, place: Place, provider: string): Promise<Made<"part"> | undefined> {
  const made = await memory.recall("part", place, provider);
  return made && holds(place.folder, new Map(made.files)) ? made : undefined;
}

/** The joint package as it stands. */
export interface JointMade {
  readonly parts: readonly Part[];
  /** Number of its files, without the manifest. */
  readonly files: number;
}

/**
 * Finds out whether the joint package is what would be made now.
 *
 * @param memory - what is known of earlier runs.
 * @param place - its folder.
 * @param providers - ids of all providers, in order.
 * @returns what it is made of, if making it again would change nothing; undefined where that is not certain.
 */
export async function recallJoint(
  memory: Memory,
  place: Place,
  providers: readonly string[],
): Promise<JointMade | undefined> {
  const parts: Part[] = [];
  const digests = new Map<string, string>();
  const isAdded = ({ files }: Made) =>
    files.every(([path, digest]) => (digests.get(path) ?? digest) === digest && digests.set(path, digest));
  for (const id of providers) {
    const made = await memory.recall("part", place, id);
    if (made === undefined || !isAdded(made)) return undefined;
    parts.push(made.about);
  }
  const own = await memory.recall("joint", place, JOINT);
  if (own?.about !== partsDigest(parts) || !isAdded(own)) return undefined;
  return holdsOnly(place.folder, digests) ? { parts, files: digests.size - 1 } : undefined;
}

/**
 * What the joint package's own files are made from.
 *
 * @param parts - what the package has of each provider, in order.
 * @returns hash of everything that these files say.
 */
export function partsDigest(parts: readonly Part[]): string {
  return digestOf(JSON.stringify(parts));
}
