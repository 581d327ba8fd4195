import type { Done, Failure } from "./run-rounds.ts";

/**
 * What was done of one kind, for people.
 *
 * @param done - what was done.
 * @returns a line, and one for each thing that was counted.
 */
export function summaryOf({ kind, rounds, seconds, counts, skipped }: Done): string {
  if (skipped !== undefined) return `skipped: ${kind} (cannot be done here: ${skipped})`;
  const lines = Object.entries(counts).map(([what, times]) => `  ${String(times).padStart(10)}  ${what}`);
  return [`${kind}: ${rounds} rounds in ${seconds} s`, ...lines].join("\n");
}

/**
 * The first violation, with the command line that repeats it.
 *
 * @param failure - the violation.
 * @returns a few lines.
 */
export function reportOf({ kind, seed, round, expected, seen }: Failure): string {
  const timed = kind === "kills" || kind === "parallel";
  return [
    `VIOLATION in ${kind}, seed ${seed}, round ${round}`,
    `  expected: ${expected}`,
    `  seen:     ${seen}`,
    `  repeat:   npm run chaos -- --seed ${seed} --only ${kind} --round ${round}`,
    ...(timed ? ["  The same is done in the same order; when exactly is repeated as far as the machine allows."] : []),
  ].join("\n");
}
