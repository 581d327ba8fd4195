import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { chanceOf, seedOf } from "./chance.ts";
import type { Kind } from "./kind.ts";
import { Violation } from "./violation.ts";

/** How much chaos is made. */
export interface Amount {
  readonly seed: number;
  /** Rounds of each kind. */
  readonly rounds?: number;
  /** Time for all kinds; each has at least one round. */
  readonly seconds?: number;
  /** The only round, counted from 0. */
  readonly round?: number;
}

/** What was done of one kind. */
export interface Done {
  readonly kind: string;
  readonly rounds: number;
  readonly seconds: number;
  /** What was done how often, in the order in which it was first done. */
  readonly counts: Readonly<Record<string, number>>;
  /** Why this machine could not do it. */
  readonly skipped?: string;
  readonly failure?: Failure;
}

/** The first violation. */
export interface Failure {
  readonly kind: string;
  readonly seed: number;
  readonly round: number;
  readonly expected: string;
  readonly seen: string;
}

/** Parts of the time, as a round of each takes. */
const SHARES: Readonly<Record<string, number>> = { kills: 6, parallel: 3 };
const shareOf = ({ name }: Kind) => SHARES[name] ?? 2;

/**
 * Makes chaos, one kind after the other, up to the first violation.
 *
 * @param kinds - the kinds.
 * @param amount - how much of it.
 * @param folder - folder for it; left as it is after a violation, for looking at.
 * @param onRound - called after each round.
 * @returns what was done.
 */
export async function runRounds(
  kinds: readonly Kind[],
  amount: Amount,
  folder: string,
  onRound: (done: Done) => void = () => {},
): Promise<Done[]> {
  const all = kinds.reduce((sum, kind) => sum + shareOf(kind), 0);
  const done: Done[] = [];
  for (const kind of kinds) {
    const own = join(folder, kind.name);
    await mkdir(own, { recursive: true });
    const milliseconds = ((amount.seconds ?? 0) * 1000 * shareOf(kind)) / all;
    const last = await runKind(kind, { ...amount, milliseconds }, own, onRound);
    done.push(last);
    if (last.failure !== undefined) break;
    await rm(own, { recursive: true, force: true });
  }
  return done;
}

async function runKind(
  kind: Kind,
  { seed, rounds, round, milliseconds }: Amount & { readonly milliseconds: number },
  folder: string,
  onRound: (done: Done) => void,
): Promise<Done> {
  const began = performance.now();
  const counts: Record<string, number> = {};
  const count = (what: string, times = 1) => {
    counts[what] = (counts[what] ?? 0) + times;
  };
  let number = round ?? 0;
  const done = (): Done => {
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    return { kind: kind.name, rounds: number - (round ?? 0), seconds, counts };
  };
  const ready = await kind.start(folder);
  if ("skipped" in ready) return { ...done(), skipped: ready.skipped };
  const isLast = () => {
    if (round !== undefined) return number > round;
    if (rounds !== undefined) return number >= rounds;
    return number > 0 && performance.now() - began > milliseconds;
  };
  try {
    while (!isLast()) {
      await ready.round({ chance: chanceOf(seedOf(seed, kind.name, number)), number, count });
      number += 1;
      onRound(done());
    }
  } catch (error) {
    if (!(error instanceof Violation)) throw error;
    const { expected, seen } = error;
    return { ...done(), failure: { kind: kind.name, seed, round: number, expected, seen } };
  } finally {
    await ready.end?.();
  }
  return done();
}
