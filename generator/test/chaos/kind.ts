import type { Chance } from "./chance.ts";

/** What a round of chaos has at hand. */
export interface Round {
  readonly chance: Chance;
  /** Counted from 0; what is gone through in turn goes by it. */
  readonly number: number;
  /** Counts something that was done, for the figures at the end. */
  readonly count: (what: string, times?: number) => void;
}

/** Chaos that was made ready. */
export interface Ready {
  /** @throws Violation where something happened that must not. */
  readonly round: (round: Round) => Promise<void>;
  readonly end?: () => Promise<void>;
}

/** One kind of chaos. */
export interface Kind {
  readonly name: string;
  /** What it does, in a line. */
  readonly about: string;
  /** @returns why this machine cannot do it, or what runs the rounds; `folder` is its own, and empty. */
  readonly start: (folder: string) => Promise<Ready | { readonly skipped: string }>;
}
