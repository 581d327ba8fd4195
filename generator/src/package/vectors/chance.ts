/** Numbers that look random and are the same each time. */
export interface Chance {
  /** A whole number from 0, less than the given one; 0 where there is none. */
  readonly below: (below: number) => number;
  /** One of a list that is not empty. */
  readonly of: <T>(list: readonly T[]) => T;
  /** Whether something happens that happens in so many of a hundred cases. */
  readonly hits: (often: number) => boolean;
}

/**
 * Begins a row of numbers.
 *
 * @param seed - which row.
 * @returns what gives them, one after the other.
 */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const below = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return below > 0 ? Math.floor((state / 2 ** 32) * below) : 0;
  };
  return { below, of: <T>(list: readonly T[]) => list[below(list.length)] as T, hits: (often) => below(100) < often };
}

/**
 * Some items of a list, spread evenly.
 *
 * @param list - the list.
 * @param most - how many.
 * @returns the items in their order; all where there are no more.
 */
export function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)] as T);
}
