/** The kinds of bumps, the smallest first. */
export const BUMPS = ["patch", "minor", "major"] as const;

/** How a version has to be bumped. */
export type Bump = (typeof BUMPS)[number];

/**
 * The greater of two bumps.
 *
 * @param a - one; none when nothing changed.
 * @param b - the other.
 * @returns the greater bump; `undefined` when there is none.
 */
export function greaterBump(a: Bump | undefined, b: Bump | undefined): Bump | undefined {
  return rank(a) >= rank(b) ? a : b;
}

/**
 * Whether a bump is at least as great as another.
 *
 * @param given - the chosen bump; undefined without a changeset.
 * @param needed - the required bump; undefined when nothing changed.
 * @returns true when `given` is not lower.
 */
export function isEnough(given: Bump | undefined, needed: Bump | undefined): boolean {
  return rank(given) >= rank(needed);
}

function rank(bump: Bump | undefined): number {
  return bump === undefined ? -1 : BUMPS.indexOf(bump);
}
