import { dirname } from "node:path";
import { canonical } from "../files/inside.ts";
import { type Place, placeOf } from "../files/place.ts";
import { readText } from "../files/read.ts";
import { hasTable } from "./readme-table.ts";

/** The file with the table of the packages. */
export const README = "README.md";

/**
 * Finds the folder above the packages, where its README has a table of them.
 *
 * @param out - folder of the packages.
 * @returns the folder, or none.
 */
export async function readmeOf(out: string): Promise<Place[]> {
  const folder = dirname(out);
  const text = await readText(folder, README);
  return text !== undefined && hasTable(text) ? [await placeOf("readme", await canonical(folder))] : [];
}
