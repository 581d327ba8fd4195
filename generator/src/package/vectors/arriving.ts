import type { KnownEntry } from "../../runtime/lookup.ts";
import { type Codes, type Entry, isPattern, type Place, type Space, spaceIn, unlistedService } from "./codes.ts";
import type { Library } from "./library.ts";

/** A code as it arrives, and the entries that it may stand for. */
export interface Arriving {
  readonly code: string;
  readonly entries: readonly Entry[];
  /** What they mean, without anything beside them. */
  readonly meaning: readonly KnownEntry[];
}

/** The codes of all spaces, as far as they differ. */
export interface Arrivals {
  readonly codes: Codes;
  /** Codes of a space, those with one meaning together, in the order of the file. */
  readonly groups: (space: string) => readonly (readonly Arriving[])[];
  /** One code of each meaning of a space. */
  readonly each: (space: string) => readonly Arriving[];
  /** Codes that may stand in a field, one of each meaning: those of its space and of others that may stand there as well. */
  readonly at: (place: Place) => readonly Arriving[];
}

/**
 * Prepares the codes of a provider.
 *
 * @param codes - its file.
 * @param library - its package.
 * @returns what can arrive.
 */
export function arrivalsOf(codes: Codes, library: Library): Arrivals {
  const known = new Map<string, readonly (readonly Arriving[])[]>();
  const groups = (space: string) => {
    const found = known.get(space) ?? groupsIn(codes, library, spaceIn(codes, space));
    known.set(space, found);
    return found;
  };
  const each = (space: string) => groups(space).map(([first]) => first as Arriving);
  const at = ({ space, code, field, fallback = [] }: Place) => {
    const all = [space, ...fallback].flatMap(each);
    if (code !== undefined) return all.filter((one) => one.code === code);
    return field === null ? all.filter((one) => /^[1-5]\d\d$/.test(one.code)) : all;
  };
  return { codes, groups, each, at };
}

function groupsIn(codes: Codes, library: Library, space: Space): Arriving[][] {
  const own = codes.entries.filter((entry) => entry.space === space.id && entry.validUntil === undefined);
  const all = space.kind === "composite" ? fullCodes(space, own) : [...new Set(own.map(({ code }) => code))];
  const arriving = all.map((code): Arriving => {
    const meaning = library.lookup(space.id, code);
    const names = new Set(meaning.map(({ name }) => name));
    const patterns = new Set(meaning.map(({ pattern }) => pattern));
    const isOne = (entry: Entry) =>
      names.has(entry.name) && (entry.code === code || (isPattern(entry) && patterns.has(entry.pattern)));
    return { code, meaning, entries: own.filter((entry) => (space.segments ? isOne(entry) : entry.code === code)) };
  });
  return [...Map.groupBy(arriving, ({ meaning, entries }) => sayingOf(meaning, entries, space)).values()];
}

function fullCodes(space: Space, entries: readonly Entry[]): string[] {
  const { services = [], open = "" } = space;
  const all = [...services.map(({ code }) => code), unlistedService(space)];
  const codes = entries.flatMap((entry) =>
    isPattern(entry) ? all.map((service) => entry.code.replace(open, () => service)) : [entry.code],
  );
  return [...new Set(codes)];
}

/** What a code says, besides its texts. */
function sayingOf(meaning: readonly KnownEntry[], entries: readonly Entry[], { services = [] }: Space): string {
  const says = meaning.map(({ outcome, scope, retry, kind, disclosure, precision, ends, part, reuse, absent }) =>
    [outcome, scope, retry, kind, disclosure, precision, ends, part, reuse, absent].join(" "),
  );
  const depends = entries.map((entry) =>
    [entry.with, entry.only, entry.from].map((one) => one !== undefined).join(" "),
  );
  // A service of several kinds may be another one where more is known.
  const { serves = [] } = services.find(({ code }) => code === meaning[0]?.service) ?? {};
  return [...says, ...depends, ...serves].join();
}
