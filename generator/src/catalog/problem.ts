/** Something wrong in the catalog: where it stands, and how to mend it. */
export interface Finding {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** A finding with the rule that it breaks. */
export interface Problem extends Finding {
  /** Id of the rule; `rules/index.ts` has them all. */
  readonly rule: string;
}

/** Thrown by the loader when the catalog cannot be used; carries every problem once, in file order. */
export class CatalogError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = distinctProblems(problems);
    super(sorted.map(formatProblem).join("\n"));
    this.name = "CatalogError";
    this.problems = sorted;
  }
}

/**
 * Sorts problems and drops repetitions: what several spaces or services inherit is wrong in one place.
 *
 * @param problems - as they were found.
 * @returns each problem once, in file order.
 */
export function distinctProblems(problems: readonly Problem[]): Problem[] {
  const distinct = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...distinct.values()].sort(byPlace);
}

/**
 * One problem as one line, `file:line:column rule: found …, expected …; how to mend it`.
 *
 * @param problem - the problem to print.
 * @returns the line, without a line break.
 */
export function formatProblem(problem: Problem): string {
  const { file, line, column, rule, found, expected, mend } = problem;
  return `${file}:${line}:${column} ${rule}: found ${found}, expected ${expected}; ${mend}`;
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/**
 * The problem of asking for a provider that is not there.
 *
 * @param id - what was asked for.
 * @param known - the providers of the catalog.
 * @returns the problem; it points at the catalog as a whole.
 */
export function unknownProvider(id: string, known: readonly string[]): Problem {
  return {
    file: "catalog",
    line: 1,
    column: 1,
    rule: "provider",
    found: `the provider ${JSON.stringify(id)}`,
    expected: `one of ${known.join(", ")}`,
    mend: "correct its id, or make it with: codes new provider",
  };
}
