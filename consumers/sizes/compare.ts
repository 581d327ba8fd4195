import type { Budgets } from "./budgets.ts";
import type { Size } from "./measure.ts";

/** How sizes and budgets differ. */
export interface Comparison {
  /** Programs that weigh more than they may. */
  readonly over: readonly Change[];
  /** Programs that weigh less, so that their budget can be lowered. */
  readonly under: readonly Change[];
  /** Programs without a budget. */
  readonly missing: readonly Size[];
  /** Budgets without a program. */
  readonly left: readonly { readonly subject: string; readonly program: string }[];
}

/** A program whose size is not its budget. */
export interface Change {
  readonly size: Size;
  readonly budget: number;
  /** Sources with another size, the most grown first. */
  readonly modules: readonly ModuleChange[];
}

/** A source with another size than when the budget was written. */
export interface ModuleChange {
  readonly path: string;
  readonly before: number;
  readonly now: number;
}

/**
 * Compares what programs weigh with what they may.
 *
 * @param sizes - what they weigh.
 * @param budgets - what they may.
 * @returns the differences; all of them empty when there are none.
 */
export function compare(sizes: readonly Size[], budgets: Budgets): Comparison {
  const changes = sizes.flatMap((size): Change[] => {
    const budget = budgetOf(budgets, size);
    if (budget === undefined || budget.bytes === size.bytes) return [];
    const change = { size, budget: budget.bytes, modules: moduleChanges(budget.modules, size.modules) };
    return isOfBase(change, sizes, budgets) ? [] : [change];
  });
  const weighed = new Set(sizes.map(({ subject, program }) => JSON.stringify([subject, program])));
  const all = Object.entries(budgets).flatMap(([subject, programs]) =>
    Object.keys(programs).map((program) => ({ subject, program })),
  );
  return {
    over: changes.filter(({ size, budget }) => size.bytes > budget),
    under: changes.filter(({ size, budget }) => size.bytes < budget),
    missing: sizes.filter((size) => budgetOf(budgets, size) === undefined),
    left: all.filter(({ subject, program }) => !weighed.has(JSON.stringify([subject, program]))),
  };
}

/**
 * Whether the guard holds: nothing weighs more than it may, and every program has a budget and every budget a program.
 *
 * @param comparison - the differences.
 * @returns whether it does; a smaller program does not break it.
 */
export function holds({ over, missing, left }: Comparison): boolean {
  return over.length + missing.length + left.length === 0;
}

/**
 * What a program may weigh.
 *
 * @param budgets - the budgets.
 * @param size - the program.
 * @returns its budget, or undefined when it has none.
 */
export function budgetOf(budgets: Budgets, { subject, program }: Size) {
  const programs = Object.hasOwn(budgets, subject) ? budgets[subject] : undefined;
  return programs !== undefined && Object.hasOwn(programs, program) ? programs[program] : undefined;
}

/**
 * Whether it is the program below that changed: the same sources on top of it compress to some bytes more or fewer then,
 * which is judged by the budget of that program.
 */
function isOfBase({ size, modules }: Change, sizes: readonly Size[], budgets: Budgets): boolean {
  const base = sizes.find(({ subject, program }) => subject === size.subject && program === size.over);
  return base !== undefined && modules.length === 0 && budgetOf(budgets, base)?.bytes !== base.bytes;
}

function moduleChanges(
  before: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
): readonly ModuleChange[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return paths
    .map((path) => ({ path, before: before[path] ?? 0, now: now[path] ?? 0 }))
    .filter((change) => change.before !== change.now)
    .sort((a, b) => b.now - b.before - (a.now - a.before));
}
