import {
  allCodes,
  bodyWith,
  type Case,
  type Extra,
  eachEntry,
  extras,
  type Filled,
  placePairs,
  placeTriples,
  representatives,
} from "./bodies.ts";
import { circumstances, signatures } from "./contexts.ts";
import type { Codes, Place } from "./data.ts";

/** How much is enumerated. */
export interface Sizes {
  /** Circumstances of a body with one code. */
  readonly circumstances: number;
  /** Bodies with two codes, of each pair of places and in each direction; all where there are no more. */
  readonly pairs: number;
  /** Bodies with three codes, of each three places; all where there are no more. */
  readonly triples: number;
}

/** Numbers that look random and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 4;
  };
}

/**
 * Bodies with one, two and three codes, each under some of all circumstances.
 *
 * @param data - the codes.
 * @param sizes - how much of all.
 * @param seed - which circumstances are taken.
 * @returns the cases, the same each time for a seed.
 */
export function* enumerate(data: Codes, sizes: Sizes, seed: number): Generator<Case> {
  const next = numbers(seed);
  const signed = signatures(data);
  const fieldsOf = new Map<string, readonly Extra[]>();
  const fields = ([place, code]: Filled) => {
    const key = `${place.field} ${place.space} ${code}`;
    const found = fieldsOf.get(key) ?? extras(data, place, code);
    fieldsOf.set(key, found);
    return found;
  };
  function* under(codes: readonly Filled[], size: number): Generator<Case> {
    const possible = circumstances(data, codes);
    for (let index = 0; index < Math.min(size, possible.count); index += 1) {
      const { isSigned, ...context } = possible.numbered(next());
      const options = codes.length === 0 ? [] : fields(codes[next() % codes.length] as Filled);
      const option = options[next() % (2 * options.length)];
      yield { body: bodyWith(data, codes, [...(option ? [option] : []), ...(isSigned ? signed : [])]), context };
    }
  }
  for (const codes of singles(data)) yield* under(codes, sizes.circumstances);
  for (const codes of pairs(data, sizes.pairs)) yield* under(codes, 1);
  for (const codes of triples(data, sizes.triples)) yield* under(codes, 1);
}

function* singles(data: Codes): Generator<Filled[]> {
  yield [];
  for (const { codes } of data.envelopes)
    for (const place of codes) for (const code of allCodes(data, place)) yield [[place, code]];
}

/** Every entry of one place with one code for each advice of the other, both ways. */
function* pairs(data: Codes, limit: number): Generator<Filled[]> {
  for (const [first, second] of placePairs(data)) {
    yield* product([first, second], [eachEntry(data, first), representatives(data, second)], limit);
    yield* product([second, first], [eachEntry(data, second), representatives(data, first)], limit);
  }
}

/** One code for each advice of each of three places. */
function* triples(data: Codes, limit: number): Generator<Filled[]> {
  for (const places of placeTriples(data))
    yield* product(
      places,
      places.map((place) => representatives(data, place)),
      limit,
    );
}

/** All combinations, or as many as there may be, spread evenly. */
function* product(places: readonly Place[], codes: readonly (readonly string[])[], limit: number): Generator<Filled[]> {
  const count = codes.reduce((product, { length }) => product * length, 1);
  // A step that is prime and divides no count comes to every combination.
  const step = count > limit ? 7_919 : 1;
  for (let index = 0; index < Math.min(count, limit); index += 1) {
    let rest = (index * step) % count;
    yield places.map((place, position) => {
      const options = codes[position] as readonly string[];
      const code = options[rest % options.length] as string;
      rest = Math.floor(rest / options.length);
      return [place, code];
    });
  }
}
