import type { Entry, Origin } from "../catalog/model.ts";
import type { NamedEntries } from "./typescript/spaces.ts";

/**
 * Chooses the name of a constant for each code: in languages with one constant per value, names that share a code get
 * one together. It is the name that stands first in the catalog, in the standard before the provider's own file, so
 * that a variant that is added behind it renames nothing. What a code meant before gives way to what it means now: a
 * program that compares with the old name would take the code for what it no longer is.
 *
 * @param names - all names of a space, with their entries.
 * @returns the chosen names, one per code.
 */
export function constantNames(names: readonly NamedEntries[]): NamedEntries[] {
  const chosen = new Map<string, NamedEntries>();
  for (const named of names) {
    const other = chosen.get(named.value);
    if (other === undefined || compare(placeOf(named), placeOf(other)) < 0) chosen.set(named.value, named);
  }
  return [...chosen.values()];
}

/** Where the first entry of a name was written: whether it is an earlier meaning, how deep below the provider's file, and which of its entries it is. */
type Place = readonly [earlier: number, depth: number, index: number];

function placeOf({ entries }: NamedEntries): Place {
  return entries.map(placeOfEntry).reduce((first, place) => (compare(place, first) < 0 ? place : first));
}

function placeOfEntry({ name, origin, validUntil }: Entry): Place {
  let root = origin;
  // What a variant or a service inherits from has another name, and is another entry.
  for (let below = origin.below; below !== null && nameIn(below) === name; below = below.below) root = below;
  const isOwn = root.file === origin.file;
  return [validUntil === null ? 0 : 1, isOwn ? 1 : 0, Number(root.path[1])];
}

function nameIn({ data }: Origin): unknown {
  return "name" in data ? data.name : undefined;
}

function compare(a: Place, b: Place): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
