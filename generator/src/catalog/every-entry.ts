import type { Entry, Space } from "./model.ts";
import { byCode } from "./resolve/entry.ts";

/**
 * What the codes of a space mean and meant.
 *
 * @param space - the space.
 * @returns its entries and its earlier ones, sorted by code, service, network, name.
 */
export function everyEntry({ entries, earlier }: Pick<Space, "entries" | "earlier">): readonly Entry[] {
  return earlier.length === 0 ? entries : [...entries, ...earlier].sort(byCode);
}
