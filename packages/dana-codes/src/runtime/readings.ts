// Generated from the catalog; do not edit.
import type { Meant, Read } from "./packed.js";
import { ORIGINS, type Origin } from "./vocabulary.js";

// One field may be read as codes of several spaces. Only packages with such a field have this.

/** What an entry says, as far as readings are compared by it. */
interface Said {
  readonly entry: { readonly outcome: string; readonly scope: string; readonly retry: string };
}

/**
 * Joins what was read in one field as codes of several spaces: it is one code, and nobody knows yet which. A code that
 * has the form of one space alone is of that one.
 *
 * @param evidence - the codes of a body, in the order in which they decide.
 * @param meant - where the body comes from, and of which space or family the caller says that its codes are.
 * @param tell - finds the one entry that a reading stands for, if the body tells it.
 * @returns the codes, each field once.
 */
export function joinReadings<Match extends Said, Item extends Read<Match>>(
  evidence: readonly Item[],
  meant: Meant,
  tell: (reading: Item) => Match | undefined,
): Item[] {
  let rest = [...evidence];
  for (let index = 0; index < rest.length; index += 1) {
    const own = rest[index] as Item;
    const { path, field, from } = own.place;
    const others = rest.filter((item) => item !== own && path.length > 0 && item.place.field === field);
    if (others.length === 0 && from === undefined) continue;
    const [first = own, ...more] = chosen([own, ...others], meant);
    rest = rest.filter((item) => !others.includes(item));
    rest[index] = joinOf([first, ...more], meant, tell);
  }
  return rest;
}

/** The readings that the caller meant: those of a space, or else of a family. */
function chosen<Item extends Read<unknown>>(readings: readonly Item[], { space, family }: Meant): readonly Item[] {
  const ofSpace = readings.filter(({ place }) => place.space === space);
  if (ofSpace.length > 0) return ofSpace;
  const ofFamily = readings.filter(({ place }) => family !== undefined && place.families?.includes(family));
  return ofFamily.length > 0 ? ofFamily : readings;
}

/** One code of several readings. A reading that has no entry for it, or none for some origin, leaves all of it open. */
function joinOf<Match extends Said, Item extends Read<Match>>(
  readings: readonly [Item, ...Item[]],
  { said }: Meant,
  tell: (reading: Item) => Match | undefined,
): Item {
  const able = readings.filter(({ code }) => code !== undefined);
  const [first = readings[0], ...more] = able;
  const isRead = (origin: Origin) => readings.some(({ place: { from } }) => !from || from.includes(origin));
  if (said === undefined && !ORIGINS.every(isRead)) return { ...first, matches: [] };
  if (more.length === 0) return first;
  const told = able.map(tell);
  if (able.some(({ matches }) => matches.length === 0)) return { ...first, matches: [], excluded: undefined };
  const [one] = told;
  if (one && told.every((other) => other && saysSame(one, other))) return { ...first, matches: [one] };
  const matches = able.flatMap((item, index) => told[index] ?? item.matches);
  return { ...first, matches, isSplit: true };
}

function saysSame({ entry: a }: Said, { entry: b }: Said): boolean {
  return a.outcome === b.outcome && a.scope === b.scope && a.retry === b.retry;
}
