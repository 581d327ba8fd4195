import { canMeet, type Demand } from "./conditions.ts";
import type { Model } from "./model.ts";

type Envelope = Model["envelopes"][number];
type CodePlace = Envelope["codes"][number];

/** A place of codes, with the envelope that it is in. */
export interface PlaceIn {
  readonly envelope: Envelope;
  readonly place: CodePlace;
  /** Positions in the file. */
  readonly path: readonly ["envelopes", number, "codes", number];
}

/**
 * Pairs of places that read one field of a body as codes of different spaces.
 *
 * @param envelopes - kinds of bodies.
 * @returns each pair once, the later place second.
 */
export function rivalPairs(envelopes: readonly Envelope[]): Pair[] {
  const isOfOthers = ([first, second]: Pair) => first.place.space !== second.place.space;
  return pairsOf(placesIn(envelopes)).filter((pair) => isSameField(pair) && isOfOthers(pair) && mayMeet(pair));
}

type Pair = readonly [PlaceIn, PlaceIn];

function placesIn(envelopes: readonly Envelope[]): PlaceIn[] {
  return envelopes.flatMap((envelope, index) =>
    envelope.codes.map((place, at): PlaceIn => ({ envelope, place, path: ["envelopes", index, "codes", at] })),
  );
}

function pairsOf(places: readonly PlaceIn[]): Pair[] {
  return places.flatMap((first, index) => places.slice(index + 1).map((second) => [first, second] as const));
}

function isSameField([first, second]: Pair): boolean {
  return first.place.field !== undefined && first.place.field === second.place.field;
}

/** Whether codes stand in both places of one body. */
function mayMeet([first, second]: Pair): boolean {
  return canMeet(demandOf(first), demandOf(second));
}

/** What a body is like in which a code of the place stands. */
function demandOf({ envelope: { requires, excludes, positive }, place: { field, when, from } }: PlaceIn): Demand {
  return {
    requires: [...(requires ?? []), ...(field === undefined ? [] : [field])],
    excludes,
    positive,
    with: when,
    from,
  };
}

/**
 * Places whose field is also read as codes of another space.
 *
 * @param envelopes - kinds of bodies.
 * @returns the places.
 */
export function rivalsAmong(envelopes: readonly Envelope[]): ReadonlySet<CodePlace> {
  return new Set(rivalPairs(envelopes).flatMap((pair) => pair.map(({ place }) => place)));
}

/**
 * Whether what a field is read as has to be joined: it may be codes of several spaces, or is one only in some bodies.
 *
 * @param envelopes - kinds of bodies.
 * @param spaces - ids of the spaces of which codes are read.
 * @returns false where each field of any body is read once, whatever the body is.
 */
export function isJoined(envelopes: readonly Envelope[], spaces: ReadonlySet<string>): boolean {
  const places = placesIn(envelopes).filter(({ place: { space } }) => spaces.has(space));
  return (
    places.some(({ place }) => place.from) ||
    pairsOf(places.map(asStanding)).some((pair) => isSameField(pair) && !isSamePlace(pair) && mayMeet(pair))
  );
}

/** A place stands, though nothing can be read there, where fields that say the same contradict each other. */
function asStanding({ place, ...rest }: PlaceIn): PlaceIn {
  return { ...rest, place: { ...place, when: place.when?.filter(({ field }) => field !== undefined) } };
}

/** Whether two places are shipped as one. */
function isSamePlace(pair: Pair): boolean {
  const [first, second] = pair.map(({ envelope: { requires, excludes, positive }, place }) =>
    JSON.stringify([requires, excludes, positive, Object.entries(place).sort()]),
  );
  return first === second;
}

/**
 * Families that have a space.
 *
 * @param space - id of the space.
 * @param families - all of the provider.
 * @returns their ids.
 */
export function familiesOf(space: string, families: Model["families"]): readonly string[] {
  return families.filter(({ spaces }) => spaces.includes(space)).map(({ id }) => id);
}

/**
 * Whether bodies that look alike may carry codes of two spaces, because callers choose between them: each is in a family,
 * and no family has both.
 *
 * @param spaces - ids of the two spaces.
 * @param families - all of the provider.
 * @returns true where nobody decodes with both by an entry point of a family.
 */
export function areApart(spaces: readonly [string, string], families: Model["families"]): boolean {
  const [first, second] = spaces.map((space) => familiesOf(space, families)) as [readonly string[], readonly string[]];
  return first.length > 0 && second.length > 0 && !first.some((id) => second.includes(id));
}
