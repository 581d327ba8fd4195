/** The kinds of release, the smallest first. */
export const BUMPS = ["patch", "minor", "major"] as const;

/** How much a version has to be raised. */
export type Bump = (typeof BUMPS)[number];

/**
 * The greater of two bumps.
 *
 * @param a - one; none when nothing changed.
 * @param b - the other.
 * @returns the one that promises less to users; `undefined` when both are none.
 */
export function greaterBump(a: Bump | undefined, b: Bump | undefined): Bump | undefined {
  return rank(a) >= rank(b) ? a : b;
}

/**
 * Whether a bump is as great as another.
 *
 * @param given - the bump that was chosen; none when there is no changeset.
 * @param needed - the bump that is due; none when nothing changed.
 * @returns true when `given` is not lower.
 */
export function isEnough(given: Bump | undefined, needed: Bump | undefined): boolean {
  return rank(given) >= rank(needed);
}

function rank(bump: Bump | undefined): number {
  return bump === undefined ? -1 : BUMPS.indexOf(bump);
}
