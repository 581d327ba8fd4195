import type { Model } from "../catalog/model.ts";

/** How often a declined payment may be retried with the same card of a network. */
export interface Attempts {
  readonly network: string;
  /** Response codes after which the same card is not tried again. */
  readonly never: readonly string[];
  /** Merchant advice codes that say the same. */
  readonly advice: readonly string[];
  /** All of these limits apply. */
  readonly limits: readonly { readonly most: number; readonly days: number }[];
  /** What the sources disagree about. */
  readonly note: string | null;
  readonly sources: readonly string[];
}

/**
 * What the card networks allow.
 *
 * @param model - the resolved provider.
 * @returns the limits by network; none where no code of the provider is about cards.
 */
export function attemptsOf({ spaces, taxonomy }: Model): Attempts[] {
  if (!spaces.some(({ isCards }) => isCards)) return [];
  return Object.entries(taxonomy.attempts).map(([network, { never = [], advice = [], limits, note, sources }]) => ({
    network,
    never,
    advice,
    limits: limits.map(({ most, days }) => ({ most: Number(most), days: Number(days) })),
    note: note ?? null,
    sources,
  }));
}
