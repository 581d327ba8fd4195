import type { Digests } from "./digests.ts";
import type { PublishedDigests } from "./published-digests.ts";

/** What to do with a packed package: it is new, already published, or published with other content. */
export type Decision = "publish" | "skip" | "refuse";

/**
 * Compares a tarball with the published one of the same name and version. A version never changes: the
 * bytes are either the same or not.
 *
 * @param packed - digests of the tarball.
 * @param published - those of the registry; `undefined` when the version is not there.
 * @returns what to do; also `refuse` if the registry names no comparable digest.
 */
export function decide(packed: Digests, published: PublishedDigests | undefined): Decision {
  if (published === undefined) return "publish";
  // More than one digest may stand in one field, separated by spaces.
  const sha512 = published.integrity?.split(/\s+/).filter((digest) => digest.startsWith("sha512-")) ?? [];
  if (sha512.length > 0) return sha512.includes(packed.integrity) ? "skip" : "refuse";
  return published.shasum === packed.shasum ? "skip" : "refuse";
}
