// Generated from the catalog; do not edit.
import type { Advice, Traits } from "./advice.js";
import { type Catalog, type SpaceTable, split, unpack } from "./catalog.js";
import { findMatches, type KnownEntry, type Qualifiers } from "./lookup.js";
import type { PackedCatalog, PackedSpace } from "./packed.js";

/** What a code meant before. No response is read by it: it explains old records and nothing else. */
export interface EarlierMeaning<Reason extends string = string>
  extends Advice<Reason>,
    Traits,
    Pick<KnownEntry, "space" | "name" | "code" | "network" | "pattern" | "http" | "case" | "service" | "kind"> {
  /** Since when, as exactly as the provider says: a year, a month or a day. */
  readonly validFrom?: string;
  /** Until when. */
  readonly validUntil: string;
}

/** What the codes of a space meant before. */
export interface EarlierSpace {
  readonly space: PackedSpace;
  /** As those of the space. */
  readonly entries: string;
  /** For each entry, since when and until when, as `2020-01/2025`, separated by spaces. */
  readonly periods: string;
}

/** What the codes of a provider meant before. */
export interface PackedEarlier extends Pick<PackedCatalog, "provider" | "reasons"> {
  readonly spaces: readonly EarlierSpace[];
}

/** `lookupEarlier` of a provider, seen without its own types. */
export type LookupEarlier = (space: string, code: string, qualifiers?: Qualifiers) => readonly EarlierMeaning[];

/** `lookupEarlier` of a provider that nobody knows. */
export const lookupEarlierNothing: LookupEarlier = () => [];

/**
 * Finds what a code meant before.
 *
 * @param packed - packed data of the package.
 * @param space - id of the space.
 * @param code - a full code, a pattern or a literal code, spelled exactly.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the earlier meanings, the last one first; none for a code that always meant the same, or is not known.
 */
export function findEarlier(
  packed: PackedEarlier & { catalog?: Catalog },
  space: string,
  code: string,
  qualifiers?: Qualifiers | null,
): readonly EarlierMeaning[] {
  packed.catalog ??= unpackEarlier(packed);
  const table = packed.catalog.spaces.get(space);
  if (!table) return [];
  const periods = split(packed.spaces.find((item) => item.space.id === space)?.periods, " ");
  const meanings = findMatches(table, code, qualifiers).map(({ record, entry }): EarlierMeaning => {
    const { known: _, params: __, precision: ___, statusCheck: ____, ...meaning } = entry;
    const [validFrom, validUntil = ""] = split(periods[table.records.indexOf(record)], "/");
    return Object.freeze({ ...meaning, ...(validFrom && { validFrom }), validUntil });
  });
  return Object.freeze(meanings.sort((a, b) => (a.validUntil < b.validUntil ? 1 : -1)));
}

function unpackEarlier({ provider, reasons, spaces }: PackedEarlier): Catalog {
  const own = spaces.map(({ space, entries }) => ({
    ...space,
    entries,
    unpacked: undefined as SpaceTable | undefined,
  }));
  return unpack({ provider, reasons, spaces: own as unknown as readonly PackedSpace[] });
}
