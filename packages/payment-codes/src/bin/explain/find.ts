// Generated from the catalog; do not edit.
import type { EarlierMeaning } from "../../runtime/earlier.js";
import type { KnownEntry, Qualifiers } from "../../runtime/lookup.js";
import type { Filters } from "../arguments.js";
import type { CodesData } from "../codes-data.js";
import type { Library } from "../library.js";

/** An entry, and whose it is. */
export interface FoundEntry {
  readonly provider: string;
  readonly entry: KnownEntry;
}

/** What a code meant before, and for whom. */
export interface FoundEarlier {
  readonly provider: string;
  readonly meaning: EarlierMeaning;
}

/** What was found for a code or name. */
export interface Found {
  readonly entries: readonly FoundEntry[];
  readonly earlier: readonly FoundEarlier[];
}

/**
 * Finds what a code means: as it is spelled, or else in capitals or small letters. Nothing is trimmed, padded or guessed.
 *
 * @param library - the package.
 * @param query - the code.
 * @param filters - which providers and spaces, and what else is known.
 * @returns its meanings now, and before.
 */
export function findCode(library: Library, query: string, filters: Filters): Found {
  for (const code of new Set([query, query.toUpperCase(), query.toLowerCase()])) {
    const found = lookUp(library, code, filters);
    if (found.entries.length > 0 || found.earlier.length > 0) return found;
  }
  return { entries: [], earlier: [] };
}

/**
 * Finds the entries of a name.
 *
 * @param library - the package.
 * @param query - the name; hyphens and spaces stand for underscores.
 * @param filters - which providers and spaces, and what else is known.
 * @returns their meanings.
 */
export function findName(library: Library, query: string, filters: Filters): Found {
  const name = query.toUpperCase().replace(/[\s-]+/g, "_");
  // To look for a name, all data has to be read.
  if (!/[A-Z]{3}/.test(name)) return { entries: [], earlier: [] };
  const named = eachSpace(library, filters).flatMap(({ provider, space }) => {
    const own = library.data(provider).entries.filter((item) => item.space === space && item.name === name);
    return [...new Set(own.map(({ code }) => code))].map((code) => ({ provider, space, code }));
  });
  const parts = named.map(({ provider, space, code }) => inSpace(library, provider, space, code, filters));
  return {
    entries: parts.flatMap(({ entries }) => entries.filter(({ entry }) => entry.name === name)),
    earlier: parts.flatMap(({ earlier }) => earlier.filter(({ meaning }) => meaning.name === name)),
  };
}

/** A space of a provider. */
interface PlacedSpace {
  readonly provider: string;
  readonly space: string;
}

/**
 * The spaces that filters let through.
 *
 * @param library - the package.
 * @param filters - which providers and spaces.
 * @returns the spaces of each provider.
 */
export function eachSpace(library: Library, { providers, space, family }: Filters): PlacedSpace[] {
  const wanted = providers.length > 0 ? providers : library.providers;
  return wanted.flatMap((provider) =>
    library
      .spaces(provider)
      .filter((id) => space === undefined || id === space)
      .filter((id) => family === undefined || isOfFamily(library.data(provider), id, family))
      .map((id) => ({ provider, space: id })),
  );
}

/** A family is known where its spaces say so; where they do not, it leaves nothing out. */
function isOfFamily({ envelopes }: CodesData, space: string, family: string): boolean {
  const places = envelopes.flatMap(({ codes }) => codes).filter((place) => place.space === space);
  const families = places.flatMap((place) => (place as { families?: readonly string[] }).families ?? []);
  return families.length === 0 || families.includes(family);
}

function lookUp(library: Library, code: string, filters: Filters): Found {
  const parts = eachSpace(library, filters).map(({ provider, space }) =>
    inSpace(library, provider, space, code, filters),
  );
  return { entries: parts.flatMap((part) => part.entries), earlier: parts.flatMap((part) => part.earlier) };
}

function inSpace(library: Library, provider: string, space: string, code: string, filters: Filters): Found {
  const { network, service, kind, from } = filters;
  const known = { network, service, kind, from } as Qualifiers;
  const entries = library.lookup(provider, space, code, known);
  const earlier = library.lookupEarlier(provider, space, code, known);
  return {
    entries: entries.filter((entry) => fits(entry, filters)).map((entry) => ({ provider, entry })),
    earlier: earlier.map((meaning) => ({ provider, meaning })),
  };
}

/** A service or kind that was stated leaves out the codes of others. */
function fits(entry: KnownEntry, { service, kind }: Filters): boolean {
  if (service !== undefined && entry.service !== undefined && entry.service !== service) return false;
  return kind === undefined || entry.kind === undefined || entry.kind === kind;
}
