/** How often each measurement is repeated; the best of them counts. */
export const ROUNDS = 9;

/** Processor time of a round. */
const ROUND_SECONDS = 0.15;

/**
 * Nanoseconds of processor time that one turn takes; the best of several rounds, as disturbances only add.
 *
 * @param turn - the work; what it gives is kept from being left out.
 * @returns nanoseconds of one turn.
 */
export function nanoseconds(turn: (index: number) => unknown): number {
  // The first rounds are slow, as nothing is compiled yet: they only say how many turns a round has.
  let turns = 1000;
  for (let taken = 0; taken < ROUND_SECONDS; ) {
    taken = secondsOf(turn, turns);
    if (taken < ROUND_SECONDS) turns *= 2;
  }
  return best(() => secondsOf(turn, turns) / turns);
}

/**
 * The same for turns that need something new for every round.
 *
 * @param turns - turns of a round.
 * @param prepare - makes what a round needs, and the work; its time does not count.
 * @returns nanoseconds of one turn.
 */
export function nanosecondsOf(turns: number, prepare: () => (index: number) => unknown): number {
  return best(() => secondsOf(prepare(), turns) / turns);
}

function best(round: () => number): number {
  return Math.min(...Array.from({ length: ROUNDS }, round)) * 1e9;
}

function secondsOf(turn: (index: number) => unknown, turns: number): number {
  let sink: unknown;
  const begin = process.cpuUsage();
  for (let index = 0; index < turns; index += 1) sink = turn(index);
  const { user } = process.cpuUsage(begin);
  if (sink === secondsOf) throw new Error("unreachable; keeps the work from being left out");
  return user / 1e6;
}
