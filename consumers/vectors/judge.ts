import { type Difference, firstDifference } from "./compare.ts";
import type { Answer, Question } from "./runner.ts";

/** A vector: a question with what is wanted. */
export interface Vector extends Question {
  readonly want: unknown;
}

/** An answer that is not what is wanted. */
export interface Failure {
  readonly id: string;
  /** Undefined where the runner gave no answer, or several. */
  readonly difference?: Difference;
  readonly problem?: string;
}

/**
 * Takes away what is wanted.
 *
 * @param vectors - the vectors.
 * @returns what a runner is asked.
 */
export function questionsOf(vectors: readonly Vector[]): Question[] {
  return vectors.map(({ want: _want, basis: _basis, ...question }) => question as Question);
}

/**
 * Compares the answers of a runner with what is wanted.
 *
 * @param vectors - the vectors that it was asked.
 * @param answers - its answers.
 * @returns what is wrong, in the order of the vectors, and behind that answers to nothing that was asked.
 */
export function judge(vectors: readonly Vector[], answers: readonly Answer[]): Failure[] {
  const said = Map.groupBy(answers, ({ id }) => id);
  const known = new Set(vectors.map(({ id }) => id));
  const wrong = vectors.flatMap(({ id, want }): Failure[] => {
    const [answer, ...more] = said.get(id) ?? [];
    if (answer === undefined || !Object.hasOwn(answer, "got")) return [{ id, problem: "no answer" }];
    if (more.length > 0) return [{ id, problem: "several answers" }];
    const difference = firstDifference(want, answer.got);
    return difference ? [{ id, difference }] : [];
  });
  const strange = [...said.keys()].filter((id) => !known.has(id));
  return [...wrong, ...strange.map((id): Failure => ({ id, problem: "an answer to nothing that was asked" }))];
}

/**
 * Compares failures with those that are known. One that is known and passes is a failure, too: its line is outdated.
 *
 * @param failures - what failed.
 * @param known - ids that are known to fail.
 * @param asked - ids of all vectors.
 * @returns the failures that nobody knows, with those that passed unexpectedly.
 */
export function unexpected(
  failures: readonly Failure[],
  known: ReadonlySet<string>,
  asked: readonly string[],
): Failure[] {
  const failed = new Set(failures.map(({ id }) => id));
  const there = new Set(asked);
  const passed = [...known].filter((id) => !failed.has(id));
  return [
    ...failures.filter(({ id }) => !known.has(id)),
    ...passed.map((id) => ({
      id,
      problem: there.has(id)
        ? "passes, and is listed as a known failure"
        : "is listed as a known failure, and there is no such vector",
    })),
  ];
}
