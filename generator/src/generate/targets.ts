import { join } from "node:path";
import { type Place, placeOf } from "../files/place.ts";
import { JOINT, packageFolder } from "../places.ts";

/**
 * Packages that can be generated. Of a single provider, the joint package would be a copy.
 *
 * @param known - ids of all providers.
 * @returns the ids, and {@link JOINT} where there is a joint package.
 */
export function targetsIn(known: readonly string[]): string[] {
  return known.length > 1 ? [...known, JOINT] : [...known];
}

/**
 * Packages that are asked for.
 *
 * @param known - ids of all providers.
 * @param asked - ids of providers, and {@link JOINT}; empty for all packages. Others are left out.
 * @returns the ids, in order, {@link JOINT} last.
 */
export function targetsOf(known: readonly string[], asked: readonly string[]): string[] {
  return targetsIn(known).filter((id) => asked.length === 0 || asked.includes(id));
}

/**
 * Folders of packages.
 *
 * @param out - folder of the packages.
 * @param ids - ids of providers, or {@link JOINT}.
 * @returns the places, in the same order.
 */
export function packagePlaces(out: string, ids: readonly string[]): Promise<Place[]> {
  return Promise.all(ids.map((id) => placeOf("package", join(out, packageFolder(id)))));
}
