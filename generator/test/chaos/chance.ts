import { randomNumbers } from "../random.ts";

/** Random numbers that come out the same for the same seed. */
export interface Chance {
  /** A number from 0 up to 1. */
  readonly share: () => number;
  /** A whole number from 0, below a limit; 0 where the limit is 0. */
  readonly below: (limit: number) => number;
  /** True in this share of cases. */
  readonly is: (share: number) => boolean;
  /** One of several. */
  readonly of: <T>(items: readonly T[]) => T;
}

/**
 * Makes a source of random numbers.
 *
 * @param seed - 32 bits.
 * @returns the source.
 */
export function chanceOf(seed: number): Chance {
  const share = randomNumbers(seed);
  const below = (limit: number) => Math.floor(share() * limit);
  return {
    share,
    below,
    is: (part) => share() < part,
    of: <T>(items: readonly T[]): T => {
      if (items.length === 0) throw new Error("there is nothing to choose from");
      return items[below(items.length)] as T;
    },
  };
}

/**
 * The seed of one round, so that it can be repeated without those before it.
 *
 * @param seed - of the whole run.
 * @param kind - kind of chaos.
 * @param round - counted from 0.
 * @returns 32 bits.
 */
export function seedOf(seed: number, kind: string, round: number): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed} ${kind} ${round}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
