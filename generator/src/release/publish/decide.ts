import type { Digests } from "./digests.ts";
import type { PublishedDigests } from "./published-digests.ts";

/** What is to be done with a packed package: it is new, it is there already, or something else is there. */
export type Decision = "publish" | "skip" | "refuse";

/**
 * Compares a tarball with what is published under its name and version. A version never changes: it
 * is either these bytes or other ones.
 *
 * @param packed - digests of the tarball.
 * @param published - those of the registry; `undefined` when the version is not there.
 * @returns what is to be done; `refuse` also where the registry names no digest that could be compared.
 */
export function decide(packed: Digests, published: PublishedDigests | undefined): Decision {
  if (published === undefined) return "publish";
  // More than one digest may stand in one field, separated by spaces.
  const sha512 = published.integrity?.split(/\s+/).filter((digest) => digest.startsWith("sha512-")) ?? [];
  if (sha512.length > 0) return sha512.includes(packed.integrity) ? "skip" : "refuse";
  return published.shasum === packed.shasum ? "skip" : "refuse";
}
