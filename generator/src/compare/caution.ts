import { OUTCOMES, type Outcome } from "../runtime/vocabulary.ts";

/** How an outcome compares in caution, and whether it says for certain what happened to the money; none is left out. */
const KNOWN: Readonly<Record<Outcome, { readonly rank: number; readonly isCertain: boolean }>> = {
  unknown: { rank: 0, isCertain: false },
  pending: { rank: 1, isCertain: false },
  action_required: { rank: 2, isCertain: false },
  rejected: { rank: 3, isCertain: false },
  failed: { rank: 4, isCertain: true },
  reversed: { rank: 5, isCertain: true },
  success: { rank: 6, isCertain: true },
};

/** The outcomes, the most cautious first. */
export const CAUTION: readonly Outcome[] = [...OUTCOMES].sort((a, b) => KNOWN[a].rank - KNOWN[b].rank);

/** Outcomes that say for certain what happened to the money. */
export const CERTAIN: readonly Outcome[] = CAUTION.filter((outcome) => KNOWN[outcome].isCertain);

/**
 * Whether an outcome says for certain what happened to the money.
 *
 * @param outcome - an outcome as it was read, of this or another version.
 * @returns false for one that is not in the vocabulary.
 */
export function isCertain(outcome: string): boolean {
  return (CERTAIN as readonly string[]).includes(outcome);
}
